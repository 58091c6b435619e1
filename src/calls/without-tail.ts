import { stemWord } from '../triage/stem-word.ts';
import { plainText } from './plain-text.ts';

/** Last parts of compounds that only say what kind of thing it is: "vätgasutlysning" is about "vätgas". */
const TAILS = plainText(
  `system systemet grupp gruppen projekt projektet utlysning utlysningen utlysningar stöd stödet bidrag bidraget pengar medel förening föreningen företag företaget bolag verksamhet
  anläggning anläggningen satsning satsningen arbete arbetet fråga frågor område området insats insatser åtgärd åtgärder program programmet plan planer branschen näringen
  fond fonden budget budgeten pott potten omgång omgången ägare aktör aktörer sektorn sidan kommun kommunen evenemang aktiviteter aktivitet lösning lösningar idé tjänst tjänster brist bristen problem problemet kris krisen forskning forskningen utveckling`,
).split(' ');

/** The telling part of such a compound as a stem, where it is a word we know. Takes a folded word. */
export const withoutTail = (word: string, isKnown: (stem: string) => boolean): string | undefined => {
  for (const tail of TAILS) {
    if (!word.endsWith(tail) || word.length - tail.length < 3) continue;
    const first = word.slice(0, -tail.length);
    const known = [first, first.replace(/s$/u, ''), stemWord(first)].map(stemWord).find(isKnown);
    if (known !== undefined) return known;
  }
  return inflected(word, isKnown);
};

const SHORTEST_STEM = 6;
const LONGEST_ENDING = 4;

/** The known word an unknown one begins with, but for an ending the stemmer does not know: "skyddsrummen". */
const inflected = (word: string, isKnown: (stem: string) => boolean): string | undefined => {
  for (let cut = word.length - 1; cut >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); cut -= 1) {
    if (isKnown(word.slice(0, cut))) return word.slice(0, cut);
  }
  return undefined;
};
