import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { TableFault } from './table-fault.ts';

/**
 * Cells as text, rows and columns as in the file, also empty ones: days as `2027-03-01`, days with a clock time as
 * `2027-03-01 14:00`, numbers with a decimal point, nothing as ''.
 */
export type Table = string[][];

const MOST_BYTES = 10_000_000;
const MOST_ROWS = 10_000;

/** An Excel workbook or a CSV file, told apart by its first bytes. Fault: `TableFault`. */
export const readTable = async (bytes: Uint8Array, sheet: string | null = null): Promise<Table> => {
  if (bytes.length > MOST_BYTES)
    throw new TableFault('table-too-large', `The file has ${bytes.length} bytes.`);
  if (startsWith(bytes, OLD_EXCEL))
    throw new TableFault('table-unreadable', 'An .xls file from before 2007.');
  const table = startsWith(bytes, ZIP) ? await readXlsx(bytes, sheet) : readCsv(bytes);
  if (table.length > MOST_ROWS) throw new TableFault('table-too-large', `The file has ${table.length} rows.`);
  return table;
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
