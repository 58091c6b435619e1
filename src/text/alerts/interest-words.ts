import type { Interest } from '../../domain/alerts/alerts.ts';
import type { Language } from '../../domain/codes.ts';
import { profileWords } from '../calls/profile-words.ts';

/** What a watch looks for, in a few words: "vattenkraft · Klimatklivet · förening". `programmes` are their names. */
export const interestWords = (
  interest: Interest,
  programmes: readonly string[],
  language: Language,
): string =>
  [...interest.topics, ...programmes, profileWords({ ...interest, themes: [] }, language)]
    .filter((words) => words !== '')
    .join(' · ');
