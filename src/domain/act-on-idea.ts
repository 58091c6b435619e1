import type { ClosingReason } from './codes.ts';
import type { Definitions } from './definitions.ts';
import type { Idea, IdeaEvent, Placement } from './idea.ts';
import type { Person } from './person.ts';
import { planMove, planNotice, planNudge, planRefresh } from './plan-deliveries.ts';
import { type IdeaAction, judge, type Role } from './status-rules.ts';
import { targetOf } from './targets.ts';

/** What an act needs besides the idea: `definitions` are those in force. */
export type Acting = { definitions: Definitions; now: Date; nextId: () => string };

/** What can be done to an idea that has been sent. */
export type Act =
  | { kind: 'take' }
  | { kind: 'confirm' }
  | { kind: 'change'; placement: Placement }
  | { kind: 'close'; reason: ClosingReason; note: string }
  | { kind: 'add'; text: string }
  | { kind: 'withdraw' };

export type Doer = { person: Person; roles: readonly Role[]; key: string };

export type Acted =
  | { kind: 'done'; idea: Idea }
  /** Done before under the same key, or there is nothing to change. */
  | { kind: 'unchanged' }
  | { kind: 'wrong-status' }
  | { kind: 'wrong-role' };

/**
 * Applies an act: status, mapping, history and everything that must be said elsewhere, as one new version of the
 * document. Pure; `key` makes the same activity count once.
 */
export const actOnIdea = (idea: Idea, act: Act, doer: Doer, acting: Acting): Acted => {
  const { definitions, now, nextId } = acting;
  if (idea.handled.includes(doer.key)) return { kind: 'unchanged' };
  const action = actionOf(idea, act, definitions);
  const verdict = judge(action, idea.status, doer.roles);
  if (verdict.kind !== 'allowed') return verdict;
  if (act.kind === 'confirm' && idea.mapping.verdict !== 'untouched') return { kind: 'unchanged' };
  if (act.kind === 'change' && samePlacement(act.placement, idea.mapping.current))
    return { kind: 'unchanged' };

  const event: IdeaEvent = {
    at: now.toISOString(),
    by: doer.person,
    role: doer.roles.includes('process-leader') ? 'process-leader' : (doer.roles[0] ?? 'system'),
    what: action,
    status: { before: idea.status, after: verdict.to },
    placement: act.kind === 'change' ? { before: idea.mapping.current, after: act.placement } : null,
    textVersion: 1 + idea.additions.length + (act.kind === 'add' ? 1 : 0),
    note: noteOf(act),
    reason: act.kind === 'close' ? act.reason : act.kind === 'withdraw' ? 'withdrawn' : null,
  };
  const changed: Idea = {
    ...idea,
    ...effectOf(idea, act, doer.person, acting),
    status: verdict.to,
    version: idea.version + 1,
    revision: idea.revision + 1,
    events: [...idea.events, event],
    handled: [...idea.handled, doer.key].slice(-50),
    updatedAt: now.toISOString(),
  };
  return { kind: 'done', idea: tell(changed, act, action, doer.person, now, nextId) };
};

const samePlacement = (a: Placement, b: Placement): boolean =>
  a.area === b.area && a.subarea === b.subarea && a.level === b.level;

/** A change that takes the idea to another target is a move: it begins anew with whoever receives it. */
const actionOf = (idea: Idea, act: Act, definitions: Definitions): IdeaAction =>
  act.kind === 'change' && targetOf(act.placement, definitions) !== idea.target ? 'move' : act.kind;

const noteOf = (act: Act): string | null => {
  switch (act.kind) {
    case 'close':
      return act.note;
    case 'add':
      return act.text;
    case 'take':
    case 'confirm':
    case 'change':
    case 'withdraw':
      return null;
  }
};

const effectOf = (idea: Idea, act: Act, person: Person, { definitions, now }: Acting): Partial<Idea> => {
  switch (act.kind) {
    case 'take':
      return { responsible: person };
    case 'confirm':
      return { mapping: { ...idea.mapping, verdict: 'confirmed' } };
    case 'change': {
      const target = targetOf(act.placement, definitions);
      return {
        mapping: { ...idea.mapping, current: act.placement, verdict: 'changed' },
        target,
        responsible: target === idea.target ? idea.responsible : null,
      };
    }
    case 'close':
      return { closing: { reason: act.reason, note: act.note } };
    case 'add':
      return { additions: [...idea.additions, { at: now.toISOString(), text: act.text }] };
    case 'withdraw':
      return { closing: { reason: 'withdrawn', note: null } };
  }
};

const NOTICE_OF = {
  take: 'taken',
  confirm: 'confirmed',
  change: 'changed',
  move: 'moved',
  close: 'closed',
} as const;

const tell = (
  idea: Idea,
  act: Act,
  action: IdeaAction,
  by: Person,
  now: Date,
  nextId: () => string,
): Idea => {
  const drawn = action === 'move' ? planMove(idea, idea.target, now, nextId) : planRefresh(idea, now, nextId);
  if (act.kind === 'add' || act.kind === 'withdraw') return planNudge(drawn, act.kind, now, nextId);
  if (!idea.actor) return drawn;
  const notice = action === 'move' ? NOTICE_OF.move : NOTICE_OF[act.kind];
  return planNotice(drawn, idea.actor, notice, by.name, act.kind === 'close' ? act.note : null, now, nextId);
};
