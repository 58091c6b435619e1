import { z } from 'zod/v4';
import type { IdeaColumns } from './idea-columns.ts';
import type { Connection } from './connection.ts';

const writtenRow = z.object({ row: z.number(), words: z.string() });

/**
 * What an idea is found by apart from its own row: its telling words, whom its parked deliveries wait
 * for, and the days on which something happened to it.
 * `written` is the row and the words that stood there before. Within the transaction of the idea's write.
 */
export const writeIdeaIndex = (
  connection: Connection,
  written: unknown,
  columns: Omit<IdeaColumns, 'row'>,
): void => {
  const { row, words } = writtenRow.parse(written);
  connection.prepare('DELETE FROM parked WHERE idea = ?').run(row);
  for (const waitsFor of columns.parked)
    connection.prepare('INSERT INTO parked (waits_for, idea) VALUES (?, ?)').run(waitsFor, row);
  const day = connection.prepare('INSERT OR IGNORE INTO idea_days (day, idea) VALUES (?, ?)');
  connection.prepare(OTHER_DAYS).run(row, JSON.stringify(columns.days));
  for (const one of columns.days) day.run(one, row);
  if (words === columns.words) return;
  connection.prepare('UPDATE ideas SET words = ? WHERE row = ?').run(columns.words, row);
  if (words !== '') connection.prepare('DELETE FROM idea_words WHERE rowid = ?').run(row);
  if (columns.words !== '')
    connection.prepare('INSERT INTO idea_words (rowid, words) VALUES (?, ?)').run(row, columns.words);
};

const OTHER_DAYS = 'DELETE FROM idea_days WHERE idea = ? AND day NOT IN (SELECT value FROM json_each(?))';
