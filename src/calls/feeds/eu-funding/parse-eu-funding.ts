import { z } from 'zod/v4';
import type { Call, Deadline } from '../../../domain/call.ts';
import { blankCall } from '../blank-call.ts';
import { dayMoment, statedDay } from '../day-moment.ts';
import { FeedFault } from '../feed-fault.ts';
import { hash } from '../hash.ts';
import { readAmount } from '../read-amount.ts';
import { readFeedJson } from '../read-feed-json.ts';
import { oneLine, stripHtml } from '../strip-html.ts';
import { webAddress } from '../web-address.ts';
import { PROGRAMMES } from './programmes.ts';
import { topicBudget, type TopicBudget } from './topic-budget.ts';
import { firstOf, jsonOf, pageSchema, type Result, resultSchema } from './topic-schema.ts';

export const EU_FUNDING = 'eu-funding';
const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities';

/** What is asked for: grant topics, external actions, calls of projects that pass money on. */
export type CallType = '1' | '2' | '8';

/** One page of a search. Faults: `empty`, `html`, `malformed`. */
export const parsePage = (bytes: Uint8Array): { total: number; rows: unknown[] } => {
  const page = pageSchema.safeParse(readFeedJson(bytes));
  if (!page.success) throw new FeedFault('malformed', 'The answer is no page of results.');
  return { total: page.data.totalResults, rows: page.data.results };
};

/** Whether a row is what was asked for; a row that does not say is. */
export const isAsked = (row: unknown, type: CallType): boolean => {
  const result = resultSchema.safeParse(row);
  if (!result.success) return true;
  const given = firstOf(result.data, 'type');
  const source = firstOf(result.data, 'DATASOURCE');
  return (given === null || given === type) && (source === null || source === 'SEDIA');
};

/** A row as a call; null for another language than English (the same call again), undefined when it cannot be read. */
export const toEuCall = (row: unknown, type: CallType, now: Date): Call | null | undefined => {
  const read = resultSchema.safeParse(row);
  if (!read.success) return undefined;
  const result = read.data;
  if (result.language && result.language !== 'en') return null;
  const number = numberOf(result, type);
  if (number === null) return undefined;
  const money = topicBudget(result);
  const opens = statedDay(
    firstOf(result, 'startDate') ?? money.line?.plannedOpeningDate ?? actionOf(result)?.plannedOpeningDate,
  );
  const deadlines = deadlinesOf(result, money);
  const programme = firstOf(result, 'frameworkProgramme');
  return {
    ...blankCall(`${EU_FUNDING}:${number}`, EU_FUNDING, now),
    sourceIds: idsOf(result),
    partOf: {
      programme: programme === null ? null : (PROGRAMMES[programme] ?? null),
      call: oneLine(firstOf(result, 'callTitle') ?? firstOf(result, 'callIdentifier')),
    },
    funders: [
      { name: 'Europeiska kommissionen', organisationNumber: null },
      ...(type === '8' ? projectOf(result) : []),
    ],
    title: { sv: null, en: oneLine(firstOf(result, 'title')) },
    description: stripHtml(firstOf(result, 'descriptionByte')) ?? stripHtml(result.summary),
    instrument: instrumentOf(result),
    statusRaw: firstOf(result, 'status'),
    opens: opens === null ? null : dayMoment(opens, 'Europe/Brussels'),
    deadlines,
    budget: money.budget ?? ownBudget(result),
    grant: money.grant,
    expectedGrants: money.expectedGrants,
    themes: themesOf(result),
    geography: { nuts: [], areas: ['EU'], openToCounty: 'yes', reason: 'european' },
    languages: ['en'],
    urls: { web: addressOf(result, type, number), apply: applyOf(result), api: webAddress(result.url) },
    documents: documentsOf(result),
    remarks: (result.metadata['typesOfAction'] ?? []).flatMap((action) => oneLine(action) ?? []),
    provenance: {
      ...blankCall('', EU_FUNDING, now).provenance,
      rawHash: hash(JSON.stringify(result.metadata)),
      licence: 'CC BY 4.0, Europeiska kommissionen',
      quality: deadlines.length > 0 ? 'exact' : 'partial',
    },
  };
};

const numberOf = (result: Result, type: CallType): string | null => {
  if (type === '8') return firstOf(result, 'callccm2Id') ?? firstOf(result, 'callIdentifier');
  if (type === '2') return firstOf(result, 'callIdentifier') ?? firstOf(result, 'identifier');
  return firstOf(result, 'identifier');
};

const idsOf = (result: Result): Record<string, string> =>
  Object.fromEntries(
    (['identifier', 'callIdentifier', 'callccm2Id', 'ccm2Id'] as const).flatMap((field) => {
      const id = firstOf(result, field);
      return id === null ? [] : [[field, id]];
    }),
  );

const projectOf = (result: Result): Call['funders'] => {
  const name = oneLine(firstOf(result, 'projectAcronym') ?? firstOf(result, 'caName'));
  return name === null ? [] : [{ name, organisationNumber: null }];
};

const instrumentOf = (result: Result): Call['instrument'] =>
  /prize/i.test((result.metadata['typesOfAction'] ?? []).join(' ')) ? 'prize' : 'grant';

/**
 * The day is the one the text states, whatever its offset: a midnight in summer time would be the day before in UTC.
 * The clock time in the feed is no clock time; the page has it.
 */
const deadlinesOf = (result: Result, { line }: TopicBudget): Deadline[] => {
  const places = [result.metadata['deadlineDate'], line?.deadlineDates, actionOf(result)?.deadlineDates];
  const texts = places.find((place) => place !== undefined && place.length > 0) ?? [];
  const days = [...new Set(texts.flatMap((text) => statedDay(text) ?? []))].sort();
  const model = firstOf(result, 'deadlineModel')?.toLowerCase() ?? '';
  return days.map((date, index) => ({
    ...dayMoment(date, 'Europe/Brussels'),
    kind: kindOf(model, index, days.length),
  }));
};

const kindOf = (model: string, index: number, of: number): Deadline['kind'] => {
  if (model.includes('two-stage') && of > 1) return index === 0 ? 'stage1' : 'stage2';
  return of > 1 && index < of - 1 ? 'cutoff' : 'final';
};

const actionsSchema = z.array(
  z.object({
    plannedOpeningDate: z.string().nullish().catch(null),
    deadlineDates: z.array(z.string()).catch([]),
  }),
);
const actionOf = (result: Result) => jsonOf(result, 'actions', actionsSchema)?.[0] ?? null;

const ownBudget = (result: Result): Call['budget'] => {
  const text = firstOf(result, 'budget');
  const read = text === null ? null : readAmount(text);
  const currency = firstOf(result, 'currency')?.toUpperCase() ?? '';
  if (read === null) return null;
  const code = /^[A-Z]{3}$/.test(currency) ? currency : 'EUR';
  return { amount: read.amount, currency: read.currency ?? code, scope: 'call' };
};

const wordsSchema = z.array(z.string());

/** Keywords are texts, or now and then a list of them written as JSON. */
const themesOf = (result: Result): string[] => {
  const words = (['keywords', 'tags', 'crossCuttingPriorities'] as const).flatMap(
    (field) => jsonOf(result, field, wordsSchema) ?? result.metadata[field] ?? [],
  );
  return [...new Set(words.flatMap((word) => oneLine(word) ?? []))];
};

const addressOf = (result: Result, type: CallType, number: string): string | null => {
  const number_ = encodeURIComponent(number);
  if (type === '1') return `${PORTAL}/topic-details/${number_}`;
  // What the service itself gives for these leads nowhere.
  if (type === '8') return `${PORTAL}/competitive-calls-cs/${number_}`;
  return webAddress(firstOf(result, 'esST_URL')) ?? webAddress(result.url);
};

const linksSchema = z.array(
  z.object({ url: z.string().catch(''), criterionDescription: z.string().catch('') }),
);
const applyOf = (result: Result): string | null =>
  webAddress(
    (jsonOf(result, 'links', linksSchema) ?? []).find(({ url }) => webAddress(url) !== null)?.url ?? null,
  );

const papersSchema = z.array(z.object({ docUrl: z.string().catch(''), nameDoc: z.string().catch('') }));
const documentsOf = (result: Result): Call['documents'] =>
  (jsonOf(result, 'publicationDocuments', papersSchema) ?? []).flatMap(({ docUrl, nameDoc }) => {
    const url = webAddress(docUrl);
    return url === null ? [] : [{ title: oneLine(nameDoc) ?? url, url }];
  });
