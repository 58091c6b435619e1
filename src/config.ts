import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseEnv } from 'node:util';
import { z } from 'zod/v4';
import { callVariables, type CallSettings, toCallSettings } from './config/calls.ts';
import { identityFaults, identityVariables, toIdentity, type Identity } from './config/identity.ts';
import { SECRETS, withSecretFiles } from './config/secret-files.ts';
import {
  guid,
  guids,
  isLoopback,
  isSafeAddress,
  list,
  partners,
  webAddress,
  whole,
} from './config/values.ts';

/** The tenant of the Playground's preset: what development pretends to be at home in. */
const PLAYGROUND_TENANT = '3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10';

/** Hosts of Teams' connector: the public cloud and the government one. Bot tokens go nowhere else. */
const TEAMS_HOSTS = 'smba.trafficmanager.net,botframework.com,smba.infra.gcc.teams.microsoft.com';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
/** Every variable there is; `env/.env.example` has a line for each. An empty value counts as absent. */
const environment = z.object({
  NODE_ENV: z.string().default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65535).default(3978),
  SQLITE_FILE: z.string().default('data/idelotsen.sqlite'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/[^\s/]/, {
      error: 'ska vara mongodb://… eller mongodb+srv://… / must be mongodb://… or mongodb+srv://…',
    })
    .optional(),
  MONGODB_DATABASE: z
    .string()
    .regex(/^[\w-]{1,63}$/, { error: 'bokstäver, siffror, _ och - / letters, digits, _ and -' })
    .default('idelotsen'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `något av / one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  ...identityVariables,
  HOME_TENANT_ID: guid.optional(),
  PARTNER_TENANTS: partners,
  COORDINATORS: guids,
  SERVICE_URL_HOSTS: z.string().default(TEAMS_HOSTS).transform(list),
  DATA_CONTROLLER: z.string().default('Region Jämtland Härjedalen'),
  RETENTION_SV: z.string().default('så länge som regionens dokumenthanteringsplan anger'),
  RETENTION_EN: z.string().default("for as long as the region's records plan says"),
  PRIVACY_URL: webAddress.optional(),
  TERMS_URL: webAddress.optional(),
  PUBLIC_URL: z.url({ protocol: /^https$/, error: 'ska vara https://… / must be https://…' }).optional(),
  TEAMS_APP_ID: guid.optional(),
  CONTACT: z.string().default('Region Jämtland Härjedalen, regional utveckling'),
  ANSWER_WORKING_DAYS: whole(1, 250).default(10),
  CONNECTOR_SECONDS: whole(1, 60).default(10),
  TRIAGE_LEARNING: z.enum(['off', 'allowed'], { error: 'off eller allowed / off or allowed' }).default('off'),
  SECOND_OPINION_URL: z
    .url({ protocol: /^https?$/, error: 'ska vara en webbadress / must be a web address', abort: true })
    .refine(isSafeAddress, {
      error:
        'https, eller http inom egna nätet, utan inloggning / https, or http nearby, without credentials',
    })
    .optional(),
  SECOND_OPINION_KEY: z.string().optional(),
  SECOND_OPINION_MODEL: z
    .string()
    .regex(/^[\w.:/@ -]{1,80}$/, { error: 'ska vara modellens namn / must be the name of the model' })
    .optional(),
  SECOND_OPINION_API: z
    .enum(['openai', 'azure'], { error: 'openai eller azure / openai or azure' })
    .default('openai'),
  SECOND_OPINION_SECONDS: whole(1, 10).default(2),
  ...callVariables,
});

const NAMES = Object.keys(environment.shape);

export const VARIABLES = [...NAMES, ...SECRETS.map((name) => `${name}_FILE`)];

export type Config = {
  /** Explicit development on loopback; everything else is production. */
  development: boolean;
  host: string;
  port: number;
  sqliteFile: string;
  /** The database to use instead of the file; null when none is configured. The address holds its password. */
  mongo: { uri: string; database: string } | null;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Null only in development: then nobody is authenticated. */
  identity: Identity | null;
  homeTenantId: string;
  /** Lower-case tenant id → organisation. */
  partnerTenants: Map<string, string>;
  /** Entra object ids of the first coordinators. */
  coordinators: string[];
  /** A service address may be at one of these hosts, or below it. */
  serviceUrlHosts: string[];
  controller: string;
  retention: { sv: string; en: string };
  privacyUrl: string | null;
  termsUrl: string | null;
  /** Where Teams reaches the bot and people fetch files, without a path. */
  publicUrl: string | null;
  /** The app's own id in Teams, which its package carries. */
  teamsAppId: string | null;
  contact: string;
  answerWorkingDays: number;
  /** One request to the connector may take so long; how long a send that was cut off rests follows from it. */
  connectorTimeoutMs: number;
  /** The language model that may be asked where the mapping is unsure; null when none is configured. */
  secondOpinion: {
    url: string;
    key: string | null;
    model: string;
    api: 'openai' | 'azure';
    timeoutMs: number;
  } | null;
  calls: CallSettings;
};

/** The configuration cannot be used. The message says everything that is wrong, in Swedish and English. */
export class ConfigFault extends Error {
  readonly names: string[];
  readonly faults: { name: string; trouble: string }[];
  constructor(faults: { name: string; trouble: string }[]) {
    super(
      'Konfigurationen går inte att använda / The configuration cannot be used:\n' +
        faults.map(({ name, trouble }) => `  ${name}: ${trouble}`).join('\n'),
    );
    this.name = 'ConfigFault';
    this.faults = faults;
    this.names = faults.map(({ name }) => name);
  }
}

/**
 * The environment of this process; a `file` of variables fills in what is not set or empty, when there is one, and secrets are
 * fetched from the files that `<NAME>_FILE` names.
 * @throws ConfigFault
 */
export const readEnvironment = (file: string): Record<string, string | undefined> => {
  const inFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = Object.entries(process.env).filter(([, value]) => value?.trim());
  const { env, faults } = withSecretFiles({ ...inFile, ...Object.fromEntries(given) });
  if (faults.length > 0) throw new ConfigFault(faults);
  return env;
};

type Environment = z.infer<typeof environment>;

type Fault = ConstructorParameters<typeof ConfigFault>[0][number];

const givenIn = (env: Record<string, string | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(NAMES.map((name) => [name, env[name]?.trim() || undefined]));

const faultsOf = (error: z.ZodError | undefined): Fault[] =>
  (error?.issues ?? []).map(({ path, message }) => ({ name: String(path[0]), trouble: message }));

/**
 * The part that tools on the stored ideas need: where the database is, whose they are, and whether the data controller has
 * decided that the mapping may learn from them.
 * @throws ConfigFault
 */
export const parseLearning = (
  env: Record<string, string | undefined>,
): Pick<Config, 'sqliteFile' | 'mongo' | 'homeTenantId'> & { learning: 'off' | 'allowed' } => {
  const places = { SQLITE_FILE: true, MONGODB_URI: true, MONGODB_DATABASE: true } as const;
  const parsed = environment
    .pick({ ...places, HOME_TENANT_ID: true, TRIAGE_LEARNING: true })
    .safeParse(givenIn(env));
  if (!parsed.success) throw new ConfigFault(faultsOf(parsed.error));
  const { HOME_TENANT_ID: home, TRIAGE_LEARNING: learning } = parsed.data;
  return { ...placesOf(parsed.data), homeTenantId: homeOf(home), learning };
};

const homeOf = (home: string | undefined): string => (home ?? PLAYGROUND_TENANT).toLowerCase();

/**
 * The part that the tool on funding calls needs.
 * @throws ConfigFault
 */
export const parseCallSettings = (env: Record<string, string | undefined>): CallSettings => {
  const given = givenIn(env);
  const parsed = z.object(callVariables).safeParse(given);
  if (!parsed.success) throw new ConfigFault(faultsOf(parsed.error));
  return toCallSettings(parsed.data, isDevelopment(given));
};

const placesOf = (
  env: Pick<Environment, 'SQLITE_FILE' | 'MONGODB_URI' | 'MONGODB_DATABASE'>,
): Pick<Config, 'sqliteFile' | 'mongo'> => ({
  sqliteFile: env.SQLITE_FILE,
  mongo: env.MONGODB_URI === undefined ? null : { uri: env.MONGODB_URI, database: env.MONGODB_DATABASE },
});

/**
 * Reads the environment, all of it at once.
 * @throws ConfigFault naming every variable that is missing or wrong; never their values.
 */
export const parseConfig = (env: Record<string, string | undefined>): Config => {
  const given = givenIn(env);
  const development = isDevelopment(given);
  const parsed = environment.safeParse(given);
  const faults = [
    ...faultsOf(parsed.error),
    ...missingForOpinion(given),
    ...(env['DEBUG'] === 'true' && given['SECOND_OPINION_URL'] !== undefined ? [DEBUGGED] : []),
    ...(development ? [] : missingInProduction(given)),
    ...(development && given['MICROSOFT_APP_ID'] === undefined ? [] : identityFaults(given)),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigFault(faults);
  return toConfig(parsed.data, development);
};

const isDevelopment = (given: Record<string, string | undefined>): boolean =>
  given['NODE_ENV'] === 'development' && isLoopback(given['HOST'] ?? '127.0.0.1');

const missingInProduction = (given: Record<string, string | undefined>): Fault[] =>
  ['MICROSOFT_APP_ID', 'HOME_TENANT_ID']
    .filter((name) => given[name] === undefined)
    .map((name) => ({
      name,
      trouble:
        'saknas. Bara NODE_ENV=development på HOST=127.0.0.1 startar utan' +
        ' / missing. Only NODE_ENV=development on HOST=127.0.0.1 starts without it',
    }));

/** The library of the language model then prints every request, with the text and the key. */
const DEBUGGED: Fault = {
  name: 'DEBUG',
  trouble: 'får inte vara true med SECOND_OPINION_URL / must not be true with SECOND_OPINION_URL',
};

const missingForOpinion = (given: Record<string, string | undefined>): Fault[] => {
  if (given['SECOND_OPINION_URL'] === undefined) return [];
  const needed = ['SECOND_OPINION_MODEL'];
  if (given['SECOND_OPINION_API'] === 'azure') needed.push('SECOND_OPINION_KEY');
  return needed
    .filter((name) => given[name] === undefined)
    .map((name) => ({ name, trouble: 'saknas / missing' }));
};

const toConfig = (env: Environment, development: boolean): Config => ({
  development,
  host: env.HOST,
  port: env.PORT,
  ...placesOf(env),
  logLevel: env.LOG_LEVEL,
  identity: toIdentity(env),
  homeTenantId: homeOf(env.HOME_TENANT_ID),
  partnerTenants: env.PARTNER_TENANTS,
  coordinators: env.COORDINATORS.map((id) => id.toLowerCase()),
  serviceUrlHosts: env.SERVICE_URL_HOSTS.map((host) => host.toLowerCase()),
  controller: env.DATA_CONTROLLER,
  retention: { sv: env.RETENTION_SV, en: env.RETENTION_EN },
  privacyUrl: env.PRIVACY_URL ?? null,
  termsUrl: env.TERMS_URL ?? null,
  publicUrl: env.PUBLIC_URL ?? null,
  teamsAppId: env.TEAMS_APP_ID?.toLowerCase() ?? null,
  contact: env.CONTACT,
  answerWorkingDays: env.ANSWER_WORKING_DAYS,
  connectorTimeoutMs: env.CONNECTOR_SECONDS * 1000,
  secondOpinion:
    env.SECOND_OPINION_URL === undefined || env.SECOND_OPINION_MODEL === undefined
      ? null
      : {
          url: env.SECOND_OPINION_URL,
          key: env.SECOND_OPINION_KEY ?? null,
          model: env.SECOND_OPINION_MODEL,
          api: env.SECOND_OPINION_API,
          timeoutMs: env.SECOND_OPINION_SECONDS * 1000,
        },
  calls: toCallSettings(env, development),
});
