import { capitalised } from '../../text/capitalised.ts';
import { type Sentence, sentencesOf } from '../answers/sentences.ts';
import { isOurs, statesPlan } from '../answers/statements.ts';

/** A title out of the description: what is to be done, without who wants it; else how the text begins. */
export const proposeTitle = (what: string): string => {
  const sentences = sentencesOf(what.slice(0, WEIGHED_CHARACTERS)).filter(
    ({ quote }) => !GREETING.test(quote),
  );
  const plan = sentences.find((one) => statesPlan(one) && isOurs(one)) ?? sentences.find(isPlan);
  const chosen = plan ?? sentences.find(({ quote }) => quote.length >= SHORTEST) ?? sentences[0];
  return shortened(capitalised(withoutWho(spaced(chosen?.quote ?? what))));
};

/** Only so much of a long text is looked through. */
const WEIGHED_CHARACTERS = 6000;
const SHORTEST = 8;
const TITLE_LENGTH = 60;

const isPlan = (sentence: Sentence): boolean => !sentence.asks && statesPlan(sentence);

const GREETING =
  /^(?:hej(?:san)?|hallå|tjena(?:re)?|god dag|hi|hello|hei)(?: (?:på er|där|alla|there|all))?[\s,!.:–-]*$/iu;
const GREETS =
  /^(?:hej(?:san)?|hallå|tjena(?:re)?|god dag|hi|hello|hei)(?: (?:på er|där|alla|there|all))?\b[\s,!.:–-]*(?=\p{L})/iu;
const WANTS = String.raw`(?:vill|vil|skulle vilja|tänker|tänkte|planerar(?: att)?|(?:funderar|fundere|funnera|funner) på(?: att| å)?|behöver|ønsker å|ønsker|(?:want|hope|plan)(?: to)?|would like(?: to)?|would|could)`;
const THEN = String.raw`\s+(?=\p{L}+,?\s+\S)`;
/** Who wants it: "Vi är tre gårdar som vill …", "Tillsammans med … vill vi …", "Tanken är att vi …". */
const WHO_WANTS = [
  `^(?:nu |så )?(?:vi|jag|je|we|i)\\b.{0,60}?(?<!\\p{L})${WANTS}${THEN}`,
  `^.{0,90}?(?<!\\p{L})(?:(?:vill|vil|skulle|tänker) (?:vi|jag|je)(?: vilja)?|(?:we|i) ${WANTS})${THEN}`,
  `^(?:skulle vilja|vill|låt oss|let us|let's|(?:tanken|idén|syftet|målet) är att(?: vi)?|(?:our|the) (?:idea|aim) is to)${THEN}`,
].map((pattern) => new RegExp(pattern, 'iu'));

const withoutWho = (sentence: string): string => {
  const line = sentence.replace(GREETS, '');
  const who = WHO_WANTS.find((pattern) => pattern.test(line));
  return who ? line.replace(who, '') : line;
};

const spaced = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(?:[-–*•]|\d{1,2}[.)])\s+/u, '')
    .replace(/[.!?]$/u, '');

/** Where a long sentence may end as a title: what follows explains, or the list goes on. */
const EXPLAINS = /[;:]| [–-] |,? (?:så att|som|för att|där|utan att|so that|that|which) /gu;
const GOES_ON = /,/gu;
const SHORTEST_CLAUSE = 25;
const LOOSE_END = /(?:[\s,;:–-]|(?<=[\s,])(?:och|å|and|ett|en|med de[mt]?|with those))+$/iu;

/** Ends before a clause that does not fit; within one, between words. */
const shortened = (line: string): string => {
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  const endAt = (pattern: RegExp): number | undefined =>
    Array.from(cut.matchAll(pattern), ({ index }) => index).findLast((at) => at >= SHORTEST_CLAUSE);
  const whole = endAt(EXPLAINS);
  if (whole !== undefined) return cut.slice(0, whole).replace(LOOSE_END, '');
  const words = cut.slice(0, endAt(GOES_ON) ?? Math.max(cut.lastIndexOf(' '), 20)).replace(LOOSE_END, '');
  return `${words} …`;
};
