import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Routing } from '../domain/routing.ts';
import type { StoreHealth } from '../storage/health.ts';
import type { Store } from '../storage/store.ts';
import { doctorTextsFor } from '../text/doctor-texts.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';
import { within } from './within.ts';
import type { World } from './world.ts';

const found = finding('store');

/** `routing`: `none` before the bot has started for the first time, undefined when nothing could be asked. */
export type LookedAtStore = {
  findings: Finding[];
  routing: { routing: Routing; definitions: Definitions } | 'none' | undefined;
};

/** Opens the store as the bot would, and looks. A database file is not made by looking for it. */
export const lookAtStore = async (config: Config, world: World): Promise<LookedAtStore> => {
  if (config.mongo === null && !existsSync(config.sqliteFile))
    return { findings: [place(config.sqliteFile)], routing: 'none' };
  const looked = await within(openAndLook(config, world));
  return looked === 'late'
    ? { findings: [found('fault', 'storage-unavailable', '')], routing: undefined }
    : looked;
};

const openAndLook = async (config: Config, world: World): Promise<LookedAtStore> => {
  const warnings: Finding[] = [];
  try {
    const store = await world.openStore(config, ({ code, why }) => {
      /** That another process has the file open is as it should be: it is the bot. */
      if (code === 'storage-perhaps-on-network') warnings.push(found('warning', code, why));
    });
    try {
      const findings = [...warnings, ...findingsOf(await store.health())];
      const routing = findings.some(({ state }) => state === 'fault')
        ? undefined
        : await routingIn(store, config, world.now());
      return { findings, routing };
    } finally {
      await store.close();
    }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { findings: [...warnings, trouble(fault.code, fault.message)], routing: undefined };
  }
};

const routingIn = async (
  { routings, definitions }: Store,
  { homeTenantId }: Config,
  now: Date,
): Promise<LookedAtStore['routing']> => {
  const routing = await routings.load(homeTenantId);
  return routing ? { routing, definitions: await definitions.current(now) } : 'none';
};

const findingsOf = ({ place, checks }: StoreHealth): Finding[] => {
  const wrong = checks
    .filter(({ state }) => state !== 'ok')
    .map(({ state, code, detail }) => ({ ...trouble(code, detail), state }));
  const detail = checks.flatMap(({ detail }) => (detail === '' ? [] : [detail])).join(', ');
  return wrong.length > 0 ? wrong : [found('ok', 'store-ok', place, detail)];
};

const KNOWN = doctorTextsFor('sv').todo;

const trouble = (code: string, detail: string): Finding => {
  const known: FindingCode = isKnown(code) ? code : 'storage-failed';
  return found('fault', known, known === code ? detail : `${code} ${detail}`.trim());
};

const isKnown = (code: string): code is keyof typeof KNOWN => Object.hasOwn(KNOWN, code);

const place = (file: string): Finding => {
  let folder = resolve(dirname(file));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return found('warning', 'store-new', file);
  } catch {
    return found('fault', 'store-folder', folder);
  }
};
