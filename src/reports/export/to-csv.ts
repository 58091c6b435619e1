import { stringify } from 'csv-stringify/sync';
import { neutral } from './neutral.ts';
import { stockholmClock } from './stockholm-clock.ts';
import type { Cell, Table } from './table.ts';

/** As Swedish Excel opens it by itself: UTF-8 with a byte order mark, semicolons, decimal commas. */
export const toCsv = ({ columns, rows }: Table): string =>
  stringify([columns.map(({ label }) => label), ...rows.map((row) => row.map(written))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return cell instanceof Date ? stockholmClock(cell).slice(0, 16) : neutral(cell);
};
