import type { Call, Moment, OpenToCounty } from '../../domain/call.ts';
import type { RowFault } from '../../domain/call-feed.ts';
import { readAmount } from '../feeds/read-amount.ts';
import { webAddress } from '../feeds/web-address.ts';
import { readDay } from '../read-day.ts';
import type { ColumnName, COLUMNS, Form } from './columns.ts';

type Money = { amount: number; currency: string };

/** What each form of cell gives; an empty cell is null, or an empty list. */
export type Read = {
  id: string | null;
  text: string | null;
  list: string[];
  day: Moment | null;
  days: Moment[];
  sum: Money | null;
  share: number | null;
  address: string | null;
  says: Call['sourceSays'];
  county: OpenToCounty | null;
};
export type ReadCells = { [Name in ColumnName]: Read[(typeof COLUMNS)[Name]['form']] };

/** Thrown within the reading of one cell and caught by the reader of its row. */
export class CellFault extends Error {
  readonly code: RowFault['code'];
  constructor(code: RowFault['code']) {
    super(code);
    this.code = code;
  }
}

const LONGEST = 4000;

export const readCell = (form: Form, cell: string): Read[Form] => {
  if (cell.length > LONGEST) throw new CellFault('too-long');
  return READERS[form](cell);
};

const orNull =
  <T>(code: RowFault['code'], read: (cell: string) => T | null) =>
  (cell: string): T | null => {
    if (cell === '') return null;
    const value = read(cell);
    if (value === null) throw new CellFault(code);
    return value;
  };

const parts = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** "(preliminärt)" after a day. */
const PRELIMINARY = /\s*\(?prel(?:iminär\p{L}*|\.)?\)?$/iu;

const day = (cell: string): Moment | null => {
  const moment = readDay(cell.replace(PRELIMINARY, ''));
  return moment === null ? null : { ...moment, preliminary: PRELIMINARY.test(cell) };
};

const sum = (cell: string): Money | null => {
  const code = /(?<![a-z])(?!kr)([a-z]{3})$/i.exec(cell)?.[1]?.toUpperCase();
  const read = readAmount(cell) ?? (code === undefined ? null : readAmount(cell.slice(0, -3)));
  return read === null ? null : { amount: read.amount, currency: read.currency ?? code ?? 'SEK' };
};

/** `40 %`, `40`, and `0.4` as a spreadsheet stores a percentage. */
const share = (cell: string): number | null => {
  const [, digits, percent] = /^(\d{1,3}(?:[.,]\d+)?)\s*(%|procent)?$/i.exec(cell) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(',', '.'));
  const value = percent === undefined && number <= 1 ? number : number / 100;
  return value <= 1 ? Math.round(value * 10_000) / 10_000 : null;
};

const SAYS: Readonly<Record<string, NonNullable<Call['sourceSays']>>> = {
  löpande: 'rolling',
  stängd: 'closed',
  rolling: 'rolling',
  closed: 'closed',
};
const COUNTY: Readonly<Record<string, OpenToCounty>> = {
  ja: 'yes',
  nej: 'no',
  delvis: 'partly',
  okänt: 'unknown',
  yes: 'yes',
  no: 'no',
  partly: 'partly',
  unknown: 'unknown',
};

const READERS: { [F in Form]: (cell: string) => Read[F] } = {
  id: orNull('not-a-choice', (cell) => (/^[\p{L}\d][\p{L}\d:._-]{0,99}$/u.test(cell) ? cell : null)),
  text: (cell) => cell || null,
  list: parts,
  day: orNull('not-a-date', day),
  days: (cell) => parts(cell).flatMap((part) => orNull('not-a-date', day)(part) ?? []),
  sum: orNull('not-a-sum', sum),
  share: orNull('not-a-share', share),
  address: orNull('not-an-address', webAddress),
  says: orNull('not-a-choice', (cell) => SAYS[cell.toLowerCase()] ?? null),
  county: orNull('not-a-choice', (cell) => COUNTY[cell.toLowerCase()] ?? null),
};
