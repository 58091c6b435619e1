import { cachedIndex } from '../../src/calls/cached-index.ts';
import type { Alerts } from '../../src/domain/alerts/alerts.ts';
import type { AlertView } from '../../src/domain/alerts/alert-view.ts';
import type { Call, Deadline, Moment } from '../../src/domain/call.ts';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import type { SendResult } from '../../src/domain/ports.ts';
import { readPlaces } from '../../src/flows/answers/read-places.ts';
import { adoptIdeas } from '../../src/jobs/alerts/adopt-ideas.ts';
import type { AlertDeps } from '../../src/jobs/alerts/alert-deps.ts';
import { tendAlerts } from '../../src/jobs/alerts/tend-alerts.ts';
import type { Store } from '../../src/storage/store.ts';
import { furnishedStore } from './delivery-bench.ts';
import { scriptedSender } from './scripted-sender.ts';

/** A moment in Sweden, known to the minute unless `time` is null. */
const moment = (date: string, time: string | null): Moment => ({
  date,
  time,
  zone: 'Europe/Stockholm',
  precision: time === null ? 'day' : 'minute',
  preliminary: false,
});

/** The last day to apply. */
export const closes = (date: string, time: string | null = '14:00'): Deadline => ({
  ...moment(date, time),
  kind: 'final',
});

export const opensOn = (date: string): Moment => moment(date, '00:00');

/** What was told, in short: `reminder vinnova:1`, `watch vattenkraft: vinnova:1 new`. */
const short = (alert: AlertView): string => {
  const repeat = alert.isRepeat ? ' repeat' : '';
  switch (alert.kind) {
    case 'reminder': {
      const { told, deadline, movedFrom } = alert;
      return `reminder ${told.call.id} ${deadline.date}${movedFrom ? ` was ${movedFrom.date}` : ''}${repeat}`;
    }
    case 'over':
      return `${alert.why} ${alert.call}${repeat}`;
    case 'watch':
    case 'idea': {
      const calls = alert.calls.map(({ call, change }) => `${call.id}${change ? ` ${change}` : ''}`);
      const of = alert.kind === 'watch' ? alert.words : alert.idea.id;
      return `${alert.kind} ${of}: ${calls.join(', ')}${alert.left > 0 ? ` +${alert.left}` : ''}${repeat}`;
    }
  }
};

/** Instances of the job on one store, with a clock that is set by hand and a catalogue that is written by hand. */
export const alertBench = async (file = ':memory:') => {
  const store = await furnishedStore(file);
  const clock = { at: new Date(0) };
  const told: string[] = [];
  let results: SendResult[] = [];
  const { sender } = scriptedSender(({ message }) => {
    if (message.kind === 'card' && message.card.name === 'call-alert') told.push(short(message.card.alert));
    return results.shift();
  });
  let count = 0;
  const depsOn = (on: Store): AlertDeps => ({
    ...on,
    sender,
    clock: { now: () => clock.at },
    ids: { next: () => `note-${(count += 1)}` },
    callIndex: cachedIndex(on.catalogue),
    placesIn: readPlaces,
    time: '08:00',
    claimMs: 60_000,
    sendMs: 60_000,
    report: ({ error }) => {
      if (error instanceof Error) throw error;
    },
  });
  const deps = depsOn(store);
  const go = new AbortController().signal;
  const run = (on: AlertDeps = deps) => tendAlerts(on, go);
  return {
    store,
    deps,
    depsOn,
    run,
    /** The clock stands at an instant and the job runs; what was told. */
    at: async (instant: string, job: () => Promise<unknown> = () => run()): Promise<string[]> => {
      clock.at = new Date(instant);
      await job();
      return told.splice(0);
    },
    /** What is in the catalogue from now on. */
    calls: async (...calls: Call[]): Promise<void> => {
      const stored = await store.catalogue.feed('vinnova');
      const revision = (stored?.revision ?? 0) + 1;
      const state = { ...untriedFeed('vinnova', clock.at), revision, snapshot: revision };
      if (!(await store.catalogue.replace(state, calls))) throw new Error('The catalogue was not written.');
    },
    keep: async (alerts: Alerts): Promise<void> => {
      if (!(await store.alerts.save(alerts))) throw new Error('The alerts were not written.');
    },
    kept: async (): Promise<Alerts> => {
      const alerts = await store.alerts.of('home/anna');
      if (!alerts) throw new Error('Nothing is kept of Anna.');
      return alerts;
    },
    adopt: async (instant: string): Promise<void> => {
      clock.at = new Date(instant);
      await adoptIdeas(deps, go);
    },
    fails: (...next: SendResult[]) => (results = next),
  };
};
