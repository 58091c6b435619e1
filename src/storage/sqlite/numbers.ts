import { z } from 'zod/v4';
import type { Numbers } from '../../domain/ports.ts';
import type { Connection } from './connection.ts';
import { guarded } from './storage-fault.ts';

export const sqliteNumbers = (connection: Connection): Numbers => ({
  next: (series) => guarded(() => lastRow.parse(connection.prepare(NEXT).get(series)).last),
});

const lastRow = z.object({ last: z.number() });

const NEXT = `
  INSERT INTO numbers (series, last) VALUES (?, 1)
  ON CONFLICT (series) DO UPDATE SET last = last + 1 RETURNING last`;
