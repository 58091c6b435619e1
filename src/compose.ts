import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cachedIndex } from './calls/cached-index.ts';
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
import { tellAlone } from './jobs/tell-alone.ts';
import { createLinks } from './downloads/links.ts';
import { linkKey } from './downloads/link-key.ts';
import { serveFile } from './downloads/serve.ts';
import type { Handlers } from './server.ts';
import { figureTextsFor } from './text/figure-texts.ts';
import { createLog } from './log.ts';
import { startJobs } from './start-jobs.ts';
import { openStore } from './storage/open-store.ts';
import { seedCoordinators } from './storage/seed-coordinators.ts';
import type { Store } from './storage/store.ts';
import { createFetchFile } from './teams/fetch-file.ts';
import { createDoor, type Receive } from './teams/door.ts';
import { faultFields, type Log } from './teams/log.ts';
import { mapIdea } from './triage/map-idea.ts';
import { oncePerText } from './triage/once-per-text.ts';
import { withSecondOpinion } from './triage/with-second-opinion.ts';

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
  const jobs = startJobs(config, { store, clock, ids, sender: door.sender, log, callIndex, given });
  const links = createLinks(await linkKey(store.leases, clock), filesAt(config), clock);
  const tell = tellAlone({ ...store, sender: door.sender });
  const receive = door.open(
    {
      ...store,
      clock,
      ids,
      settings,
      mapIdea: mapping,
      callIndex,
      fetchFile: createFetchFile(config),
      wake: jobs.wake,
      revive: jobs.revive,
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
      await jobs.settle();
    },
    leave,
    close: async (graceMs) => {
      leave();
      await Promise.race([receive.idle(), sleep(graceMs, undefined, { ref: false })]);
      await jobs.stop(graceMs);
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
