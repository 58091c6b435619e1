import { z } from 'zod/v4';
import type { Leases } from '../../domain/ports.ts';
import type { Connection } from './connection.ts';
import { guarded } from './storage-fault.ts';

/** Whoever holds a lease may take it again, to keep it longer. */
export const sqliteLeases = (connection: Connection): Leases => ({
  take: (name, holder, until, now) =>
    guarded(() => {
      const lease = { name, holder, until: until.getTime(), now: now.getTime() };
      connection.prepare(CLEAR).run(now.getTime() - KEPT_AFTER_MS);
      return connection.prepare(TAKE).run(lease).changes > 0;
    }),
  holder: (name, now) =>
    guarded(() => holderRow.parse(connection.prepare(HOLDER).get(name, now.getTime()))?.holder ?? null),
  release: (name, holder) => guarded(() => void connection.prepare(RELEASE).run(name, holder)),
});

const TAKE = `
  INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until)
  ON CONFLICT (name) DO UPDATE SET holder = :holder, until = :until
  WHERE leases.holder = :holder OR leases.until <= :now`;

/** Nobody asks for what has lapsed; it is kept a while for clocks that differ. */
const KEPT_AFTER_MS = 86_400_000;
const CLEAR = 'DELETE FROM leases WHERE until <= ?';

const holderRow = z.object({ holder: z.string() }).optional();

const HOLDER = 'SELECT holder FROM leases WHERE name = ? AND until > ?';

const RELEASE = 'DELETE FROM leases WHERE name = ? AND holder = ?';
