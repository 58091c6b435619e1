import type { IdeaIndex } from '../../domain/ports.ts';
import type { Connection } from './connection.ts';
import { idRow } from './row.ts';
import { similarIdeas } from './similar-ideas.ts';
import { guarded } from './storage-fault.ts';

export const sqliteIdeaIndex = (connection: Connection): IdeaIndex => {
  const ids = (rows: unknown[]): string[] => rows.map((row) => idRow.parse(row).id);
  return {
    similar: (text, options) => guarded(() => similarIdeas(connection, text, options)),
    withDueDeliveries: (now, limit) => guarded(() => ids(connection.prepare(DUE).all(now.getTime(), limit))),
    withParked: (waitsFor, limit) => guarded(() => ids(connection.prepare(PARKED).all(waitsFor, limit))),
  };
};

const DUE = `
  SELECT id FROM ideas WHERE next_delivery_at <= ? ORDER BY next_delivery_at, row LIMIT ?`;

const PARKED = `
  SELECT ideas.id FROM parked JOIN ideas ON ideas.row = parked.idea
  WHERE parked.waits_for = ? ORDER BY parked.idea LIMIT ?`;
