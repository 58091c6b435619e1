import type { OwnerType } from '../../domain/codes.ts';
import { actorAt } from './actors.ts';
import type { Folded } from './fold.ts';
import { fold, quoteAt } from './fold.ts';
import { OWNER_WORDS } from './owner-types.ts';
import type { PlacedPartner } from './read-partners.ts';
import { placedPartners } from './read-partners.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Who owns an idea: `name` when the text names somebody, else only what kind of owner speaks. */
export type Owner = { name?: string; type: OwnerType; quote: string };

/**
 * The owner a text speaks for: "Vi är tre gårdar …", "Torsta AB vill …", "Krokoms kommun", "jag har enskild
 * firma". Only words in an owner's place count (after "vi är", "ägare", first in a sentence before a verb, or
 * a short answer); those after "tillsammans med" are partners.
 */
export function readOwner(text: string): Owner | undefined {
  const folded = fold(text);
  const partners = placedPartners(folded);
  const words = wordsOf(folded).filter(
    ({ start }) => !partners.some((partner) => start >= partner.start && start < partner.end),
  );
  for (const phrase of [...ownerPhrases(folded), ...openings(folded, words, partners)]) {
    const owner = ownerIn(folded, words, phrase);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

type Phrase = { start: number; end: number };

const OWNER_CUE =
  /(?<!\p{L})(?:projektagare(?:n)?(?: ar| blir|:)?|agare(?:n)?(?: ar| blir|:)|ags av|sokande(?:n)?(?: ar| blir|:)|(?:the )?(?:project )?owner(?: is|:| would be)|lead partner(?: is|:)|vi ar|vi pa|vi ifran|vi fran|vi i|vi vid|vi som driver|vi driver|vi a|vi e|jag ar|jag driver|jag har|jag jobbar (?:pa|i|hos|for)|jag representerar|jag skriver for|jag kommer fran|vi representerar|vi foretrader|we are|we at|we run|we represent|i am|i'm|i run|i own|i work (?:for|at)|vi er|jeg er|jeg driver|som privatperson|bara jag|vi) ?/gu;
const PHRASE_CHARACTERS = 90;
const PHRASE_END =
  /[.!?;\n]|(?<!\p{L})(?:som vill|som skulle|som|vill|skulle|ska|kan|har|tanker|tankte|behover|borde|who|that|want|would|need|vil|skal|och vill|tillsammans|ihop|together)(?!\p{L})/u;

function ownerPhrases(folded: Folded): Phrase[] {
  return Array.from(folded.text.matchAll(OWNER_CUE), (match) => {
    const whole = /som privatperson|bara jag/.test(match[0]);
    const start = whole ? match.index : match.index + match[0].length;
    const after = folded.text.slice(start, start + PHRASE_CHARACTERS);
    return {
      start,
      end:
        start +
        (whole ? match[0].length : after.slice(0, PHRASE_END.exec(after)?.index ?? after.length).length),
    };
  });
}

const SHORT_ANSWER_WORDS = 9;
const VERB_AFTER =
  /^ ?(?:vill|skulle|onskar|soker|ager|ar projektagare|ar agare|ska (?:aga|driva|soka)|star som|blir projektagare|driver|planerar|tanker|tanker|har en ide|wants|would like|owns|is the (?:owner|applicant)|plans|vil)(?!\p{L})/u;

/** A short answer as a whole, and the subject that opens a sentence before a verb of wanting or owning. */
function openings(folded: Folded, words: Word[], partners: PlacedPartner[]): Phrase[] {
  const phrases: Phrase[] = [];
  const first = words[0];
  const last = words.at(-1);
  const asks = folded.text.trimEnd().endsWith('?');
  if (
    first !== undefined &&
    last !== undefined &&
    words.length <= SHORT_ANSWER_WORDS &&
    partners.length <= 3 &&
    !asks
  ) {
    phrases.push({ start: first.start, end: last.end });
  }
  for (const match of folded.text.matchAll(
    /(?:^|[.!?\n] ?)([^.!?\n]{2,60}?)(?= (?:vill|skulle|onskar|soker|ager|ar|ska|star|blir|driver|planerar|tanker|har|wants|would|owns|is|plans|vil)(?!\p{L}))/gu,
  )) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (VERB_AFTER.test(folded.text.slice(end, end + 30))) phrases.push({ start, end });
  }
  return phrases;
}

function ownerIn(folded: Folded, words: Word[], phrase: Phrase): Owner | undefined {
  const inside = words.filter(({ start, end }) => start >= phrase.start && end <= phrase.end);
  for (let index = 0; index < inside.length; index += 1) {
    const hit = actorAt(inside, index);
    const last = inside[index + (hit?.length ?? 1) - 1];
    if (hit !== undefined && last !== undefined) {
      return {
        name: hit.actor.name,
        type: hit.actor.type,
        quote: quoteAt(folded, inside[index]?.start ?? 0, last.end),
      };
    }
  }
  const first = inside[0];
  const end = inside.at(-1)?.end;
  if (first === undefined || end === undefined) return undefined;
  const text = folded.text.slice(first.start, end);
  const type = OWNER_WORDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (type === undefined) return undefined;
  const quote = quoteAt(folded, first.start, end);
  const name = nameIn(quote);
  return { ...(name === undefined ? {} : { name }), type, quote };
}

const NAME =
  /\p{Lu}[\p{L}\p{N}&'-]{0,30}(?: (?:i|och|&|för|av|[\p{Lu}\d][\p{L}\p{N}&'-]{0,30})){0,5}(?: (?:AB|HB|KB|kommuns?|ek\.? ?för\.?|ekonomiska? förening|sameby|sijte|förening|IF|IK|SK|byalag|universitet|AS|municipality|kommune))?/u;
const KIND_ONLY =
  /^(?:Vi|Jag|We|I|Det|Den|En|Ett|The|A|Våra?|Min|Mitt|Our|My|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Några|Flera)$/u;

/** The proper name in an owner's words, if there is one: a capital that is no mere beginning of a sentence. */
function nameIn(quote: string): string | undefined {
  const name = NAME.exec(quote)?.[0].replace(/ (?:i|och|&|för|av)$/u, '');
  if (name === undefined || KIND_ONLY.test(name)) return undefined;
  const words = name.split(' ');
  return words.length === 1 &&
    quote.startsWith(name) &&
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    !/en$|et$/u.test(name)
    ? undefined
    : name;
}
