import { statusOf } from '../../../domain/status-of.ts';
import type { Feed, FeedContext } from '../feed.ts';
import { FeedFault } from '../feed-fault.ts';
import type { FeedRequest } from '../fetcher.ts';
import { hash } from '../hash.ts';
import { parseRoundsCalls, parseVinnova, type RoundsCalls, VINNOVA } from './parse-vinnova.ts';

const DAY_MS = 86_400_000;
/** The first time, and now and then, what has changed in so long; otherwise what has changed lately. */
const WHOLE_DAYS = 730;
const LATELY_DAYS = 30;
const WHOLE_EVERY_DAYS = 28;
/** Old days are slow: about a minute for some years. */
const WHOLE_TIMEOUT_MS = 180_000;
const TIMEOUT_MS = 60_000;
const MAX_BYTES = 40_000_000;
/** The API takes at most so many diary numbers at once. */
const NUMBERS_AT_ONCE = 20;
const READER = 1;

/** Vinnova's open API: rounds changed since a day, and what the calls of those still open say of themselves. */
export const vinnovaFeed = (settings: { url: string }): Feed => {
  const base = settings.url.replace(/\/+$/, '');
  const place = hash(`${base} ${READER}`);
  return {
    id: VINNOVA,
    name: 'Vinnova',
    local: false,
    read: async (context) => {
      const { now, before } = context;
      const known = before?.place === place ? before : null;
      const whole = !known?.wholeAt || now.getTime() - Date.parse(known.wholeAt) > WHOLE_EVERY_DAYS * DAY_MS;
      const since = new Date(now.getTime() - (whole ? WHOLE_DAYS : LATELY_DAYS) * DAY_MS);
      const bytes = await get(context, {
        url: `${base}/ansokningsomgangar/${since.toISOString().slice(0, 10)}`,
        timeoutMs: whole ? WHOLE_TIMEOUT_MS : TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      });
      const parents = await roundsCalls(base, parseVinnova(bytes, new Map(), now).calls, context);
      const wholeAt = whole ? now.toISOString() : (known?.wholeAt ?? null);
      return {
        kind: 'read',
        ...parseVinnova(bytes, parents, now),
        extent: 'changes',
        memory: { etag: null, lastModified: null, place, wholeAt },
      };
    },
  };
};

const roundsCalls = async (
  base: string,
  rounds: ReturnType<typeof parseVinnova>['calls'],
  context: FeedContext,
): Promise<RoundsCalls> => {
  const open = rounds.filter((round) => statusOf(round, context.now) !== 'closed');
  const numbers = [...new Set(open.flatMap(({ sourceIds }) => sourceIds['utlysning'] ?? []))];
  const found = new Map<string, { title: string | null; description: string | null }>();
  for (let at = 0; at < numbers.length; at += NUMBERS_AT_ONCE) {
    const some = numbers
      .slice(at, at + NUMBERS_AT_ONCE)
      .map(encodeURIComponent)
      .join(',');
    const bytes = await get(context, {
      url: `${base}/utlysningar/${some}`,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES,
    });
    for (const [number, call] of parseRoundsCalls(bytes)) found.set(number, call);
  }
  return found;
};

const get = async ({ fetcher, signal }: FeedContext, request: FeedRequest): Promise<Uint8Array> => {
  const answer = await fetcher(request, signal);
  if (answer.kind === 'document') return answer.bytes;
  throw new FeedFault('malformed', 'Said to be unchanged without being asked.');
};
