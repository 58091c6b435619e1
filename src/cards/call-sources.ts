import { toldSources } from '../calls/told-sources.ts';
import type { CallsTold } from '../domain/message.ts';
import { sourceLines } from '../text/calls/source-lines.ts';
import { textsFor } from '../text/texts.ts';
import { clipLine } from './clip-text.ts';

const SOURCE_BYTES = 300;

/** What every card about calls ends with: where it comes from and when it was fetched; and that examples are examples. */
export const callSources = ({ answer, calls }: CallsTold) => {
  const hasExample = calls.some(({ provenance }) => provenance.example);
  return {
    hasExample,
    example: textsFor(answer.language).calls.card.example,
    sources: sourceLines(answer, toldSources(calls)).map((line) => ({ text: clipLine(line, SOURCE_BYTES) })),
  };
};
