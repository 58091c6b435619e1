import { z } from 'zod/v4';
import type { Call } from '../../../domain/call.ts';
import { blankCall } from '../blank-call.ts';
import { dayMoment, statedDay } from '../day-moment.ts';
import { FeedFault } from '../feed-fault.ts';
import { hash } from '../hash.ts';
import { readFeedJson } from '../read-feed-json.ts';
import { readRows, type Rows } from '../read-rows.ts';
import { oneLine, stripHtml } from '../strip-html.ts';
import { webAddress } from '../web-address.ts';
import { type Utlysning, utlysningSchema } from './utlysning-schema.ts';

/** An agency: `id` names its calls (`formas:2099-00001`), `feed` the feed (`gdp-formas`). */
export type Agency = { id: string; feed: string; name: string };

/**
 * The calls of one agency: a bare list, a single object (as the address of one call gives), or the wrapper
 * `{ utlysningar: [] }` of the files. Faults: `empty`, `html`, `malformed`, `dates-missing` (the interface has been
 * seen to leave them out of every row when asked in another way).
 */
export const parseGdp = (bytes: Uint8Array, agency: Agency, now: Date): Rows => {
  const rows = rowsOf(readFeedJson(bytes));
  const read = readRows(rows, (row) => {
    const utlysning = utlysningSchema.safeParse(row);
    return utlysning.success ? toCall(utlysning.data, agency, now) : undefined;
  });
  const undated = read.calls.filter(({ deadlines }) => deadlines.length === 0).length;
  if (undated * 2 > read.calls.length)
    throw new FeedFault('dates-missing', `${undated} of ${read.calls.length} calls have no closing date.`);
  return read;
};

const wrapped = z.object({ utlysningar: z.array(z.unknown()) });
const single = z.object({ diarienummer: z.unknown() });

const rowsOf = (json: unknown): unknown[] => {
  if (Array.isArray(json)) return json;
  const wrapper = wrapped.safeParse(json);
  if (wrapper.success) return wrapper.data.utlysningar;
  if (single.safeParse(json).success) return [json];
  throw new FeedFault('malformed', 'The answer is neither a list nor a call.');
};

const toCall = (given: Utlysning, agency: Agency, now: Date): Call => {
  const opens = statedDay(given.oppningsdatum);
  const closes = statedDay(given.stangningsdatum);
  const programme = given.program[0];
  const web = [...given.publiceringsplatser, ...given.publiceringsplats].flatMap(
    (address) => webAddress(address) ?? [],
  )[0];
  return {
    ...blankCall(`${agency.id}:${given.diarienummer}`, agency.feed, now),
    sourceIds: { dnr: given.diarienummer },
    partOf: { programme: oneLine(programme?.titel), call: programme?.diarienummer ?? null },
    funders: [
      {
        name: oneLine(given.finansiarNamn) ?? agency.name,
        organisationNumber: organisationNumber(given.finansiarOrganisationsnummer),
      },
    ],
    title: { sv: oneLine(given.titel), en: oneLine(given.titelEng) },
    description: stripHtml(given.beskrivning) ?? stripHtml(given.beskrivningEng),
    statusRaw: given.status,
    sourceSays: given.status?.toLowerCase() === 'avslutad' ? 'closed' : null,
    opens: opens === null ? null : dayMoment(opens),
    deadlines: closes === null ? [] : [{ ...dayMoment(closes), kind: 'final' }],
    budget:
      given.budgetBelopp === null || given.budgetBelopp === undefined
        ? null
        : { amount: given.budgetBelopp, currency: currencyOf(given.budgetValuta), scope: 'call' },
    themes: [],
    remarks: [],
    geography: { nuts: ['SE'], areas: ['Sverige'], openToCounty: 'yes', reason: 'national' },
    urls: { web: web ?? null, apply: null, api: null },
    provenance: {
      ...blankCall('', agency.feed, now).provenance,
      sourceUpdatedAt: instant(given.uppdateringTidpunkt),
      rawHash: hash(JSON.stringify(given)),
      licence: 'CC0',
      quality: closes === null ? 'partial' : 'exact',
    },
  };
};

/** `2021001926` and `202100-1926` are the same. */
const organisationNumber = (given: string | null): string | null =>
  given?.replace(/\D/g, '').replace(/^(?:16)?(\d{6})(\d{4})$/, '$1-$2') || null;

const currencyOf = (given: string | null): string =>
  /^[a-z]{3}$/i.test(given ?? '') ? (given ?? '').toUpperCase() : 'SEK';

/** Without an offset it is UTC, as the interface writes it. */
const instant = (given: string | null): string | null => {
  if (given === null || !/^\d{4}-\d{2}-\d{2}T/.test(given)) return null;
  const at = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(given) ? given : `${given}Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};
