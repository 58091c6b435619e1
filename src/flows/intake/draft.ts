import { emptyAnswers, emptyValues, type Question, QUESTIONS } from '../../domain/idea-values.ts';
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
  levelAsked: false,
  levelWords: null,
  insisted: false,
  paused: false,
});

/** The text that is mapped: the actor's own words about what, why and for whom, each thing said once. */
export const mappedText = (draft: Draft): string => {
  const parts: string[] = [];
  for (const part of [draft.answers.what, draft.answers.need, draft.answers.change, draft.levelWords]) {
    if (part && !parts.some((earlier) => earlier.includes(part))) parts.push(part);
  }
  return parts.join('\n');
};

export const isOpen = (draft: Draft, question: Question): boolean =>
  draft.answers[question] === null && !draft.skipped.includes(question);

export const nextOpen = (draft: Draft): Question | undefined =>
  QUESTIONS.find((question) => isOpen(draft, question));

const WHO_WANTS =
  /^(?:vi|jag|we|i)\b.{0,60}?\b(?:vill|skulle vilja|tänker|planerar att|funderar på att|want to|would like to)\s+(?=\p{L}+\s+\p{L})/iu;
const TITLE_LENGTH = 60;
const GREETING =
  /^(hej(san)?|hallå|tjena|god dag|hi|hello|hei)( (på er|där|alla|there|all))?\b[\s,!.:–-]*(?=\p{L})/iu;

/** A title out of the description: its first sentence, or the words of it that fit. */
export const proposeTitle = (what: string): string => {
  const paragraphs = what
    .split(/\n+/u)
    .map((one) => one.trim().replaceAll(/\s+/gu, ' ').replace(GREETING, ''));
  const line = paragraphs.find((one) => one.length >= 8) ?? paragraphs.join(' ').trim();
  const sentence = firstSentence(line);
  if (sentence.length <= TITLE_LENGTH) return sentence;
  const cut = sentence.slice(0, TITLE_LENGTH);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[\s,;:–-]+$/u, '');
  return `${words} …`;
};

/** The first sentence, without who wants it where that leaves the thing itself. */
const firstSentence = (line: string): string => {
  const sentence = /^.{8,}?[.!?](?=\s|$)/u.exec(line)?.[0].replace(/[.!?]$/u, '') ?? line;
  const wanted = sentence.replace(WHO_WANTS, '');
  return wanted.charAt(0).toUpperCase() + wanted.slice(1);
};
