import { parse } from 'csv-parse/sync';
import { decodeText } from '../feeds/decode-text.ts';
import type { Table } from './read-table.ts';
import { TableFault } from './table-fault.ts';

const DELIMITERS = [';', '\t', ','];
/** Longer than any cell of ours, so that a quotation mark which is never closed does not swallow the file. */
const LONGEST_RECORD = 200_000;

/** CSV in any of the encodings that spreadsheets write, separated by semicolon, tab or comma. Fault: `TableFault`. */
export const readCsv = (bytes: Uint8Array): Table => {
  const text = decodeText(bytes);
  if (text.includes('\u0000')) throw new TableFault('table-unreadable', 'The file is not text.');
  const told = /^sep=(.)\r?\n/i.exec(text);
  try {
    const rows: string[][] = parse(told ? text.slice(told[0].length) : text, {
      delimiter: told?.[1] ?? mostUsed(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
      trim: true,
    });
    return rows.map((row) => row.map(withoutGuard));
  } catch (error) {
    throw new TableFault('table-unreadable', 'The file is not CSV.', error);
  }
};

/** In the first line that says anything; what stands within quotation marks does not count. */
const mostUsed = (text: string): string => {
  const line = text.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const uses = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best));
};

/** The mark before what a spreadsheet would take for a formula is ours, see `write-csv.ts`. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
