import { z } from 'zod/v4';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import type { Connection } from './connection.ts';

/** As ideas were stored when the migration was written; later versions of the schema do not come here. */
const stored = z.object({
  createdAt: z.string(),
  events: z.array(z.object({ at: z.string(), status: z.object({ after: z.string() }) })),
  dialogues: z.array(z.object({ at: z.string() })),
  applications: z.array(z.object({ at: z.string() })),
});

const row = z.object({ row: z.number(), doc: z.string() });

/** Fills in, for ideas that were written before, when they were sent and closed and the days of their history. */
export const fillIdeaDays = (connection: Connection): void => {
  const next = connection.prepare('SELECT row, doc FROM ideas WHERE row > ? ORDER BY row LIMIT 1');
  const times = connection.prepare('UPDATE ideas SET created_at = ?, closed_at = ? WHERE row = ?');
  const day = connection.prepare('INSERT OR IGNORE INTO idea_days (day, idea) VALUES (?, ?)');
  let found = next.get(0);
  while (found !== undefined) {
    const idea = row.parse(found);
    const { createdAt, events, dialogues, applications } = stored.parse(JSON.parse(idea.doc));
    const last = events.at(-1);
    const closedAt = last?.status.after === 'closed' ? Date.parse(last.at) : null;
    times.run(Date.parse(createdAt), closedAt, idea.row);
    const moments = [createdAt, ...[...events, ...dialogues, ...applications].map(({ at }) => at)];
    for (const one of new Set(moments.map((at) => stockholmDate(new Date(at))))) day.run(one, idea.row);
    found = next.get(idea.row);
  }
};
