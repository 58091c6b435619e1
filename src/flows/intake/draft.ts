import type { Settled } from '../../domain/doubt.ts';
import { emptyAnswers, emptyValues, type Question, QUESTIONS } from '../../domain/idea-values.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { MapIdea } from '../../domain/ports.ts';
import type { Draft } from '../session.ts';

export const newDraft = (id: string, now: Date): Draft => ({
  id,
  revision: 1,
  startedAt: now.toISOString(),
  title: null,
  said: [],
  answers: emptyAnswers,
  skipped: [],
  values: emptyValues,
  at: 'what',
  trail: [],
  placement: null,
  level: null,
  doubt: null,
  doubtChoice: null,
  doubtWords: null,
  insisted: false,
  paused: false,
});

/** The text that is mapped: the actor's own words about what, why and for whom, each thing said once. */
export const mappedText = (draft: Draft): string => {
  const parts: string[] = [];
  for (const part of [draft.answers.what, draft.answers.need, draft.answers.change, draft.doubtWords]) {
    if (part && !parts.some((earlier) => earlier.includes(part))) parts.push(part);
  }
  return parts.join('\n');
};

/** What the actor has settled of the doubt they were asked about. */
const settledIn = ({ doubt, doubtChoice }: Draft): Settled | null => {
  const isNot = doubt?.between.find((code) => code !== doubtChoice);
  return doubt === null || doubtChoice === null || isNot === undefined
    ? null
    : { kind: doubt.kind, is: doubtChoice, isNot };
};

/** The mapping of the draft as it stands. */
export const mapDraft = (draft: Draft, { mapIdea }: { mapIdea: MapIdea }): Promise<Mapping> =>
  mapIdea(mappedText(draft), settledIn(draft));

export const isOpen = (draft: Draft, question: Question): boolean =>
  draft.answers[question] === null && !draft.skipped.includes(question);

export const nextOpen = (draft: Draft): Question | undefined =>
  QUESTIONS.find((question) => isOpen(draft, question));
