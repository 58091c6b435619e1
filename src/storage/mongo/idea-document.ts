import type { Idea } from '../../domain/idea.ts';
import { ideaKeys } from '../idea-keys.ts';
import { ideaKind } from '../kinds.ts';
import type { IdeaDocument } from './collections.ts';
import { kept } from './kept.ts';

/** An idea as its document: whole, and beside it what it is found by. */
export const ideaDocument = (idea: Idea): IdeaDocument => ({
  _id: idea.id,
  version: idea.version,
  ...ideaKeys(idea),
  ...kept(ideaKind, idea),
});
