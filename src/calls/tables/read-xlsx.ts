import { strFromU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Table } from './read-table.ts';
import { TableFault } from './table-fault.ts';

const MOST_UNPACKED = 40_000_000;
/** A cell with five digits in its row or three letters in its column lies further out than any list of calls. */
const FAR_CELL = /\sr="(?:[A-Z]{3,}\d+|[A-Z]*\d{5,})"/;

/** A sheet of an Excel workbook by name, else the first. Fault: `TableFault`. */
export const readXlsx = async (bytes: Uint8Array, sheet: string | null): Promise<Table> => {
  const safe = repacked(bytes);
  let sheets;
  try {
    sheets = await readWorkbook(Buffer.from(safe));
  } catch (error) {
    throw new TableFault('table-unreadable', 'The workbook cannot be read.', error);
  }
  const found = sheet === null ? sheets[0] : sheets.find((one) => one.sheet === sheet);
  if (!found) throw new TableFault('table-unreadable', 'The workbook has no such sheet.');
  return found.data.map((row) => row.map((cell: unknown) => cellText(cell)));
};

/**
 * The same workbook unpacked no further than its files say they are large, so that a small file cannot become
 * gigabytes, and without cells so far out that the empty ones before them would.
 */
const repacked = (bytes: Uint8Array): Uint8Array => {
  let declared = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        declared += originalSize;
        if (declared > MOST_UNPACKED)
          throw new TableFault('table-too-large', 'The workbook is too large unpacked.');
        return true;
      },
    });
    const isFar = Object.entries(files).some(
      ([path, file]) => /worksheets\/.*\.xml$/i.test(path) && FAR_CELL.test(strFromU8(file)),
    );
    if (isFar) throw new TableFault('table-too-large', 'The sheet reaches too far.');
    return zipSync(files, { level: 0 });
  } catch (error) {
    if (error instanceof TableFault) throw error;
    throw new TableFault('table-unreadable', 'The workbook is damaged.', error);
  }
};

/** Days come as midnight UTC, with the clock time of the cell as if it were UTC. */
const cellText = (cell: unknown): string => {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime())
      ? ''
      : cell
          .toISOString()
          .slice(0, 16)
          .replace('T', ' ')
          .replace(/ 00:00$/, '');
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
};
