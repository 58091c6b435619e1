import { z } from 'zod/v4';
import type { RowFault } from '../../domain/call-feed.ts';
import { readFeedJson } from '../feeds/read-feed-json.ts';
import { readTable, type Table } from '../tables/read-table.ts';
import { COLUMN_NAMES, type ColumnName, COLUMNS, isRequired } from './columns.ts';

export type Row = { row: number; cells: Readonly<Partial<Record<ColumnName, string>>> };
export type Sheet = { rows: Row[]; faults: RowFault[] };

/**
 * The file as rows of named cells: an Excel workbook, CSV, or JSON (a list of objects by heading, or
 * `{ "utlysningar": [] }`). Row numbers are the spreadsheet's; in JSON the first object is row 1. Faults:
 * `TableFault`, `FeedFault`.
 */
export const sheetOf = async (bytes: Uint8Array): Promise<Sheet> =>
  isJson(bytes) ? ofJson(readFeedJson(bytes)) : ofTable(await readTable(bytes));

const isJson = (bytes: Uint8Array): boolean =>
  /^(?:ï»¿)?\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));

const ofTable = (table: Table): Sheet => {
  const top = table.findIndex((row) => row.some((cell) => cell !== ''));
  const headings = table[top] ?? [];
  const columns = headings.map(columnOf);
  const rows = table.slice(top + 1).map((row, index): Row => ({
    row: top + index + 2,
    cells: Object.fromEntries(
      columns.flatMap((column, at) => (column === undefined ? [] : [[column, row[at]?.trim() ?? '']])),
    ),
  }));
  return { rows: rows.filter(hasContent), faults: headingFaults(headings, top + 1) };
};

const value = z
  .union([
    z.null().transform(() => ''),
    z.string(),
    z.union([z.number(), z.boolean()]).transform(String),
    z.array(z.string()).transform((texts) => texts.join('; ')),
  ])
  .catch('');
const records = z.array(z.record(z.string(), value));
const jsonSchema = z.union([records, z.object({ utlysningar: records }).transform((w) => w.utlysningar)]);

const ofJson = (json: unknown): Sheet => {
  const read = jsonSchema.safeParse(json);
  if (!read.success)
    return { rows: [], faults: [{ row: 0, column: null, code: 'column-missing', value: '' }] };
  const rows = read.data.map((record, index): Row => ({
    row: index + 1,
    cells: Object.fromEntries(
      Object.entries(record).flatMap(([heading, text]) => {
        const column = columnOf(heading);
        return column === undefined ? [] : [[column, text.trim()]];
      }),
    ),
  }));
  const headings = [...new Set(read.data.flatMap((record) => Object.keys(record)))];
  return { rows: rows.filter(hasContent), faults: headingFaults(headings, 0) };
};

const hasContent = ({ cells }: Row): boolean => Object.values(cells).some((cell) => cell !== '');

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s*:]+/g, ' ')
    .trim()
    .toLowerCase();

const BY_HEADING = new Map(COLUMN_NAMES.map((name) => [plain(COLUMNS[name].heading), name]));

const columnOf = (heading: string): ColumnName | undefined => BY_HEADING.get(plain(heading));

const headingFaults = (headings: readonly string[], row: number): RowFault[] => {
  const given = headings.filter((heading) => heading.trim() !== '');
  const columns = given.map(columnOf);
  const fault = (code: RowFault['code'], column: string): RowFault => ({
    row,
    column: column.slice(0, 40),
    code,
    value: '',
  });
  return [
    ...given.filter((heading) => columnOf(heading) === undefined).map((h) => fault('unknown-column', h)),
    ...COLUMN_NAMES.filter((name) => isRequired(name) && !columns.includes(name)).map((name) =>
      fault('column-missing', COLUMNS[name].heading),
    ),
    ...COLUMN_NAMES.filter((name) => columns.filter((column) => column === name).length > 1).map((name) =>
      fault('column-twice', COLUMNS[name].heading),
    ),
  ];
};
