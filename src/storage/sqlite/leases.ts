import type { Leases } from '../../domain/ports.ts';
import type { Connection } from './open-database.ts';
import { guarded } from './storage-fault.ts';

/** Whoever holds a lease may take it again, to keep it longer. */
export const sqliteLeases = (connection: Connection): Leases => {
  const take = connection.prepare(`
    INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until)
    ON CONFLICT (name) DO UPDATE SET holder = :holder, until = :until
    WHERE leases.holder = :holder OR leases.until <= :now`);
  const release = connection.prepare('DELETE FROM leases WHERE name = ? AND holder = ?');
  return {
    take: (name, holder, until, now) =>
      guarded(() => take.run({ name, holder, until: until.getTime(), now: now.getTime() }).changes > 0),
    release: (name, holder) => guarded(() => void release.run(name, holder)),
  };
};
