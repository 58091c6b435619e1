import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/domain/call.ts';
import { aCall } from '../../support/a-call.ts';
import { alertBench, closes, opensOn } from '../../support/alert-bench.ts';
import { anIdea } from '../../support/an-idea.ts';
import { someAlerts } from '../../support/some-alerts.ts';

/** A call that fits a dairy shared by farms. */
const dairy = (id: string, given: Partial<Call> = {}): Call =>
  aCall({
    id,
    title: { sv: `Mejeri och gårdar ${id}`, en: null },
    geography: { ...aCall().geography, openToCounty: 'yes', reason: 'national' },
    deadlines: [closes('2027-02-28')],
    ...given,
  });
const others = ['poesi', 'dans', 'rymdfart', 'batterier'].map((title) =>
  aCall({ id: title, title: { sv: title, en: null } }),
);

/** Anna has sent her idea of a dairy on 23 November at ten. */
const sent = async () => {
  const bench = await alertBench();
  await bench.store.ideas.create(anIdea());
  return bench;
};

describe('a call that has opened for an idea', () => {
  it('is told once; what was open when the idea was sent is not', async () => {
    const { at, adopt, calls } = await sent();
    await calls(dairy('a'), ...others);
    await adopt('2026-11-23T10:00:00Z');
    expect(await at('2026-11-23T10:00:20Z')).toEqual([]);
    await calls(dairy('a'), dairy('b'), ...others);
    expect(await at('2026-11-24T06:59:00Z')).toEqual([]);
    expect(await at('2026-11-24T07:00:00Z')).toEqual(['idea draft-1: b']);
    expect(await at('2026-11-25T07:00:00Z')).toEqual([]);
    await adopt('2026-11-25T08:00:00Z');
    expect(await at('2026-11-26T07:00:00Z')).toEqual([]);
  });

  it('is told when it opens, not while it is announced', async () => {
    const { at, adopt, calls } = await sent();
    await calls(dairy('a', { opens: opensOn('2026-12-01') }), ...others);
    await adopt('2026-11-23T10:00:00Z');
    expect(await at('2026-11-30T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-01T07:00:00Z')).toEqual(['idea draft-1: a']);
  });

  it('between the sending and the first look is told as well', async () => {
    const { at, adopt, calls } = await sent();
    await calls(dairy('a', { opens: opensOn('2026-11-24') }), dairy('b'), ...others);
    await adopt('2026-11-25T10:00:00Z');
    expect(await at('2026-11-25T10:00:00Z')).toEqual(['idea draft-1: a']);
  });

  it('is not told when it does not fit, is not open to the county, or the idea is closed', async () => {
    const { at, adopt, calls, store } = await sent();
    await calls(...others);
    await adopt('2026-11-23T10:00:00Z');
    await at('2026-11-23T10:00:20Z');
    const elsewhere = { ...aCall().geography, openToCounty: 'no' as const, reason: 'other-area' as const };
    await calls(
      ...others,
      aCall({ id: 'mjölk', title: { sv: 'Filmmanus', en: null } }),
      dairy('x', { geography: elsewhere }),
    );
    expect(await at('2026-11-24T07:00:00Z')).toEqual([]);
    const idea = await store.ideas.get('draft-1');
    if (!idea) throw new Error('There is an idea.');
    await store.ideas.replace({ ...idea, version: idea.version + 1, status: 'closed' });
    await calls(...others, dairy('b'));
    expect(await at('2026-11-25T07:00:00Z')).toEqual([]);
  });

  it('is not told to who has stopped it, for one idea or for all', async () => {
    const { at, adopt, calls, keep, kept } = await sent();
    await calls(...others);
    await adopt('2026-11-23T10:00:00Z');
    await at('2026-11-23T10:00:20Z');
    const alerts = await kept();
    const ideas = alerts.ideas.map((tips) => ({ ...tips, isStopped: true }));
    await keep({ ...alerts, version: alerts.version + 1, ideas });
    await calls(...others, dairy('b'));
    expect(await at('2026-11-24T07:00:00Z')).toEqual([]);
    await adopt('2026-11-25T08:00:00Z');
    expect((await kept()).ideas).toMatchObject([{ isStopped: true }]);
  });

  it('names three at the most, the best', async () => {
    const { at, adopt, calls } = await sent();
    await calls(...others);
    await adopt('2026-11-23T10:00:00Z');
    await at('2026-11-23T10:00:20Z');
    await calls(
      ...Array.from({ length: 20 }, (_, count) =>
        aCall({ id: `f${count}`, title: { sv: `Dans ${count}`, en: null } }),
      ),
      ...['a', 'b', 'c', 'd'].map((id) => dairy(id)),
    );
    expect(await at('2026-11-24T07:00:00Z')).toEqual(['idea draft-1: a, b, c +1']);
    expect(await at('2026-11-25T07:00:00Z')).toEqual([]);
  });

  it('leaves alone who wants no tips', async () => {
    const { adopt, keep, kept } = await sent();
    await keep(someAlerts({ wantsTips: false }));
    await adopt('2026-11-23T10:00:00Z');
    expect((await kept()).ideas).toEqual([]);
  });
});
