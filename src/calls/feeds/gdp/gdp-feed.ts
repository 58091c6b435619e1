import type { Feed, FeedContext } from '../feed.ts';
import { FeedFault } from '../feed-fault.ts';
import type { FeedAnswer } from '../fetcher.ts';
import { hash } from '../hash.ts';
import { type Agency, parseGdp } from './parse-gdp.ts';

/** Where the key goes. The sources disagree, and one agency may change before another. */
export type KeyPlace = 'query' | 'header';

/** `key`: null for a plain file, which needs none. */
export type GdpSettings = { url: string; key: string | null; keyIn: KeyPlace };

const TIMEOUT_MS = 90_000;
const MAX_BYTES = 40_000_000;
const READER = 1;

/** One agency's calls, all of them at once: asked for page by page the interface has been seen to leave out dates. */
export const gdpFeed = (agency: Agency, settings: GdpSettings): Feed => {
  const place = hash(`${settings.url} ${READER}`);
  return {
    id: agency.feed,
    name: agency.name,
    local: false,
    read: async (context) => {
      const before = context.before?.place === place ? context.before : null;
      const answer = await ask(settings, before, context);
      if (answer.kind === 'unchanged') return { kind: 'unchanged' };
      return {
        kind: 'read',
        ...parseGdp(answer.bytes, agency, context.now),
        extent: 'everything',
        memory: { ...answer.validators, place, wholeAt: null },
      };
    },
  };
};

/** A key that is refused in one place is tried once in the other. */
const ask = async (
  settings: GdpSettings,
  before: FeedContext['before'],
  { fetcher, signal }: FeedContext,
): Promise<FeedAnswer> => {
  const at = (place: KeyPlace) => fetcher({ ...keyed(settings, place), ...LIMITS, before }, signal);
  try {
    return await at(settings.keyIn);
  } catch (fault) {
    const refused = fault instanceof FeedFault && (fault.status === 401 || fault.status === 403);
    if (!refused || settings.key === null) throw fault;
    return at(settings.keyIn === 'query' ? 'header' : 'query');
  }
};

const LIMITS = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };

const keyed = (
  { url, key }: GdpSettings,
  place: KeyPlace,
): { url: string; headers: Record<string, string> } => {
  if (key === null) return { url, headers: { accept: 'application/json' } };
  const address = new URL(`${url.replace(/\/+$/, '')}/utlysningar`);
  if (place === 'query') address.searchParams.set('authorization', key);
  const headers = { accept: 'application/json', ...(place === 'header' ? { authorization: key } : {}) };
  return { url: address.href, headers };
};
