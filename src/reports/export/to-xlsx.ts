import writeExcelFile from 'write-excel-file/node';
import { neutral } from './neutral.ts';
import { stockholmClock } from './stockholm-clock.ts';
import type { Cell, Column, Table } from './table.ts';

const FORMATS = { day: 'yyyy-mm-dd', time: 'yyyy-mm-dd hh:mm' } as const;

/** A workbook with a sheet for each table: real dates and numbers, the first row standing still, and filters. */
export const toXlsx = (tables: readonly Table[]): Promise<Buffer> =>
  writeExcelFile(tables.map(sheetOf), { features: [filters(tables)] }).toBuffer();

const sheetOf = ({ name, columns, rows }: Table) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    columns.map(({ label }) => ({ type: String, value: label, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]))),
  ],
});

/** A workbook knows no time zones: its dates are what the clock shows in Sweden. */
const cellOf = (cell: Cell, column: Column | undefined) => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'string') return { type: String, value: neutral(cell) };
  const shown = new Date(`${stockholmClock(cell).replace(' ', 'T')}Z`);
  return { type: Date, value: shown, format: FORMATS[column?.kind === 'day' ? 'day' : 'time'] };
};

/** The library has no filters of its own, but a place to put them. */
const filters = (tables: readonly Table[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
          const table = tables[sheetIndex];
          if (!table) return content;
          const last = `${letter(table.columns.length)}${table.rows.length + 1}`;
          return content.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
        },
      },
    },
  },
});

/** The name of a column; no table has more than there are letters. */
const letter = (column: number): string => String.fromCharCode(64 + column);
