import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from './calls/feeds/feed.ts';
import { cachedIndex } from './calls/cached-index.ts';
import { createFetcher } from './calls/feeds/fetcher.ts';
import { makeFeeds } from './calls/feeds/make-feeds.ts';
import { readTimetables } from './calls/feeds/timetable/read-timetables.ts';
import { drawCard } from './cards/draw-card.ts';
import { fittingFinder } from './cards/fitting-finder.ts';
import { lookUp } from './cards/look-up.ts';
import type { Config } from './config.ts';
import { firstDefinitions } from './domain/first-definitions.ts';
import { isValid } from './domain/in-force.ts';
import type { Clock, Ids, MapIdea } from './domain/ports.ts';
import { stockholmDate } from './domain/stockholm-date.ts';
import { readPlaces } from './flows/answers/read-places.ts';
import type { Settings } from './flows/settings.ts';
import type { DeliverDeps } from './jobs/deliver-deps.ts';
import type { AlertDeps } from './jobs/alerts/alert-deps.ts';
import { startAlerts } from './jobs/alerts/start-alerts.ts';
import { refreshCalls, type RefreshDeps } from './jobs/refresh-calls.ts';
import { startRunner } from './jobs/runner.ts';
import { startDeliverer } from './jobs/start-deliverer.ts';
import { startSummaries } from './jobs/start-summaries.ts';
import { tellAlone } from './jobs/tell-alone.ts';
import { createLinks } from './downloads/links.ts';
import { linkKey } from './downloads/link-key.ts';
import { serveFile } from './downloads/serve.ts';
import type { Handlers } from './server.ts';
import { figureTextsFor } from './text/figure-texts.ts';
import { createLog } from './log.ts';
import { openStore } from './storage/open-store.ts';
import { seedCoordinators } from './storage/seed-coordinators.ts';
import type { Store } from './storage/store.ts';
import { createFetchFile } from './teams/fetch-file.ts';
import { createDoor, type Receive } from './teams/door.ts';
import { faultFields, type Log } from './teams/log.ts';
import { mapIdea } from './triage/map-idea.ts';
import { oncePerText } from './triage/once-per-text.ts';
import { withSecondOpinion } from './triage/with-second-opinion.ts';

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

/** What a test decides for itself. */
export type Given = Partial<{
  clock: Clock;
  ids: Ids;
  mapIdea: MapIdea;
  log: Log;
  jitter: () => number;
  pollMs: number;
  reviveMs: number;
  connectorTimeoutMs: number;
  /** Where the connector's signing keys are published. */
  keysUrl: string;
  /** Where the bot signs in. */
  loginUrl: string;
}>;

export type House = {
  messages: Receive['messages'];
  ready: () => boolean;
  file: Handlers['file'];
  fileGone: string;
  store: Store;
  log: Log;
  /** Waits for the turns under way, and delivers until nothing more can be delivered now. */
  settle: () => Promise<void>;
  /** No longer ready: nothing new is to be sent here. */
  leave: () => void;
  /** Lets what is under way finish, at most so long, and closes the store. */
  close: (graceMs: number) => Promise<void>;
};

/** Builds everything once. The only place that knows which store, clock and sender there are. */
export const compose = async (config: Config, given: Given = {}): Promise<House> => {
  const clock = given.clock ?? { now: () => new Date() };
  const ids = given.ids ?? { next: () => randomUUID() };
  const log = given.log ?? createLog(config.logLevel, clock, (line) => void process.stdout.write(line));
  const settings = settingsOf(config);
  const feeds = makeFeeds({ ...config.calls, timetables: readTimetables(config.calls.timetablesFile) });
  const store = await openStore(config, ({ code, why }) => log('warn', code, { why }));
  await seedCoordinators(store, config);
  await furnishDefinitions(store, clock, log);
  const mapping = await mapperOf(config, given.mapIdea ?? mapIdea, clock, log);

  const callIndex = cachedIndex(store.catalogue);
  const fitting = fittingFinder({ callIndex, clock, placesIn: readPlaces }, (fault) =>
    log('error', 'fitting-calls-missing', faultFields(fault)),
  );

  const door = createDoor({
    identity: config.identity,
    rules: config,
    draw: async (card, language) =>
      drawCard(card, language, {
        settings,
        ...(await lookUp(card, store.definitions, clock.now(), fitting)),
      }),
    clock,
    ids,
    log,
    timeoutMs: given.connectorTimeoutMs ?? config.connectorTimeoutMs,
    ...(given.keysUrl === undefined ? {} : { keysUrl: given.keysUrl }),
    ...(given.loginUrl === undefined ? {} : { loginUrl: given.loginUrl }),
  });
  const report = reportTo(log);
  const patience = {
    claimMs: config.connectorTimeoutMs * CLAIM_SHARE,
    sendMs: config.connectorTimeoutMs * SEND_SHARE,
  };
  const deliverer = startDeliverer(
    {
      ...store,
      clock,
      ids,
      sender: door.sender,
      report,
      jitter: given.jitter ?? Math.random,
      homeTenantId: config.homeTenantId,
      ...patience,
    },
    { pollMs: given.pollMs ?? POLL_MS, reviveMs: given.reviveMs ?? REVIVE_MS },
    (event, fault) => log('error', event, faultFields(fault)),
  );
  const { wake, revive } = deliverer;
  const summaries = startSummaries(
    {
      ...store,
      clock,
      sender: door.sender,
      homeTenantId: config.homeTenantId,
      report: (event, fields) => log('info', event, fields),
    },
    given.pollMs ?? DUE_POLL_MS,
    (fault) => log('error', 'summary-failed', faultFields(fault)),
  );
  const links = createLinks(await linkKey(store.leases, clock), filesAt(config), clock);
  const tell = tellAlone({ ...store, sender: door.sender });
  const refresher = startRefresher(feeds, config, { ...store, clock, ids }, log);
  const alerts =
    config.calls.alertsAt === null
      ? undefined
      : startAlerts(
          {
            ...store,
            clock,
            ids,
            sender: door.sender,
            callIndex,
            placesIn: readPlaces,
            time: config.calls.alertsAt,
            claimMs: config.connectorTimeoutMs * CLAIM_SHARE,
            sendMs: config.connectorTimeoutMs * SEND_SHARE,
            report,
          },
          given.pollMs ?? DUE_POLL_MS,
          (fault) => log('error', 'alerts-failed', faultFields(fault)),
        );
  const receive = door.open(
    {
      ...store,
      clock,
      ids,
      settings,
      mapIdea: mapping,
      callIndex,
      fetchFile: createFetchFile(config),
      wake,
      revive,
      tell,
      downloads: links,
    },
    store.sessions,
  );

  let ready = true;
  const leave = () => {
    ready = false;
  };
  return {
    messages: receive.messages,
    ready: () => ready,
    file: (token) =>
      serveFile(token, {
        ...store,
        callIndex,
        read: (given) => links.read(given),
        homeTenantId: config.homeTenantId,
        clock,
        ids,
        log: (event, fields) => log('info', event, fields),
      }).catch((fault: unknown) => {
        log('error', 'file-failed', faultFields(fault));
        return undefined;
      }),
    fileGone: figureTextsFor('sv').file.gone,
    store,
    log,
    settle: async () => {
      await receive.idle();
      await deliverer.settle();
      await summaries.pass();
      await alerts?.pass();
    },
    leave,
    close: async (graceMs) => {
      leave();
      await Promise.race([receive.idle(), sleep(graceMs, undefined, { ref: false })]);
      await Promise.all([
        refresher.stop(graceMs),
        deliverer.stop(graceMs),
        summaries.stop(graceMs),
        alerts?.stop(graceMs),
      ]);
      await store.close();
    },
  };
};

/** The library of the language model is loaded only where one is configured. */
const mapperOf = async (
  { secondOpinion }: Config,
  local: MapIdea,
  clock: Clock,
  log: Log,
): Promise<MapIdea> => {
  if (secondOpinion === null) return local;
  const { createSecondOpinion } = await import('./triage/second-opinion.ts');
  const ask = oncePerText(createSecondOpinion(secondOpinion), clock, ({ why, status }) =>
    log('warn', 'second-opinion-missing', { why, ...(status === undefined ? {} : { status }) }),
  );
  return withSecondOpinion(local, ask);
};

const settingsOf = (config: Config): Settings => ({
  homeTenantId: config.homeTenantId,
  controller: config.controller,
  retention: config.retention,
  privacyUrl: config.privacyUrl,
  contact: config.contact,
  answerWorkingDays: config.answerWorkingDays,
  languageModel: config.secondOpinion?.model ?? null,
  alertsAt: config.calls.alertsAt,
});

/** An empty store is given the first definitions. Which ones apply is said, above all when their period has ended. */
const furnishDefinitions = async ({ definitions }: Store, clock: Clock, log: Log): Promise<void> => {
  await definitions.save(firstDefinitions, null);
  const now = clock.now();
  const { version, validFrom, validTo } = await definitions.current(now);
  const valid = isValid({ version, validFrom, validTo }, stockholmDate(now));
  log(valid ? 'info' : 'warn', valid ? 'definitions-in-force' : 'definitions-outdated', {
    version,
    validFrom,
    validTo,
  });
};

/** Where files are fetched. In development from this machine, when its port is known. */
const filesAt = ({ publicUrl, development, port }: Config): string | null => {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  return development && port > 0 ? `http://127.0.0.1:${port}` : null;
};

const reportTo =
  (log: Log): DeliverDeps['report'] & RefreshDeps['report'] & AlertDeps['report'] =>
  ({ level, event, error, ...rest }) =>
    log(level === 'warning' ? 'warn' : level, event, {
      ...rest,
      ...(error === undefined ? {} : faultFields(error)),
    });

/** Reads the feeds of funding calls when they are due; with none configured there is nothing to do, and it says so. */
const startRefresher = (
  feeds: readonly Feed[],
  { calls }: Config,
  deps: Pick<RefreshDeps, 'catalogue' | 'leases' | 'clock' | 'ids'>,
  log: Log,
) => {
  const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
  const fetcher = createFetcher({ sleep: pause, jitter: Math.random, now: () => deps.clock.now() });
  const report = reportTo(log);
  return startRunner({
    work: (signal) => refreshCalls({ ...deps, fetcher, feeds, times: calls.times, report }, signal),
    pollMs: REFRESH_POLL_MS,
    onFault: (fault) => log('error', 'refresh-failed', faultFields(fault)),
  });
};
