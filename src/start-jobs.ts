import { setTimeout as sleep } from 'node:timers/promises';
import { createFetcher } from './calls/feeds/fetcher.ts';
import { makeFeeds } from './calls/feeds/make-feeds.ts';
import { readTimetables } from './calls/feeds/timetable/read-timetables.ts';
import type { CallIndex } from './calls/call-index.ts';
import type { Config } from './config.ts';
import type { Clock, Ids, Sender } from './domain/ports.ts';
import { readPlaces } from './flows/answers/read-places.ts';
import type { AlertDeps } from './jobs/alerts/alert-deps.ts';
import { startAlerts } from './jobs/alerts/start-alerts.ts';
import type { DeliverDeps } from './jobs/deliver-deps.ts';
import { refreshCalls, type RefreshDeps } from './jobs/refresh-calls.ts';
import { startRunner } from './jobs/runner.ts';
import { startDeliverer } from './jobs/start-deliverer.ts';
import { startPasses } from './jobs/start-passes.ts';
import { sendSummaries } from './jobs/weekly-summary.ts';
import type { Store } from './storage/store.ts';
import { faultFields, type Log } from './teams/log.ts';

/** As shares of what one request to the connector may take: a send takes a little longer, a claim holds well beyond. */
const SEND_SHARE = 1.5;
const CLAIM_SHARE = 6;
/** Every write wakes the deliverer; it looks by itself only in case a wake was lost, and for what must wait. */
const POLL_MS = 5000;
/** A summary is due once a week, reminders and watches once a day; they come within so long of their time. */
const DUE_POLL_MS = 20_000;
/** What waits for a channel to show life is tried again all the same: nobody may write in one for days. */
const REVIVE_MS = 30 * 60_000;
/** So often it is looked whether a feed of funding calls is to be read. */
const REFRESH_POLL_MS = 60_000;

type JobDeps = {
  store: Store;
  clock: Clock;
  ids: Ids;
  sender: Sender;
  log: Log;
  callIndex: () => Promise<CallIndex>;
  /** What a test decides for itself. */
  given: Partial<{ jitter: () => number; pollMs: number; reviveMs: number }>;
};

export type Jobs = {
  /** Something is to be delivered. */
  wake: () => void;
  /** Whoever this was waits for has shown life. */
  revive: (waitsFor: string) => void;
  /** Delivers and tells until nothing more can be done now. */
  settle: () => Promise<void>;
  stop: (graceMs: number) => Promise<void>;
};

/** Everything that goes on by itself: deliveries, the weekly summary, the feeds of calls, and what people are told of them. */
export const startJobs = (config: Config, deps: JobDeps): Jobs => {
  const { store, clock, ids, sender, log, callIndex, given } = deps;
  const shared = {
    ...store,
    clock,
    ids,
    sender,
    homeTenantId: config.homeTenantId,
    claimMs: config.connectorTimeoutMs * CLAIM_SHARE,
    sendMs: config.connectorTimeoutMs * SEND_SHARE,
    report: reportTo(log),
  };
  const faultOf = (event: string) => (fault: unknown) => log('error', event, faultFields(fault));
  const pollMs = given.pollMs ?? DUE_POLL_MS;

  const deliverer = startDeliverer(
    { ...shared, jitter: given.jitter ?? Math.random },
    { pollMs: given.pollMs ?? POLL_MS, reviveMs: given.reviveMs ?? REVIVE_MS },
    (event, fault) => log('error', event, faultFields(fault)),
  );
  const summaries = startPasses(
    async () => {
      await sendSummaries({ ...shared, report: (event, fields) => log('info', event, fields) });
      return 'done';
    },
    pollMs,
    faultOf('summary-failed'),
  );
  const { alertsAt } = config.calls;
  const alerts =
    alertsAt === null
      ? undefined
      : startAlerts(
          { ...shared, callIndex, placesIn: readPlaces, time: alertsAt },
          pollMs,
          faultOf('alerts-failed'),
        );
  const refresher = startRunner({
    work: refreshWith(config, shared),
    pollMs: REFRESH_POLL_MS,
    onFault: faultOf('refresh-failed'),
  });
  return {
    wake: deliverer.wake,
    revive: deliverer.revive,
    settle: async () => {
      await deliverer.settle();
      await summaries.pass();
      await alerts?.pass();
    },
    stop: async (graceMs) => {
      const jobs = [refresher, deliverer, summaries, ...(alerts ? [alerts] : [])];
      await Promise.all(jobs.map((job) => job.stop(graceMs)));
    },
  };
};

/** Reads the feeds of funding calls when they are due; with none configured there is nothing to do, and it says so. */
const refreshWith = (
  { calls }: Config,
  deps: Pick<RefreshDeps, 'catalogue' | 'leases' | 'clock' | 'ids' | 'report'>,
) => {
  const feeds = makeFeeds({ ...calls, timetables: readTimetables(calls.timetablesFile) });
  const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
  const fetcher = createFetcher({ sleep: pause, jitter: Math.random, now: () => deps.clock.now() });
  return (signal: AbortSignal) => refreshCalls({ ...deps, fetcher, feeds, times: calls.times }, signal);
};

const reportTo =
  (log: Log): DeliverDeps['report'] & RefreshDeps['report'] & AlertDeps['report'] =>
  ({ level, event, error, ...rest }) =>
    log(level === 'warning' ? 'warn' : level, event, {
      ...rest,
      ...(error === undefined ? {} : faultFields(error)),
    });
