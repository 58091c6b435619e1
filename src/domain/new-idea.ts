import type { Language } from './codes.ts';
import { concernsSami } from './concerns-sami.ts';
import type { Definitions } from './definitions.ts';
import type { Idea, Placement } from './idea.ts';
import type { Answers, IdeaValues } from './idea-values.ts';
import type { Mapping } from './mapping.ts';
import type { Person } from './person.ts';
import { planPost } from './plan-deliveries.ts';
import { targetOf } from './targets.ts';
import { addWorkingDays } from './working-days.ts';

export type Submission = {
  draftId: string;
  number: string;
  tenantId: string;
  actor: Person;
  language: Language;
  title: string;
  answers: Answers;
  values: IdeaValues;
  said: string[];
  proposed: Mapping;
  /** The words that `proposed` was made of. */
  mappedText: string;
  sent: Placement;
  similar: { number: string; title: string }[];
  answerWorkingDays: number;
  /** Those in force. */
  definitions: Definitions;
};

/** The idea as it is at the moment the actor sends it, with its card waiting to be posted. */
export const newIdea = (submission: Submission, now: Date, nextId: () => string): Idea => {
  const { draftId, actor, proposed, mappedText, sent, answerWorkingDays, definitions, ...rest } = submission;
  const at = now.toISOString();
  const target = targetOf(sent, definitions);
  const idea: Idea = {
    ...rest,
    schema: 2,
    id: draftId,
    version: 1,
    revision: 1,
    actor,
    additions: [],
    mapping: {
      proposed,
      text: mappedText,
      sent,
      current: sent,
      verdict: 'untouched',
      definitionsVersion: proposed.definitionsVersion,
    },
    status: 'new',
    closing: null,
    responsible: null,
    target,
    answerBy: addWorkingDays(now, answerWorkingDays),
    cards: [],
    dialogues: [],
    applications: [],
    sami: concernsSami([rest.title, ...rest.said], rest.values.owner?.type ?? null),
    confidential: null,
    events: [
      {
        at,
        by: actor,
        role: 'actor',
        what: 'submit',
        status: { before: null, after: 'new' },
        placement: null,
        textVersion: 1,
        note: null,
        reason: null,
      },
    ],
    deliveries: [],
    handled: [],
    createdAt: at,
    updatedAt: at,
  };
  return planPost(idea, target, now, nextId);
};
