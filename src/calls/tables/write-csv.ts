import { stringify } from 'csv-stringify/sync';
import type { Table } from './read-table.ts';

/**
 * CSV as Swedish Excel opens it at a double click: UTF-8 with a byte order mark, semicolons. What a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export const writeCsv = (table: Table): Uint8Array =>
  Buffer.from(
    stringify(table, { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true }),
  );
