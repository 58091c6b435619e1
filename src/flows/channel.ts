import { stockholmDate } from '../domain/stockholm-date.ts';
import { readAlertWish } from './alerts/read-alert-wish.ts';
import { isAlertVerb } from './alerts/on-alert-action.ts';
import { isCallVerb, onCallAction } from './calls/on-call-action.ts';
import { onCallQuestion, onPossibleCallQuestion } from './calls/on-calls.ts';
import { readCallWish } from './calls/read-call-wish.ts';
import { isProfile } from './calls/read-profile.ts';
import { readLanguage } from './answers/read-language.ts';
import type { Deps } from './deps.ts';
import { isDeskVerb, onDeskAction } from './desk.ts';
import { isFiguresVerb, onFiguresAction } from './figures/on-figures-action.ts';
import { onFiguresRequest } from './figures/on-figures-request.ts';
import type { Incoming } from './incoming.ts';
import { changeWording } from './change-wording.ts';
import { refused } from './refused.ts';
import { changeRouting } from './routing-commands.ts';
import type { Session } from './session.ts';
import { say, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';
import { readRoutingCommand } from './understand/read-routing-command.ts';
import { readSummaryRequest } from './understand/read-summary-request.ts';
import { readWordingCommand } from './understand/read-wording-command.ts';
import { understand } from './understand.ts';

/** What is said or pressed in a channel. It never touches anybody's private chat. */
export const inChannel = async (before: Session, incoming: Incoming, deps: Deps): Promise<Turn> => {
  const { content } = incoming;
  const spoken = content.kind === 'text' ? readLanguage(content.text) : undefined;
  const session = { ...before, language: spoken ?? before.language };
  const { chat, desk } = textsOf(session);
  switch (content.kind) {
    case 'action':
      if (isFiguresVerb(content.verb))
        return onFiguresAction(session, content.verb, content.data, incoming, deps);
      if (isAlertVerb(content.verb)) return refused(session, incoming, textsOf(session).alerts.onlyInChat);
      if (isCallVerb(content.verb))
        return (
          (await onCallAction(session, content.verb, content.data, incoming, deps)) ??
          refused(session, incoming, chat.unknownAction)
        );
      return isDeskVerb(content.verb)
        ? onDeskAction(session, content.verb, content.data, incoming, deps)
        : turn(session, [], { kind: 'note', text: chat.onlyPrivate });
    case 'text': {
      const command = readRoutingCommand(content.text, deps.definitions);
      const figures = readSummaryRequest(content.text, stockholmDate(deps.clock.now()), deps.definitions);
      if (figures) return onFiguresRequest(session, figures, incoming, deps);
      const wording = readWordingCommand(content.text, deps.definitions);
      if (wording) return turn(session, [await changeWording(session, wording, incoming.person, deps)]);
      if (command) return changeRouting(session, command, content.mentions, incoming, deps);
      const own = ofOneself(session, content.text);
      if (own !== null) return turn(session, [say(session, own)]);
      const asked = await onQuestionInChannel(session, content.text, deps);
      if (asked) return asked;
      const isIdea = understand(content.text).intent === 'idea' && !OF_ROUTING.test(content.text);
      return turn(session, [say(session, isIdea ? chat.onlyPrivate : desk.channelHelp)]);
    }
    case 'files':
      return turn(session, [say(session, chat.onlyPrivate)]);
    case 'arrived':
      return turn({ ...session, greeted: true }, session.greeted ? [] : [say(session, desk.channelHelp)]);
    case 'left':
    case 'other':
      return turn(session, []);
  }
};

/** "@Idélotsen vad är öppet för föreningar?" */
const onQuestionInChannel = async (session: Session, text: string, deps: Deps): Promise<Turn | null> => {
  if (OF_ROUTING.test(text)) return null;
  const understood = understand(text);
  switch (understood.intent) {
    case 'call-question':
      return onCallQuestion(session, text, deps);
    case 'question':
    case 'unclear':
      return onPossibleCallQuestion(session, text, deps);
    case 'idea':
      return understood.sure ? null : onPossibleCallQuestion(session, text, deps);
    default:
      return null;
  }
};

/** What is remembered of one person only, and so is asked for in a chat of their own. */
const ofOneself = (session: Session, text: string): string | null => {
  const { alerts, calls } = textsOf(session);
  if (readAlertWish(text)) return alerts.onlyInChat;
  const kind = readCallWish(text)?.kind;
  return kind === 'who-am-i' || kind === 'forget-me' || isProfile(text) ? calls.onlyInChat : null;
};

/** Said of who receives what, in words that are no command. */
const OF_ROUTING = /(?<!\p{L})(?:ansvarig|samordnare|mottagare|ta emot)/iu;
