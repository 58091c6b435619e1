import { describe, expect, it } from 'vitest';
import { sendSummaries } from '../../src/jobs/weekly-summary.ts';
import type { Message } from '../../src/domain/message.ts';
import type { SendResult } from '../../src/domain/ports.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { anIdea } from '../support/an-idea.ts';
import { furnishedStore, keys } from '../support/delivery-bench.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Store } from '../../src/storage/store.ts';
import path from 'node:path';

const leader = { tenantId: 'home', personId: 'lars', name: 'Lars' };

const SENT: SendResult = { kind: 'sent', threadId: 't', activityId: 'a' };

/** Instances of the job on one store, with a clock that is set by hand. */
const bench = async (since: string, file = ':memory:') => {
  const store = await furnishedStore(file, {
    subscriptions: [{ conversation: keys.jord, language: 'sv', targets: null, by: leader, since, run: null }],
  });
  await store.definitions.save(firstDefinitions, null);
  await store.ideas.create(anIdea());
  const sent: string[] = [];
  const clock = { at: new Date(since) };
  let results: SendResult[] = [];
  const job = (on: Store) => () =>
    sendSummaries({
      ...on,
      clock: { now: () => clock.at },
      homeTenantId: 'home',
      report: () => undefined,
      sender: {
        post: async (_, message) => {
          sent.push(said(message));
          return results.shift() ?? SENT;
        },
        reply: async () => SENT,
        update: async () => SENT,
      },
    });
  const at = async (instant: string, run = job(store)): Promise<string[]> => {
    clock.at = new Date(instant);
    await run();
    return sent.splice(0);
  };
  return { store, at, job, fails: (...next: SendResult[]) => (results = next) };
};

const said = (message: Message): string => {
  if (message.kind === 'text') return message.text;
  const { card } = message;
  if (card.name !== 'figures') throw new Error('Only figures are sent.');
  const missed = card.view.missed.length > 0 ? `, saknas ${card.view.missed.join(' ')}` : '';
  return `${card.view.period.from}..${card.view.period.to}${missed}`;
};

describe('the summary of every week', () => {
  it('comes on Monday at eight in Sweden, once, however often it is looked', async () => {
    const { at } = await bench('2026-11-18T12:00:00Z');
    expect(await at('2026-11-23T06:59:59Z')).toEqual([]);
    expect(await at('2026-11-23T07:00:00Z')).toEqual(['2026-11-16..2026-11-22']);
    expect(await at('2026-11-23T07:00:20Z')).toEqual([]);
    expect(await at('2026-11-29T23:00:00Z')).toEqual([]);
    expect(await at('2026-11-30T07:00:00Z')).toEqual(['2026-11-23..2026-11-29']);
  });

  it('keeps to the Swedish clock in summer and winter, and over new year', async () => {
    const { at } = await bench('2026-03-18T12:00:00Z');
    expect(await at('2026-03-23T07:00:00Z')).toEqual(['2026-03-16..2026-03-22']);
    // The 29th of March has 23 hours; from the 30th it is summer.
    expect(await at('2026-03-30T05:59:00Z')).toEqual([]);
    expect(await at('2026-03-30T06:00:00Z')).toEqual(['2026-03-23..2026-03-29']);
    const autumn = await bench('2026-10-20T12:00:00Z');
    expect(await autumn.at('2026-10-26T06:59:00Z')).toEqual([]);
    expect(await autumn.at('2026-10-26T07:00:00Z')).toEqual(['2026-10-19..2026-10-25']);
    const winter = await bench('2026-12-30T12:00:00Z');
    expect(await winter.at('2027-01-04T07:00:00Z')).toEqual(['2026-12-28..2027-01-03']);
  });

  it('is caught up within a day, after that only said to be missing', async () => {
    const { at } = await bench('2026-11-10T12:00:00Z');
    expect(await at('2026-11-16T07:00:00Z')).toEqual(['2026-11-09..2026-11-15']);
    expect(await at('2026-11-24T06:59:00Z')).toEqual(['2026-11-16..2026-11-22']);
    const [late = ''] = await at('2026-12-01T07:00:00Z');
    expect(late).toContain('vecka 48 2026');
    expect(await at('2026-12-02T07:00:00Z')).toEqual([]);
    expect(await at('2026-12-07T07:00:00Z')).toEqual(['2026-11-30..2026-12-06']);
  });

  it('names every week that was missed while nobody was running', async () => {
    const { at } = await bench('2026-11-01T12:00:00Z');
    expect(await at('2026-11-23T07:00:00Z')).toEqual([
      '2026-11-16..2026-11-22, saknas 2026-10-26 2026-11-02 2026-11-09',
    ]);
  });

  it('is claimed by one of two instances', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const { at, job, store } = await bench('2026-11-18T12:00:00Z', file);
    const other = openSqliteStore(file);
    const both = async (): Promise<void> => void (await Promise.all([job(store)(), job(other)()]));
    expect(await at('2026-11-23T07:00:00Z', both)).toEqual(['2026-11-16..2026-11-22']);
    other.close();
  });

  it('is tried again when the channel is busy, and what may have arrived is not', async () => {
    const { at, fails } = await bench('2026-11-18T12:00:00Z');
    fails({ kind: 'again', afterMs: 5000, trouble: '429' });
    expect(await at('2026-11-23T07:00:00Z')).toHaveLength(1);
    expect(await at('2026-11-23T07:00:30Z')).toEqual([]);
    fails({ kind: 'unsure', trouble: 'timeout' });
    expect(await at('2026-11-23T07:02:00Z')).toHaveLength(1);
    expect(await at('2026-11-23T07:30:00Z')).toEqual([]);
  });

  it('that could not be sent, or died with its process, is named the week after', async () => {
    const { at, fails, store } = await bench('2026-11-18T12:00:00Z');
    fails({ kind: 'unreachable', trouble: '403' });
    expect(await at('2026-11-23T07:00:00Z')).toHaveLength(1);
    expect(await at('2026-11-23T09:00:00Z')).toEqual([]);
    expect(await at('2026-11-30T07:00:00Z')).toEqual(['2026-11-23..2026-11-29, saknas 2026-11-16']);
    const routing = await store.routings.load('home');
    const [subscription] = routing?.subscriptions ?? [];
    if (!routing || !subscription?.run) throw new Error('There is a subscription.');
    const died = { ...subscription, run: { ...subscription.run, state: 'claimed' as const } };
    await store.routings.save({ ...routing, version: routing.version + 1, subscriptions: [died] });
    expect(await at('2026-12-07T07:00:00Z')).toEqual([
      '2026-11-30..2026-12-06, saknas 2026-11-16 2026-11-23',
    ]);
  });
});
