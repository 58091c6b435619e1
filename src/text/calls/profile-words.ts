import type { AskerProfile } from '../../domain/call-answer.ts';
import type { Language } from '../../domain/codes.ts';
import { codesFor } from '../codes-for.ts';

/** Who is asking, in a few words: "förening · Härjedalen · vattenkraft". Empty when nothing is known. */
export const profileWords = (profile: AskerProfile, language: Language): string => {
  const { ownerTypes, places } = codesFor(language);
  const kinds = profile.applicants.filter(
    (kind) => kind !== 'sme' || !profile.applicants.includes('company'),
  );
  return [
    ...kinds.map((kind) => ownerTypes[kind]),
    ...profile.places.map((place) => places[place]),
    ...profile.themes,
  ].join(' · ');
};
