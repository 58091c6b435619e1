import { type Act, type Acted, actOnIdea } from '../domain/act-on-idea.ts';
import { conversationKey } from '../domain/conversation.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Idea } from '../domain/idea.ts';
import type { Card, Message } from '../domain/message.ts';
import { readPlacement } from '../domain/placement.ts';
import { planResend } from '../domain/plan-deliveries.ts';
import { responsibleFor, rolesFor, type Routing } from '../domain/routing.ts';
import { ACTIONS, ANSWER_MAX } from './actions.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { refused } from './refused.ts';
import type { Session } from './session.ts';
import { type Saved, saveAct } from './save-act.ts';
import { show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';

const DESK_VERBS = ['take', 'confirm', 'change', 'close', 'resend'] as const;
type DeskVerb = (typeof DESK_VERBS)[number];

export const isDeskVerb = (verb: string): verb is DeskVerb =>
  (DESK_VERBS as readonly string[]).includes(verb);

/**
 * A button on an idea's card. Rights are looked up here, at every press, for the idea's present target; a card
 * drawn before the latest change does nothing and shows what is true now.
 */
export const onDeskAction = async (
  session: Session,
  verb: DeskVerb,
  data: Record<string, unknown>,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const { desk } = textsOf(session);
  const pressed = readPress(verb, data, deps.definitions);
  if (pressed === null) return refused(session, incoming, desk.noSuchIdea);
  if (typeof pressed === 'string') return refused(session, incoming, pressedFault(session, pressed));
  const routing = await deps.routings.load(deps.settings.homeTenantId);
  const saved = await saveAct(pressed.idea, deps, (idea) => {
    const roles =
      routing && idea.tenantId === routing.tenantId ? rolesFor(routing, incoming.person, idea.target) : [];
    if (roles.length === 0) return { kind: 'wrong-role' };
    if (pressed.revision !== idea.revision) return { kind: 'unchanged' };
    const now = deps.clock.now();
    const nextId = () => deps.ids.next();
    if (pressed.act.kind === 'resend') return resend(idea, pressed.act.delivery, now, nextId);
    const doer = { person: incoming.person, roles, key: incoming.key };
    return actOnIdea(idea, pressed.act, doer, { definitions: deps.definitions, now, nextId });
  });
  return tell(session, saved, incoming, routing);
};

const resend = (idea: Idea, delivery: string, now: Date, nextId: () => string): Acted => {
  const next = {
    ...idea,
    version: idea.version + 1,
    revision: idea.revision + 1,
    updatedAt: now.toISOString(),
  };
  const planned = planResend(next, delivery, now, nextId);
  return planned ? { kind: 'done', idea: planned } : { kind: 'unchanged' };
};

type Press = { idea: string; revision: number; act: Act | { kind: 'resend'; delivery: string } };
type PressFault = 'note-missing' | 'note-too-long' | 'bad-placement';

const readPress = (
  verb: DeskVerb,
  data: Record<string, unknown>,
  definitions: Definitions,
): Press | PressFault | null => {
  switch (verb) {
    case 'take':
    case 'confirm': {
      const read = ACTIONS[verb].safeParse(data);
      return read.success ? { ...read.data, act: { kind: verb } } : null;
    }
    case 'change': {
      const read = ACTIONS.change.safeParse(data);
      if (!read.success) return null;
      const area = readPlacement(read.data.placement, definitions);
      return area
        ? { ...read.data, act: { kind: 'change', placement: { ...area, level: read.data.level } } }
        : 'bad-placement';
    }
    case 'close': {
      const read = ACTIONS.close.safeParse(data);
      if (!read.success) return null;
      const note = read.data.note.trim();
      if (note === '') return 'note-missing';
      if (note.length > ANSWER_MAX) return 'note-too-long';
      return { ...read.data, act: { kind: 'close', reason: read.data.reason, note } };
    }
    case 'resend': {
      const read = ACTIONS.resend.safeParse(data);
      return read.success ? { ...read.data, act: { kind: 'resend', delivery: read.data.delivery } } : null;
    }
  }
};

const pressedFault = (session: Session, fault: PressFault): string => {
  const { desk } = textsOf(session);
  switch (fault) {
    case 'note-missing':
      return desk.noteMissing;
    case 'note-too-long':
      return desk.noteTooLong(String(ANSWER_MAX));
    case 'bad-placement':
      return desk.badPlacement;
  }
};

const tell = (session: Session, saved: Saved, incoming: Incoming, routing: Routing | undefined): Turn => {
  const { desk } = textsOf(session);
  switch (saved.kind) {
    case 'done':
    case 'unchanged':
    case 'wrong-status':
      return turn(session, [], { kind: 'card', message: cardOf(session, saved.idea, incoming, routing) });
    case 'wrong-role':
      return refused(session, incoming, desk.notAllowed);
    case 'gone':
      return refused(session, incoming, desk.noSuchIdea);
    case 'busy':
      return refused(session, incoming, desk.busy);
  }
};

/** What stands where the button was pressed: the idea as it is now, or where it went. */
const cardOf = (
  session: Session,
  idea: Idea,
  { conversation, content }: Incoming,
  routing: Routing | undefined,
): Message => {
  const here = idea.cards.filter((card) => card.conversation === conversationKey(conversation));
  const pressed = here.filter((card) => content.kind === 'action' && card.activityId === content.cardId);
  const standing = pressed.length > 0 ? pressed : here;
  const moved = standing.length > 0 && standing.every((card) => card.state === 'pointer');
  const card: Card = moved
    ? { name: 'pointer', idea }
    : { name: 'idea', idea, mention: routing ? responsibleFor(routing, idea.target) : [], repeat: false };
  return show(session, card, textsOf(session).desk.ideaSummary(idea.number, idea.title));
};
