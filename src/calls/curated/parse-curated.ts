import type { Call } from '../../domain/call.ts';
import type { RowFault } from '../../domain/call-feed.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { COLUMN_NAMES, type ColumnName, COLUMNS, isRequired } from './columns.ts';
import { CellFault, readCell, type ReadCells } from './read-cell.ts';
import { type Row, sheetOf } from './sheet-of.ts';
import { toCuratedCall } from './to-curated-call.ts';

export const CURATED = 'curated';

export type CuratedReading = { kind: 'read'; calls: Call[] } | { kind: 'refused'; rows: RowFault[] };

/**
 * The file that staff keep, whole: any fault in it refuses all of it, and every fault is told, in the order of the
 * rows. Faults of the file itself: `TableFault`, `FeedFault`.
 */
export const parseCurated = async (bytes: Uint8Array, now: Date): Promise<CuratedReading> => {
  const sheet = await sheetOf(bytes);
  if (sheet.faults.length > 0) return { kind: 'refused', rows: sheet.faults };
  const read = sheet.rows.map((row) => readRow(row, now));
  const ids = new Set<string>();
  const rows = read.flatMap(({ call, row, faults }) => {
    if (call === null || !ids.has(call.id)) {
      if (call !== null) ids.add(call.id);
      return faults;
    }
    return [...faults, { row, column: COLUMNS.id.heading, code: 'id-twice' as const, value: clip(call.id) }];
  });
  if (rows.length > 0) return { kind: 'refused', rows };
  return { kind: 'read', calls: read.flatMap(({ call }) => call ?? []) };
};

type ReadRow = { row: number; call: Call | null; faults: RowFault[] };

const readRow = ({ row, cells }: Row, now: Date): ReadRow => {
  const faults: RowFault[] = [];
  const fault = (code: RowFault['code'], name: ColumnName): void => {
    faults.push({ row, column: COLUMNS[name].heading, code, value: clip(cells[name] ?? '') });
  };
  const entries = COLUMN_NAMES.map((name) => {
    const cell = cells[name] ?? '';
    if (cell === '' && isRequired(name)) fault('value-missing', name);
    try {
      return [name, readCell(COLUMNS[name].form, cell)];
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      fault(error.code, name);
      return [name, readCell(COLUMNS[name].form, '')];
    }
  });
  // Each cell was read by the form of its own column.
  const read = Object.fromEntries(entries) as ReadCells;
  for (const [code, name] of contradictions(read, now)) fault(code, name);
  return { row, call: faults.length > 0 ? null : toCuratedCall(read, now), faults };
};

const contradictions = (read: ReadCells, now: Date): [RowFault['code'], ColumnName][] => {
  const found: [RowFault['code'], ColumnName][] = [];
  const last = read.deadlines
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (read.opens !== null && last !== undefined && read.opens.date > last)
    found.push(['dates-reversed', 'opens']);
  const { grantMin: min, grantMax: max, checkedOn } = read;
  if (min !== null && max !== null && (min.currency !== max.currency || min.amount > max.amount))
    found.push(['sums-reversed', 'grantMin']);
  if ((read.support ?? 0) + (read.ownShare ?? 0) > 1.0001) found.push(['shares-too-large', 'support']);
  if (checkedOn !== null && checkedOn.date > stockholmDate(now))
    found.push(['checked-in-future', 'checkedOn']);
  return found;
};

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
