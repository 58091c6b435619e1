import type { Call, Deadline, Moment } from '../../../domain/call.ts';
import { readApplicants } from '../../read-applicants.ts';
import { readDay } from '../../read-day.ts';
import { slug } from '../../slug.ts';
import { readTable, type Table } from '../../tables/read-table.ts';
import { asFeedFault } from '../as-feed-fault.ts';
import { blankCall } from '../blank-call.ts';
import { FeedFault } from '../feed-fault.ts';
import { hash } from '../hash.ts';
import { readAmount } from '../read-amount.ts';
import { readRows, type Rows } from '../read-rows.ts';
import { oneLine } from '../strip-html.ts';
import { webAddress } from '../web-address.ts';
import type { Timetable } from './timetable-settings.ts';

export const timetableFeedId = (id: string): string => `timetable-${id}`;

/** So many rows down the headings may stand: title and date of the list are often above. */
const HEADINGS_WITHIN = 20;

type Column = keyof Timetable['columns'];
type Cells = Readonly<Partial<Record<Column, string>>>;

/** The planned calls of a timetable. Faults: `empty`, `html`, `malformed` (a heading is missing among them), `too-large`. */
export const parseTimetable = async (bytes: Uint8Array, timetable: Timetable, now: Date): Promise<Rows> => {
  if (bytes.length === 0) throw new FeedFault('empty', 'The file is empty.');
  if (/^\s*</.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^ï»¿/, '')))
    throw new FeedFault('html', 'The file is a web page.');
  const table = await readTable(bytes, timetable.sheet ?? null).catch(asFeedFault);
  const { top, places } = headingsOf(table, timetable);
  const rows = table
    .slice(top + 1)
    .map((row): Cells => Object.fromEntries(places.map(([column, at]) => [column, row[at]?.trim() ?? ''])))
    .filter((cells) => Object.values(cells).some((cell) => cell !== ''));
  const used = new Map<string, number>();
  return readRows(rows, (cells) => toCall(cells as Cells, timetable, used, now));
};

/** The first row that has every heading which is configured. */
const headingsOf = (table: Table, { columns }: Timetable): { top: number; places: [Column, number][] } => {
  const wanted = Object.entries(columns) as [Column, string][];
  const rows = table.slice(0, HEADINGS_WITHIN).map((row) => row.map(plain));
  const top = rows.findIndex((row) => wanted.every(([, heading]) => row.includes(plain(heading))));
  if (top >= 0)
    return {
      top,
      places: wanted.map(([column, heading]) => [column, rows[top]?.indexOf(plain(heading)) ?? -1]),
    };
  const missing = wanted.filter(([, heading]) => !rows.some((row) => row.includes(plain(heading))));
  throw new FeedFault(
    'malformed',
    missing.length === 0
      ? 'The headings do not stand in one row.'
      : `No column is called ${missing.map(([, heading]) => `"${heading}"`).join(', ')}.`,
  );
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const toCall = (
  cells: Cells,
  timetable: Timetable,
  used: Map<string, number>,
  now: Date,
): Call | undefined => {
  const objective = oneLine(cells.objective);
  const title = oneLine(cells.title) ?? objective;
  if (title === null) return undefined;
  const feed = timetableFeedId(timetable.id);
  const opens = readDay(cells.opens ?? '');
  const closes = readDay(cells.closes ?? '');
  // A start or end that says something other than "not decided" and is no day: the row is not understood.
  if ((closes === null && isPuzzling(cells.closes)) || (opens === null && isPuzzling(cells.opens)))
    return undefined;
  const identifier = oneLine(cells.identifier);
  const area = oneLine(cells.area);
  return {
    ...blankCall(
      idOf(timetable, identifier ?? `${title} ${area ?? ''} ${cells.opens ?? ''}`, used),
      feed,
      now,
    ),
    sourceIds: identifier === null ? {} : { identifier },
    partOf: { programme: timetable.programme, call: null },
    funders: [{ name: timetable.funder, organisationNumber: null }],
    title: { sv: title, en: null },
    description: objective === title ? null : objective,
    instrument: 'grant',
    sourceSays:
      closes === null && /löpande|tills ?vidare|continuous|rolling/i.test(cells.closes ?? '')
        ? 'rolling'
        : null,
    opens: opens === null ? null : planned(opens),
    deadlines: closes === null ? [] : [{ ...planned(closes), kind: 'final' } satisfies Deadline],
    announcedPeriod: opens === null ? periodIn(cells.opens ?? '') : null,
    budget: budgetOf(cells.support ?? '', timetable),
    supportRateMax: timetable.supportRateMax ?? null,
    ...readApplicants((cells.applicants ?? '').split(/[;\n•]+/).flatMap((entry) => oneLine(entry) ?? [])),
    geography: { nuts: timetable.nuts, areas: area === null ? [] : [area], ...countyOf(area, timetable) },
    urls: { web: webAddress(cells.link) ?? timetable.web, apply: null, api: null },
    provenance: {
      ...blankCall('', feed, now).provenance,
      rawHash: hash(JSON.stringify(cells)),
      licence: timetable.licence ?? null,
    },
  };
};

/** What a plan says is a plan. */
const planned = (moment: Moment): Moment => ({ ...moment, preliminary: true });

const UNDECIDED =
  /^$|^[-–—?]+$|ej (?:beslutat|fastställt|klart)|inte (?:beslutat|bestämt|klart)|not (?:decided|known|yet)|\btb[acd]\b|meddelas|löpande|tillsvidare|n\/a/iu;
const PERIOD =
  /^(?:(?:hela |prel(?:iminärt|\.)? )?(?:våren|sommaren|hösten|vintern|vår|sommar|höst|vinter|spring|summer|autumn|winter|kvartal|kv|q|halvår|h|tidigt|slutet av|början av|early|late)\b|[1-4] ?kv|q[1-4]|h[12]|\d{4}).{0,30}$/iu;

const isPuzzling = (cell: string | undefined): boolean =>
  !UNDECIDED.test((cell ?? '').trim()) && periodIn(cell ?? '') === null;

const periodIn = (cell: string): string | null => {
  const text = cell.trim();
  return PERIOD.test(text) && /\d{4}/.test(text) ? text : null;
};

/** Its own number where it has one; otherwise what it is about and when, so that it stays the same call. */
const idOf = (timetable: Timetable, own: string, used: Map<string, number>): string => {
  const id = `${timetable.id}:${slug(own)}`;
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
};

const budgetOf = (cell: string, { currency, unit }: Timetable): Call['budget'] => {
  const read = readAmount(cell);
  if (read === null || read.amount === 0) return null;
  const isBare = /^[\d\s.,]+$/.test(cell);
  return {
    amount: isBare ? read.amount * unit : read.amount,
    currency: read.currency ?? currency,
    scope: 'call',
  };
};

const countyOf = (
  area: string | null,
  { county, countyByArea }: Timetable,
): Pick<Call['geography'], 'openToCounty' | 'reason'> => {
  const named = countyByArea.find(({ where }) => area?.toLowerCase().includes(where.toLowerCase()));
  const { openTo, reason } = named ?? county;
  return { openToCounty: openTo, reason };
};
