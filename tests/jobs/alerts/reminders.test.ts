import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../src/domain/call.ts';
import { claimNote } from '../../../src/domain/alerts/notes.ts';
import { changeAlerts } from '../../../src/domain/alerts/change-alerts.ts';
import { newReminder } from '../../../src/domain/alerts/plan-reminder.ts';
import { lookFor } from '../../../src/jobs/alerts/look-for.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { aCall } from '../../support/a-call.ts';
import { alertBench, closes } from '../../support/alert-bench.ts';
import { someAlerts } from '../../support/some-alerts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const call = (...deadlines: Deadline[]) => aCall({ id: 'v:1', deadlines });

/** Anna is reminded of one call, asked for at an instant. */
const reminded = async (asked: string, first = call(closes('2026-12-31')), file?: string) => {
  const bench = await alertBench(file);
  await bench.at(asked);
  await bench.calls(first);
  const now = new Date(asked);
  await bench.keep(someAlerts({ lookAt: asked, reminders: [newReminder(first, { now, time: '08:00' })] }));
  return bench;
};

describe('reminders of a deadline', () => {
  it('come 30, 14 and 3 days before at eight in Sweden, once each', async () => {
    const { at } = await reminded('2026-11-23T10:00:00Z');
    expect(await at('2026-12-01T06:59:59Z')).toEqual([]);
    expect(await at('2026-12-01T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    expect(await at('2026-12-01T07:00:20Z')).toEqual([]);
    expect(await at('2026-12-02T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-17T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    expect(await at('2026-12-27T12:00:00Z')).toEqual([]);
    expect(await at('2026-12-28T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    expect(await at('2026-12-31T07:00:00Z')).toEqual([]);
  });

  it('keep to the Swedish clock where it changes', async () => {
    // 29 March 2026 has 23 hours in Sweden, 25 October has 25.
    const spring = await reminded('2026-03-20T10:00:00Z', call(closes('2026-04-12')));
    expect(await spring.at('2026-03-29T05:59:59Z')).toEqual([]);
    expect(await spring.at('2026-03-29T06:00:00Z')).toEqual(['reminder v:1 2026-04-12']);
    const autumn = await reminded('2026-10-20T10:00:00Z', call(closes('2026-10-28')));
    expect(await autumn.at('2026-10-24T06:00:00Z')).toEqual([]);
    expect(await autumn.at('2026-10-25T06:59:59Z')).toEqual([]);
    expect(await autumn.at('2026-10-25T07:00:00Z')).toEqual(['reminder v:1 2026-10-28']);
  });

  it.each(['2026-03-29', '2026-10-25'])(
    'looks once a day in the week around %s, minute by minute',
    async (day) => {
      const until = new Date(Date.parse(`${day}T00:00:00Z`) + 3 * 86_400_000);
      const deadline = until.toISOString().slice(0, 10);
      const from = Date.parse(`${day}T00:00:00Z`) - 4 * 86_400_000;
      const { at } = await reminded(new Date(from).toISOString(), call(closes(deadline)));
      const told: string[] = [];
      for (let now = from; now < until.getTime(); now += 10 * 60_000)
        for (const one of await at(new Date(now).toISOString()))
          told.push(`${new Date(now).toISOString()} ${one}`);
      const utc = day === '2026-03-29' ? '06' : '07';
      expect(told).toEqual([`${day}T${utc}:00:00.000Z reminder v:1 ${deadline}`]);
    },
  );

  it('of days that had passed when it was asked for do not come', async () => {
    const { at } = await reminded('2026-12-20T10:00:00Z');
    expect(await at('2026-12-20T10:00:20Z')).toEqual([]);
    expect(await at('2026-12-28T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
  });

  it('missed while nobody was running come late, once, at a decent hour', async () => {
    const { at } = await reminded('2026-11-23T10:00:00Z');
    // The 30 and 14 days have passed; it is two at night.
    expect(await at('2026-12-20T01:00:00Z')).toEqual([]);
    expect(await at('2026-12-20T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    expect(await at('2026-12-21T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-28T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
  });

  it('come at night where the deadline would have passed in the morning, and not at all when it has', async () => {
    const night = await reminded('2026-11-23T10:00:00Z', call(closes('2026-12-31', '07:00')));
    expect(await night.at('2026-12-31T01:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    const late = await reminded('2026-11-23T10:00:00Z');
    expect(await late.at('2026-12-31T13:00:01Z')).toEqual([]);
  });

  it('move with the deadline, and say so', async () => {
    const { at, calls } = await reminded('2026-11-23T10:00:00Z');
    expect(await at('2026-12-01T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    await calls(call(closes('2027-01-20')));
    expect(await at('2026-12-17T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-21T07:00:00Z')).toEqual(['reminder v:1 2027-01-20 was 2026-12-31']);
    expect(await at('2027-01-06T07:00:00Z')).toEqual(['reminder v:1 2027-01-20']);
    await calls(call(closes('2027-01-10')));
    expect(await at('2027-01-07T07:00:00Z')).toEqual(['reminder v:1 2027-01-10 was 2027-01-20']);
    expect(await at('2027-01-08T07:00:00Z')).toEqual([]);
  });

  it('go on to the next of several deadlines', async () => {
    const both = call(closes('2026-12-10'), closes('2027-01-20'));
    const { at } = await reminded('2026-12-05T10:00:00Z', both);
    expect(await at('2026-12-07T07:00:00Z')).toEqual(['reminder v:1 2026-12-10']);
    expect(await at('2026-12-10T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-21T07:00:00Z')).toEqual(['reminder v:1 2027-01-20']);
  });

  it('wait for a deadline that is not known yet; of a month the first day counts', async () => {
    const { at, calls, kept } = await reminded('2026-11-23T10:00:00Z', call());
    expect(await at('2026-11-24T07:00:00Z')).toEqual([]);
    await calls(call({ ...closes('2027-01-31', null), precision: 'month' }));
    expect(await at('2026-12-02T06:59:00Z')).toEqual([]);
    expect(await at('2026-12-02T07:00:00Z')).toEqual(['reminder v:1 2027-01-31']);
    expect((await kept()).reminders).toMatchObject([{ told: 30 }]);
  });

  it('tell once when the call closes before its time, or leaves the catalogue', async () => {
    const closed = await reminded('2026-11-23T10:00:00Z');
    await closed.calls(call(closes('2026-11-20')));
    expect(await closed.at('2026-11-24T07:00:00Z')).toEqual(['closed v:1']);
    expect(await closed.at('2026-11-25T07:00:00Z')).toEqual([]);
    expect((await closed.kept()).reminders).toEqual([]);

    const gone = await reminded('2026-11-23T10:00:00Z');
    await gone.calls();
    expect(await gone.at('2026-11-24T07:00:00Z')).toEqual(['gone v:1']);
    expect(await gone.at('2026-12-02T07:00:00Z')).toEqual([]);
    await gone.calls(call(closes('2026-12-31')));
    expect(await gone.at('2026-12-03T07:00:00Z')).toEqual(['reminder v:1 2026-12-31']);
    await gone.calls();
    expect(await gone.at('2027-01-01T07:00:00Z')).toEqual([]);
    expect((await gone.kept()).reminders).toEqual([]);
  });
});

describe('whoever tells', () => {
  it('is one of two instances', async () => {
    const file = path.join(temporaryFolder(), 'alerts.db');
    const bench = await reminded('2026-11-23T10:00:00Z', undefined, file);
    const other = openSqliteStore(file);
    const both = () =>
      Promise.all([bench.run(), bench.run(bench.depsOn(other)), bench.run(), bench.run(bench.depsOn(other))]);
    expect(await bench.at('2026-12-01T07:00:00Z', both)).toEqual(['reminder v:1 2026-12-31']);
    expect(await bench.at('2026-12-17T07:00:00Z', both)).toEqual(['reminder v:1 2026-12-31']);
    other.close();
  });

  it('may die after looking: what was found is told by the next', async () => {
    const { at, deps } = await reminded('2026-11-23T10:00:00Z');
    expect(await at('2026-12-01T07:00:00Z', () => lookFor('home/anna', deps))).toEqual([]);
    expect(await at('2026-12-01T07:01:00Z')).toEqual(['reminder v:1 2026-12-31']);
    expect(await at('2026-12-01T07:02:00Z')).toEqual([]);
  });

  it('may die while telling: it is told once more, and says so', async () => {
    const { at, deps, store } = await reminded('2026-11-23T10:00:00Z');
    await at('2026-12-01T07:00:00Z', async () => {
      await lookFor('home/anna', deps);
      const now = deps.clock.now();
      await changeAlerts('home/anna', store.alerts, (alerts) => claimNote(alerts, { now, claimMs: 60_000 }));
    });
    expect(await at('2026-12-01T07:00:30Z')).toEqual([]);
    expect(await at('2026-12-01T07:01:00Z')).toEqual(['reminder v:1 2026-12-31 repeat']);
    expect(await at('2026-12-01T07:05:00Z')).toEqual([]);
  });

  it('tries again when the chat is busy, and waits while nothing can be sent at all', async () => {
    const { at, fails } = await reminded('2026-11-23T10:00:00Z');
    fails({ kind: 'again', afterMs: 5000, trouble: '429' });
    expect(await at('2026-12-01T07:00:00Z')).toHaveLength(1);
    expect(await at('2026-12-01T07:00:30Z')).toEqual([]);
    fails({ kind: 'stopped', trouble: '401' });
    expect(await at('2026-12-01T07:01:00Z')).toHaveLength(1);
    expect(await at('2026-12-01T07:02:00Z')).toEqual(['reminder v:1 2026-12-31']);
    expect(await at('2026-12-01T07:03:00Z')).toEqual([]);
  });

  it('says a deadline once more when nobody knows whether it arrived', async () => {
    const { at, fails } = await reminded('2026-11-23T10:00:00Z');
    fails({ kind: 'unsure', trouble: 'timeout' }, { kind: 'unsure', trouble: 'timeout' });
    expect(await at('2026-12-01T07:00:00Z')).toEqual([
      'reminder v:1 2026-12-31',
      'reminder v:1 2026-12-31 repeat',
    ]);
    expect(await at('2026-12-01T07:30:00Z')).toEqual([]);
  });

  it('ends it all when the person has shut the bot out', async () => {
    const { at, fails, kept } = await reminded('2026-11-23T10:00:00Z');
    fails({ kind: 'unreachable', trouble: '403 ForbiddenOperationException' });
    expect(await at('2026-12-01T07:00:00Z')).toHaveLength(1);
    expect(await kept()).toMatchObject({
      reminders: [],
      notes: [],
      ended: { at: '2026-12-01T07:00:00.000Z' },
    });
    expect(await at('2026-12-17T07:00:00Z')).toEqual([]);
  });
});
