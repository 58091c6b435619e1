import { isCoordinator } from '../../domain/routing.ts';
import type { Message } from '../../domain/message.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, show, textsOf } from '../talk.ts';

/** Whether somebody keeps the list of funding calls. */
export const keepsCallList = async (
  { person }: Pick<Incoming, 'person'>,
  { routings, settings }: Pick<Deps, 'routings' | 'settings'>,
): Promise<boolean> => {
  const routing = await routings.load(settings.homeTenantId);
  return routing !== undefined && isCoordinator(routing, person);
};

/** The link to the list of funding calls that staff keep, for a coordinator. */
export const offerCallList = async (
  session: Session,
  incoming: Pick<Incoming, 'person'>,
  deps: Pick<Deps, 'routings' | 'settings' | 'downloads'>,
): Promise<Message> => {
  const words = textsOf(session).calls.list;
  if (!(await keepsCallList(incoming, deps))) return say(session, words.onlyCoordinators);
  // No name: it stands in an address, which is logged here and there.
  const asker = { ...incoming.person, name: '' };
  const url = deps.downloads.make({ kind: 'call-list', language: session.language, asker });
  if (url === null) return say(session, words.noDownloads);
  return show(session, { name: 'download', text: words.ready, url }, words.ready);
};
