import type { Idea } from '../../domain/idea.ts';
import { writeDocument } from '../documents.ts';
import { ideaKeys } from '../idea-keys.ts';
import { ideaKind } from '../kinds.ts';

export type IdeaColumns = ReturnType<typeof ideaColumns>;

/** An idea as its row, and what it is found by. */
export const ideaColumns = (idea: Idea) => {
  const { words, parked, ...keys } = ideaKeys(idea);
  return {
    row: {
      id: idea.id,
      version: idea.version,
      ...keys,
      schema: ideaKind.version,
      doc: writeDocument(ideaKind, idea),
    },
    /** Separated by spaces. */
    words: words.join(' '),
    parked,
  };
};
