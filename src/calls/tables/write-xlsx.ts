import writeWorkbook from 'write-excel-file/node';
import type { Table } from './read-table.ts';

const WIDE = 60;
const NARROW = 12;

/** One sheet; the first row is its heading, bold and standing still. Every cell is text, so nothing is reckoned. */
export const writeXlsx = (table: Table, sheet: string): Promise<Uint8Array> => {
  const rows = table.map((row, index) =>
    row.map((value) => ({
      value,
      type: String,
      format: '@',
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const columns = (table[0] ?? []).map((_, column) => ({
    width: Math.min(WIDE, Math.max(NARROW, ...table.map((row) => (row[column]?.length ?? 0) + 2))),
  }));
  return writeWorkbook(rows, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
};
