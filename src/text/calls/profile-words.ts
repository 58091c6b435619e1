import type { AskerProfile } from '../../domain/call-answer.ts';
import type { Language } from '../../domain/codes.ts';
import { cardTextsFor } from '../card-texts.ts';
import { textsFor } from '../texts.ts';

/** Who is asking, in a few words: "förening · Härjedalen · vattenkraft". Empty when nothing is known. */
export const profileWords = (profile: AskerProfile, language: Language): string => {
  const { applicants } = textsFor(language).calls;
  const { places } = cardTextsFor(language).codes;
  const kinds = profile.applicants.filter(
    (kind) => kind !== 'sme' || !profile.applicants.includes('company'),
  );
  return [
    ...kinds.map((kind) => applicants[kind]),
    ...profile.places.map((place) => places[place]),
    ...profile.themes,
  ].join(' · ');
};
