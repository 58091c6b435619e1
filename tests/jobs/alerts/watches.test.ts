import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/domain/call.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { aCall } from '../../support/a-call.ts';
import { alertBench, closes, opensOn } from '../../support/alert-bench.ts';
import { aWatch, someAlerts } from '../../support/some-alerts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A call about hydropower, open to the county until the end of February. */
const power = (id: string, given: Partial<Call> = {}): Call =>
  aCall({
    id,
    title: { sv: `Vattenkraft ${id}`, en: null },
    geography: { ...aCall().geography, openToCounty: 'yes', reason: 'national' },
    deadlines: [closes('2027-02-28')],
    ...given,
  });
const other = aCall({ id: 'o', title: { sv: 'Dansk poesi', en: null } });

/** Anna watches hydropower since Wednesday 25 November; what was there then she has seen. */
const watching = async (file?: string) => {
  const bench = await alertBench(file);
  await bench.at('2026-11-25T10:00:00Z');
  await bench.keep(
    someAlerts({
      lookAt: '2026-11-26T07:00:00.000Z',
      watches: [aWatch({ nextAt: '2026-11-30T07:00:00.000Z' })],
    }),
  );
  return bench;
};

describe('a watch', () => {
  it('tells of what is new on Monday at eight, and is silent when nothing is', async () => {
    const { at, calls } = await watching();
    await calls(power('a'), other);
    expect(await at('2026-11-26T07:00:00Z')).toEqual([]);
    expect(await at('2026-11-30T07:00:00Z')).toEqual(['watch vattenkraft: a new']);
    expect(await at('2026-12-07T07:00:00Z')).toEqual([]);
    await calls(power('a'), power('b'), other);
    expect(await at('2026-12-08T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-14T07:00:00Z')).toEqual(['watch vattenkraft: b new']);
  });

  it('tells of what has changed, and why', async () => {
    const { at, calls } = await watching();
    const opens = opensOn('2026-12-10');
    await calls(power('a'), power('b', { opens }), power('c'));
    expect(await at('2026-11-30T07:00:00Z')).toEqual(['watch vattenkraft: a new, b new, c new']);
    const grant = { min: null, max: 500_000, currency: 'SEK' };
    await calls(
      power('a', { deadlines: [closes('2027-03-15')] }),
      power('b', { opens }),
      power('c', { grant }),
    );
    expect(await at('2026-12-07T07:00:00Z')).toEqual(['watch vattenkraft: a dates, c money']);
    expect(await at('2026-12-14T07:00:00Z')).toEqual(['watch vattenkraft: b opened']);
    expect(await at('2026-12-21T07:00:00Z')).toEqual([]);
  });

  it('does not call it news that a cut-off has passed, or that a call has closed', async () => {
    const { at, calls } = await watching();
    await calls(power('a', { deadlines: [closes('2026-12-02'), closes('2027-02-28')] }));
    expect(await at('2026-11-30T07:00:00Z')).toEqual(['watch vattenkraft: a new']);
    await calls(power('a'));
    expect(await at('2026-12-07T07:00:00Z')).toEqual([]);
    expect(await at('2027-03-01T07:00:00Z')).toEqual([]);
  });

  it('leaves out what one may not apply for, and what has closed', async () => {
    const { at, calls } = await watching();
    const elsewhere = { ...aCall().geography, openToCounty: 'no' as const, reason: 'other-area' as const };
    await calls(power('a', { geography: elsewhere }), power('b', { deadlines: [closes('2026-11-01')] }));
    expect(await at('2026-11-30T07:00:00Z')).toEqual([]);
  });

  it('names five and counts the rest', async () => {
    const { at, calls } = await watching();
    await calls(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => power(id)));
    expect(await at('2026-11-30T07:00:00Z')).toEqual([
      'watch vattenkraft: a new, b new, c new, d new, e new +2',
    ]);
    expect(await at('2026-12-07T07:00:00Z')).toEqual([]);
  });

  it('is caught up once after an outage, and goes on on Mondays', async () => {
    const { at, calls } = await watching();
    await calls(power('a'));
    // Two Mondays have passed; it is Thursday at night.
    expect(await at('2026-12-10T23:00:00Z')).toEqual([]);
    expect(await at('2026-12-11T07:00:00Z')).toEqual(['watch vattenkraft: a new']);
    await calls(power('a'), power('b'));
    expect(await at('2026-12-12T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-14T07:00:00Z')).toEqual(['watch vattenkraft: b new']);
  });

  it('comes at eight on the Monday after the clocks have changed', async () => {
    const spring = await alertBench();
    await spring.at('2026-03-27T10:00:00Z');
    await spring.calls(power('a'));
    await spring.keep(
      someAlerts({
        lookAt: '2026-03-28T07:00:00.000Z',
        watches: [aWatch({ nextAt: '2026-03-30T06:00:00.000Z' })],
      }),
    );
    expect(await spring.at('2026-03-30T05:59:00Z')).toEqual([]);
    expect(await spring.at('2026-03-30T06:00:00Z')).toEqual(['watch vattenkraft: a new']);
    expect((await spring.kept()).watches).toMatchObject([{ nextAt: '2026-04-06T06:00:00.000Z' }]);
    await spring.at('2026-10-19T06:00:00Z');
    expect((await spring.kept()).watches).toMatchObject([{ nextAt: '2026-10-26T07:00:00.000Z' }]);
  });

  it('is told by one of two instances', async () => {
    const file = path.join(temporaryFolder(), 'alerts.db');
    const bench = await watching(file);
    await bench.calls(power('a'));
    const second = openSqliteStore(file);
    const both = () => Promise.all([bench.run(), bench.run(bench.depsOn(second))]);
    expect(await bench.at('2026-11-30T07:00:00Z', both)).toEqual(['watch vattenkraft: a new']);
    second.close();
  });

  it('that may have been told is not told again', async () => {
    const { at, calls, fails } = await watching();
    await calls(power('a'));
    fails({ kind: 'unsure', trouble: 'timeout' });
    expect(await at('2026-11-30T07:00:00Z')).toHaveLength(1);
    expect(await at('2026-12-07T07:00:00Z')).toEqual([]);
  });
});
