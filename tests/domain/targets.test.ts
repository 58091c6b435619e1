import { describe, expect, it } from 'vitest';
import type { Definitions } from '../../src/domain/definitions.ts';
import { firstDefinitions as definitions } from '../../src/domain/first-definitions.ts';
import { placementCode, readPlacement } from '../../src/domain/placement.ts';
import { targetOf, targetsOf } from '../../src/domain/targets.ts';

describe('routing targets', () => {
  it('are seven: three sub-areas, three areas, the coordinators', () => {
    expect(targetsOf(definitions)).toEqual([
      'jord-skog-vatten/jord',
      'jord-skog-vatten/skog',
      'jord-skog-vatten/vatten',
      'hallbar-energi',
      'upplevelser',
      'digitala-losningar',
      'samordnare',
    ]);
  });

  it('send what no target owns to the coordinators', () => {
    expect(targetOf({ area: 'inget', subarea: null }, definitions)).toBe('samordnare');
    expect(targetOf({ area: 'jord-skog-vatten', subarea: null }, definitions)).toBe('samordnare');
    expect(targetOf({ area: 'rymd', subarea: null }, definitions)).toBe('samordnare');
  });

  it('grow with the definitions, without code', () => {
    const five: Definitions = {
      ...definitions,
      areas: [
        ...definitions.areas,
        {
          code: 'rymd',
          name: { sv: 'Rymd', en: 'Space' },
          wording: { sv: null, en: null },
          subareas: [],
        },
      ],
    };
    expect(targetsOf(five)).toContain('rymd');
    expect(targetOf({ area: 'rymd', subarea: null }, five)).toBe('rymd');
    expect(readPlacement('rymd', five)).toEqual({ area: 'rymd', subarea: null });
  });

  it.each(['jord-skog-vatten/jord', 'jord-skog-vatten', 'upplevelser', 'inget'])(
    'reads the choice %s back',
    (code) => {
      const choice = readPlacement(code, definitions);
      expect(choice && placementCode(choice)).toBe(code);
    },
  );

  it.each(['', '/', 'upplevelser/jord', 'jord-skog-vatten/jord/x', 'rymd', '__proto__'])(
    'refuses the choice %j',
    (code) => {
      expect(readPlacement(code, definitions)).toBeUndefined();
    },
  );
});
