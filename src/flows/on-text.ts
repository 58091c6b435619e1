import { stockholmDate } from '../domain/stockholm-date.ts';
import { readRoutingCommand } from './understand/read-routing-command.ts';
import { readSummaryRequest, type SummaryRequest } from './understand/read-summary-request.ts';
import { readWordingCommand } from './understand/read-wording-command.ts';
import { readServiceQuestion, type ServiceTopic } from './understand/read-service-question.ts';
import { type Understanding, understand } from './understand.ts';
import { isDontKnow } from './answers/read-dont-know.ts';
import { readSetting } from './answers/read-setting.ts';
import { readLanguage } from './answers/read-language.ts';
import { onAlertWish } from './alerts/on-alert-wish.ts';
import { readAlertWish } from './alerts/read-alert-wish.ts';
import { answerAwaited } from './awaiting.ts';
import { WHAT_MAX } from './actions.ts';
import { aside } from './aside.ts';
import { answerCalls, onCallQuestion, onPossibleCallQuestion } from './calls/on-calls.ts';
import { onCallWish, onProfile } from './calls/on-call-wish.ts';
import { asksForCallList } from './calls/call-list-words.ts';
import { offerCallList } from './calls/offer-call-list.ts';
import { readCallWish } from './calls/read-call-wish.ts';
import { isProfile } from './calls/read-profile.ts';
import type { Message } from '../domain/message.ts';
import type { Deps } from './deps.ts';
import { explain } from './explain.ts';
import { onFiguresRequest } from './figures/on-figures-request.ts';
import type { Incoming } from './incoming.ts';
import { beginUnlessDraft } from './intake/begin.ts';
import { setField } from './intake/set-field.ts';
import { namesAnswer } from './intake/settle-doubt.ts';
import { longestAnswer, takeAnswer } from './intake/take-answer.ts';
import { onCommand } from './on-command.ts';
import { changeWording } from './change-wording.ts';
import { changeRouting } from './routing-commands.ts';
import { activeDraft, type Session } from './session.ts';
import { say, show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';

/** Words in a personal chat. Whatever is said on the side, the intake goes on where it was. */
export const onText = async (
  before: Session,
  written: string,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const taken = await answerText(before, written, incoming, deps);
  const { awaiting } = before;
  const { session } = taken;
  const isLeft = session && awaiting?.kind === 'is-it-an-idea' && session.awaiting === awaiting;
  return isLeft ? { ...taken, session: { ...session, awaiting: { ...awaiting, isPassed: true } } } : taken;
};

const answerText = async (
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
  const at = activeDraft(session);
  if (at && namesAnswer(session, at, text, deps)) return takeAnswer(session, at, text, deps);
  const asked = pendingIdea(session) === null ? { ...session, awaiting: null } : session;
  const routing = readRoutingCommand(text, deps.definitions);
  if (routing?.kind === 'show' || (routing?.kind === 'receive' && text.length < LONGEST_ROUTING))
    return changeRouting(asked, routing, [], incoming, deps);
  const wording = readWordingCommand(text, deps.definitions);
  if (wording) return aside(asked, deps, await changeWording(asked, wording, incoming.person, deps));
  if (asksForCallList(text)) return aside(asked, deps, await offerCallList(asked, incoming, deps));
  const wish = readCallWish(text, isAsked(asked));
  if (wish) return onCallWish(asked, wish, incoming, deps);
  const figures = readSummaryRequest(text, stockholmDate(deps.clock.now()), deps.definitions);
  // "Oktober" may be an answer while something is asked.
  if (figures && !(isAsked(asked) && mayAnswer(figures)))
    return onFiguresRequest(asked, figures, incoming, deps);
  const alert = readAlertWish(text);
  // "Bevaka älgstammen med drönare" may be an answer while something is asked.
  if (alert && !(isAsked(asked) && alert.kind === 'watch' && !alert.isPlain))
    return onAlertWish(asked, alert, incoming, deps);
  const understood = understand(text);
  const topic = understood.intent === 'concept' ? undefined : readServiceQuestion(text);
  if (topic) return aside(asked, deps, say(asked, serviceAnswer(asked, topic, deps)));
  const setting = isAsked(asked) ? readSetting(text) : undefined;
  if (asked.draft && setting) return setField(asked, asked.draft, setting, deps);
  const answered = await onSide(asked, understood, text, incoming, deps);
  if (answered) return answered;
  const draft = activeDraft(asked);
  if (!draft && isProfile(text)) return onProfile(asked, text, deps);
  return draft ? takeAnswer(asked, draft, text, deps) : withoutDraft(asked, understood, text, deps);
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
      return onCallQuestion(session, text, deps);
    case 'question':
      return (
        (await onPossibleCallQuestion(session, text, deps)) ??
        aside(session, deps, say(session, chat.question(deps.settings.contact)))
      );
    case 'smalltalk':
      return isAsked(session) ? aside(session, deps) : null;
    case 'idea':
      return understood.sure ? null : onPossibleCallQuestion(session, text, deps);
    case 'unclear':
      return onPossibleCallQuestion(session, text, deps);
    case 'empty':
      return null;
  }
};

const mayAnswer = (figures: SummaryRequest): boolean =>
  figures.kind === 'no-such-week' || (figures.kind === 'show' && figures.isBare);

const isAsked = (session: Session): boolean => activeDraft(session) !== null;

/** What was told before without being understood for sure, while nothing else is under way. */
const pendingIdea = ({ awaiting, draft }: Session): string | null =>
  awaiting?.kind === 'is-it-an-idea' && !awaiting.isPassed && draft === null ? awaiting.text : null;

const withoutDraft = async (
  session: Session,
  understood: Understanding,
  text: string,
  deps: Deps,
): Promise<Turn> => {
  const { chat, intake } = textsOf(session);
  if (understood.intent === 'smalltalk') return turn(session, [say(session, chat.hello)]);
  const pending = pendingIdea(session);
  if (pending !== null && isDontKnow(text))
    return turn({ ...session, awaiting: { kind: 'is-it-an-idea', text: pending } }, [
      askIdeaOrCalls(session, intake.isIdea(pending.replaceAll('\n', ' '))),
    ]);
  const heard = withPending(pending, text, understood);
  const whole = understand(heard);
  if (whole.intent === 'idea' && whole.sure && (heard === text || isTold(heard))) {
    const asks = understood.intent === 'idea' && understood.alsoAsks === 'call-question';
    return asks ? answerAndBegin(session, heard, deps) : beginUnlessDraft(session, heard, deps);
  }
  const next: Session = { ...session, awaiting: { kind: 'is-it-an-idea', text: heard } };
  if (whole.intent === 'idea' && (heard === text || isTold(heard)))
    return turn(next, [askIdeaOrCalls(session, intake.isIdea(heard.replaceAll('\n', ' ')))]);
  return turn(next, [say(session, heard === text ? chat.unsure : chat.tellMore)]);
};

/** "Vi vill bygga ut mejeriet, finns det stöd?" asks and tells: it is answered, and the idea is begun. */
const answerAndBegin = async (session: Session, text: string, deps: Deps): Promise<Turn> => {
  const { session: next, message } = await answerCalls(session, text, deps);
  const begun = await beginUnlessDraft(next, text, deps);
  return { ...begun, replies: [message, ...begun.replies] };
};

/** Few words may be an idea, or a thing that one looks for money for. */
const askIdeaOrCalls = (session: Session, text: string): Message => {
  const { chat, calls } = textsOf(session);
  const buttons = [
    { title: chat.yes, verb: 'yes', data: {} },
    { title: chat.no, verb: 'no', data: {} },
    { title: calls.lookFor, verb: 'call-about', data: {} },
  ];
  return show(session, { name: 'choice', text, buttons }, text);
};

/** An idea told in pieces is one text; a piece that says it all by itself needs nothing that was not understood. */
const withPending = (pending: string | null, text: string, understood: Understanding): string => {
  if (pending === null || pending.length + text.length >= WHAT_MAX) return text;
  const alone = understood.intent === 'idea' && understood.sure && understand(pending).intent !== 'idea';
  return alone ? text : `${pending}${/^\p{Lu}/u.test(text) ? '\n' : ' '}${text}`;
};

/** Pieces that so far make no more words than these may well go on. */
const FEWEST_WORDS = 6;
const isTold = (text: string): boolean => text.split(/\s+/u).length >= FEWEST_WORDS;

const LONGEST_ROUTING = 60;

const serviceAnswer = (session: Session, topic: ServiceTopic, { settings }: Deps): string => {
  const { service } = textsOf(session);
  if (topic === 'next') return service.next(String(settings.answerWorkingDays));
  return topic === 'erase' ? service.erase(settings.contact) : service[topic];
};
