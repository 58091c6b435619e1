import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce, isValid, type Validity } from '../../src/domain/in-force.ts';

const version = (name: string, validFrom: string, validTo: string): Validity => ({
  version: name,
  validFrom,
  validTo,
});
const first = version('1', '2021-01-01', '2027-12-31');
const edited = version('2', '2026-11-23', '2027-12-31');
const period = version('3', '2028-01-01', '2034-12-31');

const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const anyVersions = fc.array(
  fc.tuple(anyDay, anyDay).map(([a, b]) => version('x', a < b ? a : b, a < b ? b : a)),
  { minLength: 1, maxLength: 5 },
);

describe('the version in force', () => {
  it.each([
    ['2026-11-22', '1'],
    ['2026-11-23', '2'],
    ['2027-12-31', '2'],
    ['2028-01-01', '3'],
    ['2035-01-01', '3'],
    ['2020-06-01', '1'],
  ])('on %s is %s', (day, name) => {
    expect(inForce([first, edited, period], day)?.version).toBe(name);
    expect(inForce([period, first, edited], day)?.version).toBe(name);
  });

  it('is the newest of those that replaced each other the same day', () => {
    expect(inForce([first, edited, { ...edited, version: '4' }], '2026-11-23')?.version).toBe('4');
  });

  it('stays when its period has ended', () => {
    expect(inForce([first, edited], '2030-01-01')?.version).toBe('2');
    expect(inForce([], '2030-01-01')).toBeUndefined();
  });

  it('is always one, and a valid one when there is any', () => {
    fc.assert(
      fc.property(anyVersions, anyDay, (versions, day) => {
        const found = inForce(versions, day);
        expect(found).toBeDefined();
        const valid = versions.filter((one) => isValid(one, day));
        if (valid.length > 0) expect(found).toBe(valid.at(-1));
      }),
    );
  });
});
