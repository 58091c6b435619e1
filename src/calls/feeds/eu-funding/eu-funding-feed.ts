import type { Call } from '../../../domain/call.ts';
import type { Feed, FeedContext } from '../feed.ts';
import { FeedFault } from '../feed-fault.ts';
import { hash } from '../hash.ts';
import { readRows } from '../read-rows.ts';
import { type CallType, EU_FUNDING, isAsked, parsePage, toEuCall } from './parse-eu-funding.ts';
import { FIELDS } from './topic-schema.ts';

const PAGE = 100;
const TIMEOUT_MS = 60_000;
const MAX_BYTES = 20_000_000;
/** More than the portal has ever had open of one kind: then the filter was passed over. */
const MOST = 4000;
/** So many rows that were not asked for are forgiven. */
const STRAY_SHARE = 0.05;
const READER = 1;

/** Each kind apart, by a key that no two rows share: rows that tie in the order swap between pages. */
const SORT_KEYS = { '1': 'identifier', '2': 'callIdentifier', '8': 'callccm2Id' } as const satisfies Record<
  CallType,
  string
>;
const TYPES: readonly CallType[] = ['1', '2', '8'];
/** Forthcoming and open, as flagged; what they really are follows from their dates. */
const STATUSES = ['31094501', '31094502'];

/** The search of the EU Funding & Tenders portal: what is flagged as open or forthcoming. */
export const euFundingFeed = (settings: { url: string }): Feed => ({
  id: EU_FUNDING,
  name: 'EU Funding & Tenders',
  local: false,
  read: async (context) => {
    const calls = new Map<string, Call>();
    let unreadable = 0;
    for (const type of TYPES) {
      const rows = await rowsOf(settings.url, type, context);
      if (rows.length === 0) continue;
      const read = readRows(rows, (row) => toEuCall(row, type, context.now));
      unreadable += read.unreadable;
      for (const call of read.calls) if (!calls.has(call.id)) calls.set(call.id, call);
    }
    if (calls.size === 0) throw new FeedFault('empty', 'The portal has no calls at all.');
    const memory = {
      etag: null,
      lastModified: null,
      place: hash(`${settings.url} ${READER}`),
      wholeAt: null,
    };
    return { kind: 'read', calls: [...calls.values()], extent: 'current', unreadable, memory };
  },
});

const rowsOf = async (url: string, type: CallType, context: FeedContext): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await context.fetcher(
      {
        url: addressOf(url, page),
        method: 'POST',
        body: formOf(type),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      },
      context.signal,
    );
    if (answer.kind === 'unchanged') throw new FeedFault('malformed', 'Unchanged is no answer to a search.');
    const { total, rows: some } = parsePage(answer.bytes);
    if (total > MOST) throw new FeedFault('filter-ignored', `The search gives ${total} rows.`);
    rows.push(...some);
    const stray = rows.filter((row) => !isAsked(row, type)).length;
    if (stray > rows.length * STRAY_SHARE)
      throw new FeedFault('filter-ignored', `${stray} of ${rows.length} rows were not asked for.`);
    if (rows.length >= total) return rows.filter((row) => isAsked(row, type));
    if (some.length === 0)
      throw new FeedFault('malformed', `Page ${page} is empty; ${rows.length} of ${total} rows came.`);
  }
};

const addressOf = (base: string, page: number): string => {
  const address = new URL(base);
  // The portal's public value; it is no secret.
  address.searchParams.set('apiKey', 'SEDIA');
  address.searchParams.set('text', '***');
  address.searchParams.set('pageSize', String(PAGE));
  address.searchParams.set('pageNumber', String(page));
  return address.href;
};

/** Each part is a file of JSON: otherwise the service fails, or passes the filter over without a word. */
const formOf = (type: CallType): FormData => {
  const form = new FormData();
  const parts = {
    query: {
      bool: {
        must: [
          { terms: { type: [type] } },
          { terms: { status: STATUSES } },
          { terms: { DATASOURCE: ['SEDIA'] } },
        ],
      },
    },
    languages: ['en'],
    sort: { field: SORT_KEYS[type], order: 'ASC' },
    displayFields: FIELDS,
  };
  for (const [name, part] of Object.entries(parts))
    form.append(name, new Blob([JSON.stringify(part)], { type: 'application/json' }), `${name}.json`);
  return form;
};
