import type { Interest } from '../domain/alerts/alerts.ts';
import type { AskerProfile } from '../domain/call-answer.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import type { AskWorld } from './ask.ts';
import { readQuestion } from './read-question.ts';
import { topicOf } from './topic.ts';

/** "vattenkraft och fiske" are two things to look for, "digital turism" is one. */
const PARTED = /[,;/&]|\s(?:och|eller|samt|and|or)\s/u;

/**
 * What somebody wants to hear of, from their own words; the profile fills in who asks where the words do not say. Null
 * when nothing is named that calls could be told apart by.
 */
export const interestIn = (
  words: string,
  { index, now, placesIn }: AskWorld,
  profile: AskerProfile,
): Interest | null => {
  const reading = readQuestion(words, index, placesIn, stockholmDate(now));
  const about = reading.units.filter(
    (unit) => !reading.programmeWords.some((name) => name.includes(unit.words)),
  );
  const topics = reading.text.split(PARTED).flatMap((part) => {
    const named = topicOf(part).map(({ stems }) => stems);
    const units = about.filter(({ stems }) => named.includes(stems));
    return units.length === 0 ? [] : [units.map(({ raw }) => raw).join(' ')];
  });
  const programmes = reading.programmes.map(({ id }) => id);
  if (topics.length + programmes.length + reading.kinds.length === 0) return null;
  return {
    topics: [...new Set(topics)],
    programmes,
    applicants: reading.kinds.length > 0 ? reading.kinds : profile.applicants,
    places: reading.places.length > 0 ? reading.places : profile.places,
  };
};
