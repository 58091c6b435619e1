import { readRoutingCommand } from './understand/read-routing-command.ts';
import { type Understanding, understand } from './understand.ts';
import { readSetting } from './answers/read-setting.ts';
import { readLanguage } from './answers/read-language.ts';
import { answerAwaited } from './awaiting.ts';
import { aside } from './aside.ts';
import type { Deps } from './deps.ts';
import { explain } from './explain.ts';
import type { Incoming } from './incoming.ts';
import { begin, beginUnlessDraft } from './intake/begin.ts';
import { setField } from './intake/set-field.ts';
import { longestAnswer, takeAnswer } from './intake/take-answer.ts';
import { onCommand } from './on-command.ts';
import { changeRouting } from './routing-commands.ts';
import type { Session } from './session.ts';
import { askYesNo, say, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';

/** Words in a personal chat. Whatever is said on the side, the intake goes on where it was. */
export const onText = async (
  before: Session,
  written: string,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const text = written.trim();
  const session = { ...before, language: readLanguage(text) ?? before.language };
  const { chat } = textsOf(session);
  if (text === '') return aside(session, deps, say(session, chat.empty));
  const max = longestAnswer(session.draft);
  if (text.length > max)
    return aside(session, deps, say(session, chat.tooLong(String(text.length), String(max))));
  if (!/[\p{L}\p{N}]/u.test(text) && text !== '?') return aside(session, deps, say(session, chat.unreadable));

  const awaited = await answerAwaited(session, text, incoming, deps);
  if (awaited) return awaited;
  const asked = { ...session, awaiting: null };
  const routing = readRoutingCommand(text);
  if (routing?.kind === 'show') return changeRouting(asked, routing, [], incoming, deps);
  const setting = isAsked(asked) ? readSetting(text) : undefined;
  if (asked.draft && setting) return setField(asked, asked.draft, setting, deps);
  const understood = understand(text);
  const answered = await onSide(asked, understood, text, incoming, deps);
  if (answered) return answered;
  return asked.draft && !asked.draft.paused
    ? takeAnswer(asked, asked.draft, text, deps)
    : withoutDraft(asked, understood, text, deps);
};

/** Commands and questions, which are no answers: taken care of, and the question at hand shown again. */
const onSide = async (
  session: Session,
  understood: Understanding,
  text: string,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn | null> => {
  const { chat } = textsOf(session);
  switch (understood.intent) {
    case 'command':
      return onCommand(session, understood.command, incoming, deps);
    case 'concept': {
      return aside(session, deps, explain(session, understood.concept));
    }
    case 'call-question':
      // "Vi tänker söka Leader" answers the question about funding; only what asks is a question.
      if (isAsked(session) && !text.includes('?')) return null;
      return aside(session, deps, say(session, chat.callQuestion(deps.settings.contact)));
    case 'question':
      return aside(session, deps, say(session, chat.question(deps.settings.contact)));
    case 'smalltalk':
      return isAsked(session) ? aside(session, deps) : null;
    case 'idea':
    case 'unclear':
    case 'empty':
      return null;
  }
};

const isAsked = (session: Session): boolean => session.draft !== null && !session.draft.paused;

const withoutDraft = async (
  session: Session,
  understood: Understanding,
  text: string,
  deps: Deps,
): Promise<Turn> => {
  const { chat, intake } = textsOf(session);
  if (understood.intent === 'idea') {
    if (understood.sure)
      return session.draft ? beginUnlessDraft(session, text, deps) : begin(session, text, deps);
    return turn({ ...session, awaiting: { kind: 'is-it-an-idea', text } }, [
      askYesNo(session, intake.isIdea(text)),
    ]);
  }
  return turn(session, [say(session, understood.intent === 'smalltalk' ? chat.hello : chat.unsure)]);
};
