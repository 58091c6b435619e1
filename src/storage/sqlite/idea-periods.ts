import { z } from 'zod/v4';
import type { Idea } from '../../domain/idea.ts';
import { instantsOf, type Period } from '../../domain/period.ts';
import type { IdeaPeriods } from '../../domain/ports.ts';
import { readDocument } from '../documents.ts';
import { ideaKind } from '../kinds.ts';
import type { Connection } from './connection.ts';
import { documentRow } from './row.ts';
import { translated } from './storage-fault.ts';

/** So many documents are held at a time. */
const PAGE = 100;

/** The rows are found first, by index alone; then their documents are read, some at a time. */
export const sqliteIdeaPeriods = (connection: Connection): IdeaPeriods => ({
  async *of(period) {
    const rows = translated(() => rowsOf(connection, period));
    for (let at = 0; at < rows.length; at += PAGE)
      yield* translated(() => documents(connection, rows.slice(at, at + PAGE)));
  },
});

const rowsOf = (connection: Connection, { from, to }: Period): number[] => {
  const { end } = instantsOf({ from, to });
  return connection
    .prepare(ROWS)
    .all({ from, to, end })
    .map((found) => rowRow.parse(found).row);
};

const documents = (connection: Connection, rows: number[]): Idea[] =>
  connection
    .prepare(DOCUMENTS)
    .all(JSON.stringify(rows))
    .map((found) => readDocument(ideaKind, documentRow.parse(found)));

const rowRow = z.object({ row: z.number() });

const ROWS = `
  SELECT idea AS row FROM idea_days WHERE day BETWEEN :from AND :to
  UNION SELECT row FROM ideas WHERE closed_at IS NULL AND created_at < :end
  UNION SELECT row FROM ideas WHERE closed_at >= :end AND created_at < :end`;

const DOCUMENTS = `
  SELECT schema, doc FROM json_each(?) AS wanted JOIN ideas ON ideas.row = wanted.value`;
