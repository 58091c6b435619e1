import { z } from 'zod/v4';
import type { Call, Deadline, Moment } from '../../../domain/call.ts';
import { blankCall } from '../blank-call.ts';
import { dayMoment, statedDay } from '../day-moment.ts';
import { FeedFault } from '../feed-fault.ts';
import { hash } from '../hash.ts';
import { readFeedJson } from '../read-feed-json.ts';
import { readRows, type Rows } from '../read-rows.ts';
import { oneLine, stripHtml } from '../strip-html.ts';
import { webAddress } from '../web-address.ts';
import { proseBudget } from './prose-budget.ts';
import { type Round, roundSchema, roundsCallSchema } from './round-schema.ts';

export const VINNOVA = 'vinnova';

/** What a call says of itself, by diary number, for the rounds below it. */
export type RoundsCalls = ReadonlyMap<string, { title: string | null; description: string | null }>;

/** The rounds of an answer as calls. Faults: `empty`, `html`, `malformed`. */
export const parseVinnova = (bytes: Uint8Array, calls: RoundsCalls, now: Date): Rows =>
  readRows(listOf(readFeedJson(bytes)), (row) => {
    const round = roundSchema.safeParse(composedKeys(row));
    return round.success ? toCall(round.data, calls, now) : undefined;
  });

/** The `utlysningar` of an answer; those that cannot be read are missing. */
export const parseRoundsCalls = (bytes: Uint8Array): RoundsCalls =>
  new Map(
    listOf(readFeedJson(bytes)).flatMap((row) => {
      const call = roundsCallSchema.safeParse(row);
      if (!call.success) return [];
      const { Diarienummer, Titel, Beskrivning } = call.data;
      return [[Diarienummer, { title: oneLine(Titel), description: stripHtml(Beskrivning) }] as const];
    }),
  );

const listOf = (json: unknown): unknown[] => {
  const rows = z.array(z.unknown()).safeParse(json);
  if (!rows.success) throw new FeedFault('malformed', 'The answer is no list.');
  return rows.data;
};

const composedKeys = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? Object.fromEntries(Object.entries(row).map(([key, value]) => [key.normalize('NFC'), value as unknown]))
    : row;

const toCall = (round: Round, calls: RoundsCalls, now: Date): Call => {
  const parent = calls.get(round.DiarienummerUtlysning ?? '');
  const description = stripHtml(round.Beskrivning) ?? parent?.description ?? null;
  const links = round.LankLista.map(({ Beskrivning, URL: address }) => ({
    apply: /ansök|apply/i.test(Beskrivning ?? ''),
    address: webAddress(address),
  })).filter(({ address }) => address !== null);
  const opens = moment(round.Oppningsdatum);
  const deadlines = deadlinesOf(round);
  return {
    ...blankCall(`${VINNOVA}:${round.Diarienummer}`, VINNOVA, now),
    sourceIds: {
      dnr: round.Diarienummer,
      ...(round.DiarienummerUtlysning === null ? {} : { utlysning: round.DiarienummerUtlysning }),
    },
    partOf: { programme: null, call: parent?.title ?? round.DiarienummerUtlysning },
    funders: [{ name: 'Vinnova', organisationNumber: null }],
    title: { sv: titleOf(round, parent?.title ?? null), en: english(round.TitelEngelska) },
    description,
    sourceSays: deadlines.length === 0 && (round.DagligAvlasning ?? 0) > 0 ? 'rolling' : null,
    invitedOnly: round.Publik === null || round.Publik === undefined ? null : round.Publik === 0,
    opens,
    deadlines,
    announcedPeriod: opens === null && deadlines.length === 0 ? announced(round) : null,
    decisionExpected: statedDay(round.UppskattatBeslutsdatum),
    projectStart: statedDay(round.TidigastProjektstart),
    projectEndLatest: statedDay(round.SenastProjektslut),
    budget: proseBudget(description),
    geography: { nuts: ['SE'], areas: ['Sverige'], openToCounty: 'yes', reason: 'national' },
    urls: {
      // The address of a round's own page cannot be derived; the site's search finds it by its number.
      web:
        links.find(({ apply }) => !apply)?.address ??
        `https://www.vinnova.se/sok/?q=${encodeURIComponent(round.Diarienummer)}`,
      apply: links.find(({ apply }) => apply)?.address ?? null,
      api: null,
    },
    documents: round.DokumentLista.flatMap(({ Titel, FileName, fileURL }) => {
      const url = webAddress(fileURL);
      return url === null ? [] : [{ title: oneLine(Titel ?? FileName) ?? url, url }];
    }),
    provenance: {
      ...blankCall('', VINNOVA, now).provenance,
      rawHash: hash(JSON.stringify(round)),
      licence: 'CC0',
      quality: deadlines.length > 0 ? 'exact' : 'partial',
    },
  };
};

/** A round is often called just "Våren 2099": then the call it belongs to is named first. */
const titleOf = (round: Round, parent: string | null): string | null => {
  const own = oneLine(round.Titel);
  if (own === null || parent === null) return own ?? parent;
  return own.toLowerCase().includes(parent.toLowerCase()) ? own : `${parent}: ${own}`;
};

/** `x` and `xx` stand for nothing. */
const english = (title: string | null): string | null => (/^x*$/i.test(title ?? '') ? null : oneLine(title));

/** Date-times carry no zone and are Swedish time; midnight says that no clock time was given. */
const moment = (text: string | null): Moment | null => {
  const date = statedDay(text);
  if (date === null) return null;
  const time = /[T ]((?:[01]\d|2[0-3]):[0-5]\d)/.exec(text ?? '')?.[1];
  if (time === undefined || time === '00:00') return dayMoment(date);
  return { ...dayMoment(date), time, precision: 'minute' };
};

/** Readings on the way are cut-offs; how they are written is not documented: any date in them counts. */
const deadlinesOf = (round: Round): Deadline[] => {
  const last = moment(round.Stangningsdatum);
  const readings = (round.AvlasningstillfalleLista ?? [])
    .flatMap(valuesIn)
    .flatMap((value) => (typeof value === 'string' ? (moment(value) ?? []) : []))
    .filter(({ date }) => last === null || date < last.date)
    .map((cutoff) => ({ ...cutoff, kind: 'cutoff' as const }));
  const unique = [...new Map(readings.map((reading) => [reading.date, reading])).values()];
  return [
    ...unique.sort((a, b) => a.date.localeCompare(b.date)),
    ...(last === null ? [] : [{ ...last, kind: 'final' as const }]),
  ];
};

const valuesIn = (entry: unknown): unknown[] =>
  typeof entry === 'object' && entry !== null ? Object.values(entry) : [entry];

const announced = (round: Round): string | null => {
  const period = oneLine(round.AnnonseringslägePeriod)?.toLowerCase() ?? '';
  const year = round.AnnonseringslägeÅr ?? 0;
  const said = `${period} ${year > 1900 ? year : ''}`.trim();
  return said === '' ? null : said;
};
