import type { OwnerType } from '../../domain/codes.ts';
import { actorAt } from './actors.ts';
import { allOf, anyOf } from './any-of.ts';
import type { Folded } from './fold.ts';
import { fold, quoteAt } from './fold.ts';
import { kindOfOwner } from './owner-types.ts';
import { isPlaceName } from './place-names.ts';
import { namesAnotherCounty } from './read-places.ts';
import { placedPartners } from './read-partners.ts';
import { sentencesOf } from './sentences.ts';
import type { Word } from './words.ts';
import { plainWords, wordsBetween, wordsOf } from './words.ts';

/** Who owns an idea: `name` when the text names somebody, else only what kind of owner speaks. */
export type Owner = { name?: string; type: OwnerType; quote: string };

/**
 * The owner a text speaks for: "Vi är tre gårdar …", "Torsta AB vill …", "Krokoms kommun", "jag har enskild
 * firma". Only words in an owner's place count (after "vi är", "ägare", first in a sentence before a verb, or
 * a short answer); those after "tillsammans med" are partners. Where one was not asked who owns it (`asked`), a
 * short answer counts only when it is nothing but a name: "hotellen står tomma" names no owner.
 */
export function readOwner(text: string, asked = true): Owner | undefined {
  const folded = fold(text);
  const all = wordsOf(folded);
  const partners = placedPartners(folded).flatMap(({ start, end }) => wordsBetween(all, start, end));
  const taken = new Set(partners);
  const words = all.filter((word) => !taken.has(word));
  for (const phrase of [...cuedPhrases(folded), ...subjects(folded, words)]) {
    const owner = ownerIn(folded, words, phrase);
    const counts = asked || phrase.who !== 'answer' || isOnlyName(owner, text);
    if (owner !== undefined && counts) return owner;
  }
  return undefined;
}

/** A municipality's name alone is a place as well. */
const isOnlyName = (owner: Owner | undefined, text: string): boolean =>
  owner?.type !== 'municipality' && (owner?.name?.length ?? 0) >= NAME_SHARE * text.trim().length;
const NAME_SHARE = 0.8;

/**
 * A stretch of the folded text, and how many of its first words may say who the owner is. `one-body`: only one
 * certain body counts; `answer`: a short text by itself; `at-once`: the word for the owner must come first ("vi fårägare", not "vi bygger hotell").
 */
type Phrase = { start: number; end: number; words: number; who?: 'one-body' | 'at-once' | 'answer' };

/** Words before an owner, and what follows them: how many words are read, and what the owner must be. */
const CUES: { pattern: RegExp; words: number; who?: 'one-body' | 'at-once' }[] = [
  {
    pattern:
      allOf(`projektägare, projektägaren, projektägare är, projektägaren är, projektägare blir, projektägaren blir, projektägare:, ägare är, ägaren är, ägare blir, ägaren blir, ägare:, ägaren:,
      ägs av, sökande är, sökande blir, sökande:, owner is, owner:, owner would be, the owner is, lead partner is, lead partner:`),
    words: 8,
  },
  {
    pattern:
      allOf(`vi är, vi på, vi ifrån, vi från, vi i, vi vid, vi som driver, vi driver, vi ä, vi e, jag är, jag driver, jag jobbar på, jag jobbar i, jag jobbar hos, jag jobbar för, jag representerar,
      jag skriver för, jag kommer från, vi representerar, vi företräder, we are, we at, we run, we represent, i am, i'm, i run, i own, i work for, i work at, vi er, jeg er, jeg driver`),
    words: 7,
  },
  { pattern: allOf('vi, we, jag har'), words: 3, who: 'at-once' },
  {
    pattern: allOf('och driver, jag själv genom, and run, and i run'),
    words: 7,
    who: 'one-body',
  },
];
const WITHOUT_CUE = allOf('som privatperson, bara jag, just me');
const PHRASE_CHARACTERS = 90;
const PHRASE_END =
  anyOf(`som, vill, ville, är projektägare, är ägare, skulle, ska, kan, har, håller, tänker, tänkte, behöver, borde, äger, står, söker, önskar, planerar, driver, who, that, want, would, need, vil, skal, tillsammans, ihop,
  i samarbete, together, is, owns, ønsker, eier, and we, og vi`);
const CLAUSE_END = /[.!?;,\n]/;

function cuedPhrases(folded: Folded): Phrase[] {
  const cued = CUES.flatMap(({ pattern, ...reach }) =>
    Array.from(folded.text.matchAll(pattern), (match): Phrase => {
      const start = match.index + match[0].length;
      return { start, end: phraseEnd(folded, start), ...reach };
    }),
  );
  const whole = Array.from(folded.text.matchAll(WITHOUT_CUE), (match): Phrase => {
    return { start: match.index, end: match.index + match[0].length, words: SHORT_ANSWER_WORDS };
  });
  return [...cued, ...whole];
}

function phraseEnd(folded: Folded, start: number): number {
  const after = folded.text.slice(start, start + PHRASE_CHARACTERS);
  const ends = [PHRASE_END, CLAUSE_END].map((pattern) => pattern.exec(after)?.index ?? after.length);
  return start + Math.min(...ends);
}

const SHORT_ANSWER_WORDS = 9;
const OWNS = anyOf(
  `vill, skulle, önskar, söker, äger, är projektägare, är ägare, ska äga, ska driva, ska söka, står som, blir projektägare, driver, planerar, tänker, tänkte, har en idé, wants, want, would like, owns,
  is the owner, is the applicant, plans, vil`,
  'start',
);

/** Sentences that begin with these are read by the cues alone. */
const SPEAKER = new Set(['vi', 'jag', 'we', 'i', 'jeg']);

/** A short answer's first words, and the subject that opens a sentence before a verb of wanting or owning. */
function subjects(folded: Folded, words: Word[]): Phrase[] {
  const isAnswer =
    words.length <= SHORT_ANSWER_WORDS &&
    !folded.text.trimEnd().endsWith('?') &&
    !SPEAKER.has(words[0]?.word ?? '');
  return sentencesOf(folded.original, folded).flatMap(({ text, start }): Phrase[] => {
    const from = folded.text.indexOf(text, start);
    const end = phraseEnd(folded, from);
    const owns = OWNS.test(text.slice(end - from));
    if (owns) return [{ start: from, end, words: SHORT_ANSWER_WORDS, who: 'one-body' }];
    return isAnswer ? [{ start: from, end, words: SHORT_ANSWER_WORDS, who: 'answer' }] : [];
  });
}

function ownerIn(folded: Folded, words: Word[], phrase: Phrase): Owner | undefined {
  const inside = wordsBetween(words, phrase.start, phrase.end).slice(0, phrase.words);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const kind = kindOfOwner(folded.text.slice(first.start, last.end));
  if (
    phrase.who === 'at-once' &&
    !COUNTS_FIRST.test(folded.text.slice(first.start, first.start + (kind?.index ?? 0)))
  ) {
    return undefined;
  }
  const actor = earliestActor(phrase.who === 'at-once' ? inside.slice(0, 1) : inside);
  if (actor !== undefined && (kind === undefined || actor.first.start <= first.start + kind.index)) {
    const quote = quoteAt(folded, actor.first.start, actor.last.end);
    const ofElsewhere = actor.type === 'authority' && namesAnotherCounty(folded.text);
    return { name: ofElsewhere ? quote : actor.name, type: actor.type, quote };
  }
  if (kind === undefined) return undefined;
  const quote = quoteAt(folded, first.start, last.end).replace(LOOSE_END, '');
  const name = nameIn(quote);
  if (phrase.who === 'one-body' && name === undefined && !ONE_OF_THEM.test(fold(quote).text))
    return undefined;
  return { ...(name === undefined ? {} : { name }), type: kind.type, quote };
}

const LOOSE_END = /(?: \([^)]*| (?:och|and|og|å|at|i|på|för|of|with|med))+$/iu;

/** What may stand between "vi" and who we are: nothing, a number or a size. */
const COUNTS_FIRST =
  /^(?:(?:en|ett|egen|eget|min|sma|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|nagra|flera|manga|unga|lokala|two|three|four|five|small|local) ){0,2}$/;

/** One certain body ("samebyn", "föreningen"), which can own an idea; "småföretag" in general cannot. */
const ONE_OF_THEM = /^(?:var \p{L}+|\p{L}{3,30}(?:byn|en|et|an))(?: (?:i|pa) \p{L}+)?$/u;

function earliestActor(
  words: Word[],
): { name: string; type: OwnerType; first: Word; last: Word } | undefined {
  for (const [index, first] of words.entries()) {
    const hit = actorAt(words, index);
    const last = words[index + (hit?.length ?? 1) - 1];
    if (hit !== undefined && last !== undefined) return { ...hit.actor, first, last };
  }
  return undefined;
}

const NAME =
  /\p{Lu}[\p{L}\p{N}&'-]{0,30}(?: (?:i|och|&|för|av|[\p{Lu}\d][\p{L}\p{N}&'-]{0,30})){0,5}(?: (?:kommune|kommuns?|ek\.? ?för\.?|ekonomiska? förening|sijte|universitet|municipality|\p{Ll}{0,25}(?:förening|klubb|byalag|sameby|samfällighet|kafé|café|mejeri|bryggeri|bageri|sågverk|förbund|nätverk|bygdegård|gård))(?!\p{L}))?/u;
const KIND_ONLY =
  /^(?:Vi|Jag|We|I|Det|Den|En|Ett|The|A|Våra?|Min|Mitt|Our|My|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Några|Flera|Med|With|Som)\b/u;

/** The proper name in an owner's words, if there is one: a capital that is no mere beginning of a sentence. */
function nameIn(quote: string): string | undefined {
  const name = NAME.exec(quote)?.[0].replace(/ (?:i|och|&|för|av)$/u, '');
  if (name === undefined || KIND_ONLY.test(name) || isPlaceName(plainWords(name))) return undefined;
  const words = name.split(' ');
  return words.length === 1 &&
    quote.startsWith(name) &&
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    !/en$|et$/u.test(name)
    ? undefined
    : name;
}
