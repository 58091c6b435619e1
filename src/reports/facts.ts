import type {
  ApplicationStatus,
  ClosingReason,
  Funder,
  LevelOrNone,
  OwnerType,
  Place,
} from '../domain/codes.ts';
import { firstAnswer, STAFF } from '../domain/first-answer.ts';
import type { Idea, Placement } from '../domain/idea.ts';
import { personKey } from '../domain/person.ts';

/** What the figures know of an idea: small, without its texts. Times are milliseconds since 1970. */
export type Facts = {
  id: string;
  number: string;
  /** Null for a confidential idea: it is counted and never listed. */
  title: string | null;
  createdAt: number;
  /** Where it stands now. */
  area: string;
  subarea: string | null;
  level: LevelOrNone;
  secondaryAreas: string[];
  target: string;
  places: Place[];
  funders: Funder[];
  ownerType: OwnerType;
  sami: boolean;
  confidential: boolean;
  /** Whether all questions were answered when it was sent. */
  complete: boolean;
  firstAnswer: { at: number; by: string | null } | null;
  /** When it was closed (false) and opened again (true), in order; it was open from the start. */
  opened: { at: number; open: boolean }[];
  closings: { at: number; reason: ClosingReason | null }[];
  /** Of staff; `byLeader`: by a process leader, not by a coordinator in their stead. */
  judgements: {
    at: number;
    byLeader: boolean;
    what: 'confirmed' | 'changed';
    moved: { from: Placement; to: Placement } | null;
  }[];
  dialogues: { at: number; funders: Funder[] }[];
  applicationSteps: {
    at: number;
    status: ApplicationStatus;
    amount: number | null;
    currency: string | null;
  }[];
};

export const factsOf = (idea: Idea): Facts => {
  const events = [...idea.events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const answered = firstAnswer(idea);
  const turns = events.filter(
    ({ status }) => status.before !== null && (status.before === 'closed') !== (status.after === 'closed'),
  );
  const { current, proposed } = idea.mapping;
  return {
    id: idea.id,
    number: idea.number,
    title: idea.confidential ? null : idea.title,
    createdAt: Date.parse(idea.createdAt),
    area: current.area,
    subarea: current.subarea,
    level: current.level,
    secondaryAreas: [...new Set(proposed?.also ?? [])].filter((area) => area !== current.area),
    target: idea.target,
    places: [...new Set(idea.values.places)],
    funders: [...new Set(idea.values.funders.map(({ funder }) => funder))],
    ownerType: idea.values.owner?.type ?? 'unknown',
    sami: idea.sami,
    confidential: idea.confidential !== null,
    complete: Object.values(idea.answers).every((answer) => answer !== null),
    firstAnswer: answered
      ? { at: Date.parse(answered.at), by: answered.by ? personKey(answered.by) : null }
      : null,
    opened: turns.map(({ at, status }) => ({ at: Date.parse(at), open: status.after !== 'closed' })),
    closings: turns
      .filter(({ status }) => status.after === 'closed')
      .map(({ at, reason }) => ({ at: Date.parse(at), reason: reason ?? idea.closing?.reason ?? null })),
    judgements: events
      .filter(({ role, what }) => STAFF.includes(role) && ['confirm', 'change', 'move'].includes(what))
      .map(({ at, role, what, placement }) => ({
        at: Date.parse(at),
        byLeader: role === 'process-leader',
        what: what === 'confirm' ? 'confirmed' : 'changed',
        moved: placement && { from: placement.before, to: placement.after },
      })),
    dialogues: idea.dialogues.map(({ at, funders }) => ({
      at: Date.parse(at),
      funders: [...new Set(funders)],
    })),
    applicationSteps: idea.applications.flatMap(({ steps, currency }) =>
      steps.map(({ at, status, amount }) => ({ at: Date.parse(at), status, amount, currency })),
    ),
  };
};
