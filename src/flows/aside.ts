import type { Message } from '../domain/message.ts';
import type { Deps } from './deps.ts';
import { showCurrent } from './intake/ask.ts';
import { activeDraft, type Session } from './session.ts';
import { turn } from './talk.ts';
import type { Turn } from './turn.ts';

/** Says something on the side, and shows again what was being asked. */
export const aside = async (
  session: Session,
  deps: Pick<Deps, 'mapIdea' | 'definitions'>,
  ...said: Message[]
): Promise<Turn> => {
  const draft = activeDraft(session);
  return turn(
    session,
    draft && session.awaiting === null ? [...said, await showCurrent(session, draft, deps, null)] : said,
  );
};
