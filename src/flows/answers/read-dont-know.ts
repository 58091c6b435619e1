import { plainWords } from './words.ts';

/**
 * Whether a whole message only says that one does not know, or has nothing to say: "vet inte", "det vet jag
 * inte än", "har inte tänkt på det", "int vet ja", "no idea", "-". Never for words that also tell something.
 */
export function isDontKnow(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (/^[-–—]+[.!]?$/u.test(text.trim())) return true;
  const words = plainWords(text);
  return (
    CORE.test(words) &&
    words
      .replace(CORE, ' ')
      .trim()
      .split(/ +/)
      .every((word) => AROUND.has(word))
  );
}

const LONGEST = 80;
const CORE =
  /(?<!\p{L})(?:vet (?:(?:jag|ja|je|vi) )?(?:faktiskt )?(?:inte|int|ej|ikke)|inte vet|int vet|ingen aning|ingen ide|har (?:jag|vi )?(?:inte|ej)(?: \p{L}+)? (?:tankt|bestamt|funderat)|(?:inte|ej|int) (?:tankt|bestamt|klart|funderat|an)|inget(?: alls)?|ingenting|ingen|inga|oklart|osaker|osakert|nej|na|nope|no|don t know|dont know|no idea|not sure|not decided|not yet|nothing|none)(?!\p{L})/u;
const AROUND = new Set(
  `jag ja je vi i we det den de pa om an annu riktigt exakt just nu sa lange tyvarr sorry oj hm hmm nej na no men
  alls faktiskt yet really about it that so far det ar e har inte oss mig tank tankt svart att saga i dag idag this`
    .split(/\s+/)
    .concat(''),
);
