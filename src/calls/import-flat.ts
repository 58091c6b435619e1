import { z } from 'zod/v4';
import type { Call, Deadline, Moment } from '../domain/call.ts';
import { callSchema } from '../domain/call.ts';
import type { FlatCall } from './flat-call.ts';
import { monthIn } from './month-in.ts';
import { readApplicants } from './read-applicants.ts';
import { readCounty } from './read-county.ts';
import { readRate } from './read-rate.ts';

const webSchema = z.url({ protocol: /^https?$/u });
const dateSchema = z.iso.date();

/** Reads one row of the flat form into the canonical call. `fetchedAt` (ISO 8601) when the file says it. */
export const importFlat = (row: FlatCall, fetchedAt: string | null = null): Call =>
  callSchema.parse({
    id: row.id,
    sourceIds: row.identifier ? { identifier: row.identifier } : {},
    partOf: { programme: row.programme ?? null, call: null },
    funders: fundersOf(row.funder).map((name) => ({ name, organisationNumber: null })),
    title: isEnglish(row.title) ? { sv: null, en: row.title } : { sv: row.title, en: null },
    summary: row.summary_sv ?? null,
    description: null,
    instrument: /\bpris\b|prize|priset/iu.test([row.summary_sv, ...(row.themes ?? [])].join(' '))
      ? 'prize'
      : 'grant',
    statusRaw: row.status_as_published ?? null,
    sourceSays: saysOf(row),
    invitedOnly: null,
    opens: row.opening_date ? dayOf(row.opening_date, row) : null,
    deadlines: deadlinesOf(row),
    announcedPeriod: null,
    decisionExpected: dateAfter('beslut', row),
    projectStart: dateAfter('projektstart', row),
    projectEndLatest: null,
    budget: budgetOf(row),
    grant: grantOf(row),
    expectedGrants: Number(/förväntat antal projekt: (\d+)/iu.exec(row.notes ?? '')?.[1]) || null,
    ...readRate(row.cofunding_rate ?? ''),
    rateText: row.cofunding_rate ?? null,
    ...readApplicants(row.who_may_apply ?? []),
    themes: row.themes ?? [],
    geography: {
      nuts: /jämtlands län/iu.test((row.geographic_scope ?? []).join(' ')) ? ['SE322'] : [],
      areas: row.geographic_scope ?? [],
      ...readCounty(row.geographic_scope ?? [], row.open_to_jamtland ?? null),
    },
    languages: [],
    urls: { web: webAddress(row.url), apply: null, api: null },
    documents: [],
    remarks: sentencesOf(row.notes ?? ''),
    provenance: {
      feed: 'flat',
      fetchedAt,
      source: row.source_url && row.source_url !== row.url ? row.source_url : null,
      sourceUpdatedAt: null,
      checkedBy: null,
      checkedOn: null,
      rawHash: null,
      licence: null,
      quality: row.retrieved_fact_quality === 'exact' ? 'exact' : 'partial',
      example: false,
    },
  });

const fundersOf = (funder: string): string[] =>
  funder
    .split(/\s+\/\s+|,\s+|\s+och\s+|\s+and\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A title without Swedish letters that has an English function word. */
const isEnglish = (title: string): boolean =>
  !/[åäö]/iu.test(title) && /\b(?:and|of|for|the|in|within|to|call|projects?|open|category)\b/iu.test(title);

const saysOf = ({ summary_sv, notes, status_as_published, deadlines }: FlatCall): Call['sourceSays'] => {
  const status = status_as_published ?? '';
  if (/^closed\b|stängd|stängde|avslutad|expired/iu.test(status)) return 'closed';
  if (/\blöpande\b|\bongoing\b|\brolling\b/iu.test(`${status} ${summary_sv ?? ''} ${notes ?? ''}`)) {
    return (deadlines ?? []).length === 0 ? 'rolling' : null;
  }
  return /tar emot ansökningar|^open\b/iu.test(status) && (deadlines ?? []).length === 0 ? 'rolling' : null;
};

const dayOf = (date: string, row: FlatCall): Moment => ({
  date,
  time: null,
  zone: zoneOf(null, row),
  precision: 'day',
  preliminary: /preliminär\p{L}* (?:datum|och)|datum\p{L}* som preliminär/iu.test(row.notes ?? ''),
});

const deadlinesOf = (row: FlatCall): Deadline[] => {
  const known = (row.deadlines ?? []).map(({ date, time, tz, kind }): Deadline => ({
    ...dayOf(date, row),
    time: time ?? null,
    zone: zoneOf(tz ?? null, row),
    precision: time ? 'minute' : 'day',
    kind: KINDS.find(([words]) => words.test(kind ?? ''))?.[1] ?? 'final',
  }));
  if (known.length > 0) return known.sort((a, b) => a.date.localeCompare(b.date));
  const closed = /(?:stängde|stängd|closed) (?:i |in )?(.*)/iu.exec(row.status_as_published ?? '')?.[1];
  const month = closed === undefined ? undefined : monthIn(closed);
  return month === undefined ? [] : [{ ...dayOf(month, row), precision: 'month', kind: 'final' }];
};

const KINDS: [RegExp, Deadline['kind']][] = [
  [/cut|avläs/iu, 'cutoff'],
  [/stage.?1|steg.?1|first/iu, 'stage1'],
  [/stage.?2|steg.?2|second/iu, 'stage2'],
];

/** Abbreviations are read as the clock of the place: people write CET all year round. */
const zoneOf = (zone: string | null, { funder }: FlatCall): Moment['zone'] => {
  if (zone !== null && /^(?:UTC|GMT|Z)$/iu.test(zone)) return 'UTC';
  if (zone !== null && /helsinki|EES?T/iu.test(zone)) return 'Europe/Helsinki';
  const isEuropean = /brussels|paris/iu.test(zone ?? '') || /europeiska|european|\bEU\b/iu.test(funder);
  return isEuropean ? 'Europe/Brussels' : 'Europe/Stockholm';
};

const budgetOf = ({ budget_total, budget_currency, notes, summary_sv }: FlatCall): Call['budget'] => {
  if (budget_total === null || budget_total === undefined || !budget_currency) return null;
  const yearly = /per år|om året|årlig/iu.test(`${notes ?? ''} ${summary_sv ?? ''}`);
  return { amount: budget_total, currency: budget_currency, scope: yearly ? 'year' : 'call' };
};

const grantOf = ({ grant_min, grant_max, budget_currency }: FlatCall): Call['grant'] => {
  const min = grant_min ?? null;
  const max = grant_max ?? null;
  if ((min === null && max === null) || !budget_currency) return null;
  return { min, max, currency: budget_currency };
};

const webAddress = (address: string | null | undefined): string | null =>
  webSchema.safeParse(address).data ?? null;

/** A day the notes give: "Uppskattat beslut 2026-11-20". */
const dateAfter = (word: string, { notes }: FlatCall): string | null =>
  dateSchema.safeParse(new RegExp(`${word} (\\d{4}-\\d{2}-\\d{2})`, 'iu').exec(notes ?? '')?.[1]).data ??
  null;

/** Remarks part at a full stop before a capital, so that "kl. 14.00" stays whole. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
