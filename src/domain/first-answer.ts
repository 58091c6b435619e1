import type { Idea, IdeaEvent } from './idea.ts';
import type { IdeaAction, Role } from './status-rules.ts';

/** What staff can do that the actor is told of. */
const TOLD: readonly IdeaAction[] = [
  'take',
  'confirm',
  'change',
  'move',
  'ask',
  'book-dialogue',
  'hold-dialogue',
  'close',
];

export const STAFF: readonly Role[] = ['process-leader', 'coordinator'];

/** The first act of staff that the actor is told of; undefined while the idea is unanswered. */
export const firstAnswer = ({ events }: Pick<Idea, 'events'>): IdeaEvent | undefined =>
  events
    .filter(({ role, what }) => STAFF.includes(role) && what !== 'submit' && TOLD.includes(what))
    .reduce<IdeaEvent | undefined>(
      (first, event) => (first && Date.parse(first.at) <= Date.parse(event.at) ? first : event),
      undefined,
    );
