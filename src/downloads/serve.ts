import type { CallIndex } from '../calls/call-index.ts';
import type { DownloadOrder, MadeFile } from '../domain/download-order.ts';
import type { Catalogue, Clock, Ids, Leases } from '../domain/ports.ts';
import { personKey } from '../domain/person.ts';
import { callDatesFile } from './call-dates-file.ts';
import { callListFile } from './call-list-file.ts';
import { figuresFile, type FiguresFileDeps } from './figures-file.ts';
import type { Ticket } from './links.ts';

export type ServeDeps = FiguresFileDeps & {
  read: (token: string) => Ticket | undefined;
  leases: Leases;
  catalogue: Catalogue;
  callIndex: () => Promise<CallIndex>;
  clock: Clock;
  ids: Ids;
  log: (event: string, fields: Record<string, unknown>) => void;
};

/**
 * The file behind a token, once, while it is good, and as long as who asked for it may see it. Undefined otherwise:
 * nobody is told which of these it was.
 */
export const serveFile = async (token: string, deps: ServeDeps): Promise<MadeFile | undefined> => {
  const ticket = deps.read(token);
  if (!ticket) return undefined;
  const now = deps.clock.now();
  const { order, nonce, expires } = ticket;
  const isFirst = await deps.leases.take(`download ${nonce}`, deps.ids.next(), new Date(expires), now);
  if (!isFirst) return undefined;
  const file = await make(order, deps, now);
  if (file) deps.log('file-fetched', { by: personKey(order.asker), file: order.kind, ...detailsOf(order) });
  return file;
};

const make = async (order: DownloadOrder, deps: ServeDeps, now: Date): Promise<MadeFile | undefined> => {
  switch (order.kind) {
    case 'figures':
      return figuresFile(order, deps, now);
    case 'call-dates': {
      const call = (await deps.callIndex()).byId.get(order.call);
      return call && callDatesFile(call, order.language, now);
    }
    case 'call-list':
      return callListFile(order.asker, deps, now);
  }
};

const detailsOf = (order: DownloadOrder): Record<string, unknown> =>
  order.kind === 'figures'
    ? { ...order.period, format: order.format, withPeople: order.withPeople }
    : order.kind === 'call-dates'
      ? { call: order.call }
      : {};
