import type { OwnerType } from '../domain/codes.ts';
import type { CallIndex } from './call-index.ts';
import { findCalls } from './find-calls.ts';
import advice from './knowledge/advice.json' with { type: 'json' };
import { topicOf } from './topic.ts';

/**
 * The calls an adviser would name for a kind of applicant whatever the need ("ett företag ska köpa en kantpress"), each
 * with how near it is, 0–1.
 */
export const advisedFor = (kinds: readonly OwnerType[], index: CallIndex): Map<string, number> => {
  const found = new Map<string, number>();
  const about = advice.filter((one) => one.kinds.some((kind) => (kinds as string[]).includes(kind)));
  for (const words of about.flatMap((one) => one.about)) {
    for (const { id, coverage } of findCalls(index, topicOf(words))) {
      found.set(id, Math.max(found.get(id) ?? 0, coverage));
    }
  }
  return found;
};
