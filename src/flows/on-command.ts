import type { Command } from './answers/read-command.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { beginUnlessDraft } from './intake/begin.ts';
import { steer } from './intake/steer.ts';
import { takeAnswer } from './intake/take-answer.ts';
import { addTo, listMine, showMine, withdraw } from './my-ideas.ts';
import { aside } from './aside.ts';
import type { Session } from './session.ts';
import { askYesNo, say, show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';

/** A typed command in a personal chat. */
export const onCommand = async (
  session: Session,
  said: Command,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { draft } = session;
  // In the middle of an idea, "ta bort min idé" means that one.
  const ofDraft = said.code === 'withdraw' && said.number === undefined && draft && !draft.paused;
  const command: Command = ofDraft ? { code: 'cancel' } : said;
  if (draft) {
    const steered = await steer(session, draft, command, deps, incoming.person);
    if (steered) return steered;
  }
  const { chat, intake } = textsOf(session);
  switch (command.code) {
    case 'help':
      return aside(session, deps, say(session, chat.help));
    case 'human':
      return aside(session, deps, say(session, await whoToTalkTo(session, deps)));
    case 'concepts':
      return aside(session, deps, show(session, { name: 'concepts' }, chat.conceptsSummary));
    case 'my-ideas':
      return listMine(session, incoming.person, undefined, deps);
    case 'describe-idea':
      return beginUnlessDraft(session, null, deps);
    case 'add-to':
      return addTo(session, command.number, incoming.person, deps);
    case 'withdraw':
      return withdraw(session, command.number, incoming.person, deps);
    case 'show-idea':
      return showMine(session, command.number, incoming.person, deps);
    case 'settings-language': {
      const spoken = { ...session, language: command.language };
      return aside(spoken, deps, say(spoken, textsOf(spoken).chat.language));
    }
    case 'thanks':
      return aside(session, deps, say(session, chat.thanks));
    case 'greeting':
      return draft?.paused
        ? turn({ ...session, awaiting: { kind: 'resume' } }, [askYesNo(session, intake.welcomeBack)])
        : // Whoever is new is welcomed, which says the same.
          aside(session, deps, ...(session.greeted ? [say(session, chat.hello)] : []));
    case 'yes':
      if (!draft || draft.paused) return turn(session, [say(session, chat.unsure)]);
      return draft.at === 'summary' ? takeAnswer(session, draft, chat.yes, deps) : aside(session, deps);
    case 'no':
      return draft && !draft.paused
        ? takeAnswer(session, draft, chat.no, deps)
        : turn(session, [say(session, chat.unsure)]);
    case 'start-over':
      return beginUnlessDraft(session, null, deps);
    case 'change':
      // What has been sent stands; it can be added to.
      return addTo(session, undefined, incoming.person, deps);
    case 'back':
    case 'skip':
    case 'save':
    case 'resume':
    case 'cancel':
    case 'send':
      return turn(session, [say(session, intake.nothing)]);
  }
};

/** Who to contact: what is configured, and the coordinators by name. */
const whoToTalkTo = async (session: Session, deps: Pick<Deps, 'routings' | 'settings'>): Promise<string> => {
  const routing = await deps.routings.load(deps.settings.homeTenantId);
  const names = (routing?.coordinators ?? []).map((person) => person.name).filter((name) => name !== '');
  return textsOf(session).chat.human(deps.settings.contact, names.join(', '));
};
