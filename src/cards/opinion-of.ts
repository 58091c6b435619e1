import type { Mapping } from '../domain/mapping.ts';
import { ownText } from './plain-text.ts';

/** The line that says that a language model took part in a proposal, and which one. */
export const opinionOf = (
  { secondOpinion }: Mapping,
  words: (model: string) => string,
): { hasSecondOpinion: boolean; secondOpinion: string } => ({
  hasSecondOpinion: Boolean(secondOpinion),
  secondOpinion: secondOpinion ? ownText(words(secondOpinion.model)) : '',
});
