import { z } from 'zod/v4';
import { isSafeAddress, list } from './values.ts';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'HH:MM' });

const isWeb = (given: string): boolean => /^https?:\/\//i.test(given) && URL.canParse(given);

const source = (usual: string) =>
  z
    .string()
    .refine((given) => given === 'off' || (isWeb(given) && isSafeAddress(given)), {
      error: 'https-adress utan inloggning, eller off / https address without credentials, or off',
    })
    .default(usual);

/** Where funding calls come from and when they are read. `off` in the place of an address leaves that source out. */
export const callVariables = {
  CALLS_REFRESH: z.enum(['on', 'off'], { error: 'on eller off / on or off' }).optional(),
  CALLS_REFRESH_AT: z
    .string()
    .default('05:10')
    .transform(list)
    .pipe(z.array(clockTime).min(1, { error: 'HH:MM' })),
  CALLS_ALERTS: z.enum(['on', 'off'], { error: 'on eller off / on or off' }).default('on'),
  CALLS_ALERTS_AT: clockTime.default('08:00'),
  CALLS_CURATED_FILE: z.string().optional(),
  CALLS_TIMETABLES_FILE: z.string().optional(),
  VINNOVA_URL: source('https://data.vinnova.se/api'),
  EU_FUNDING_URL: source('https://api.tech.ec.europa.eu/search-api/prod/rest/search'),
  ENERGIMYNDIGHETEN_URL: source('https://data.bibliometrics.lib.kth.se/projects/em/calls.json'),
  GDP_FORMAS_URL: source('https://api.formas.se/gdp_formas'),
  GDP_FORMAS_KEY: z.string().optional(),
  GDP_FORTE_URL: source('https://api.forte.se/gdp_forte'),
  GDP_FORTE_KEY: z.string().optional(),
  GDP_VR_URL: source('https://api.vr.se/gdp_vr'),
  GDP_VR_KEY: z.string().optional(),
  GDP_KEY_IN: z.enum(['query', 'header'], { error: 'query eller header / query or header' }).default('query'),
};

type Variables = z.infer<z.ZodObject<typeof callVariables>>;

/** The funding calls' part of the configuration. A source that is null is not read. */
export type CallSettings = {
  refresh: boolean;
  /** Swedish clock times. */
  times: string[];
  /** The Swedish clock time from which people are told what they watch; null: nobody is told anything. */
  alertsAt: string | null;
  /** Calls of our own making are shown where none are fetched and somebody only tries the bot. */
  examples: boolean;
  curatedFile: string | null;
  timetablesFile: string | null;
  vinnovaUrl: string | null;
  euFundingUrl: string | null;
  energimyndighetenUrl: string | null;
  /** By agency; read only where there is a key. */
  gdp: Record<'formas' | 'forte' | 'vr', { url: string; key: string } | null>;
  gdpKeyIn: 'query' | 'header';
};

export const toCallSettings = (env: Variables, development: boolean): CallSettings => {
  const refresh = env.CALLS_REFRESH === undefined ? !development : env.CALLS_REFRESH === 'on';
  return {
    refresh,
    times: env.CALLS_REFRESH_AT,
    alertsAt: env.CALLS_ALERTS === 'off' ? null : env.CALLS_ALERTS_AT,
    examples: development && !refresh,
    curatedFile: env.CALLS_CURATED_FILE ?? null,
    timetablesFile: env.CALLS_TIMETABLES_FILE ?? null,
    vinnovaUrl: unlessOff(env.VINNOVA_URL),
    euFundingUrl: unlessOff(env.EU_FUNDING_URL),
    energimyndighetenUrl: unlessOff(env.ENERGIMYNDIGHETEN_URL),
    gdp: {
      formas: keyed(env.GDP_FORMAS_URL, env.GDP_FORMAS_KEY),
      forte: keyed(env.GDP_FORTE_URL, env.GDP_FORTE_KEY),
      vr: keyed(env.GDP_VR_URL, env.GDP_VR_KEY),
    },
    gdpKeyIn: env.GDP_KEY_IN,
  };
};

const unlessOff = (address: string): string | null => (address === 'off' ? null : address);

const keyed = (address: string, key: string | undefined): { url: string; key: string } | null =>
  address === 'off' || key === undefined ? null : { url: address, key };
