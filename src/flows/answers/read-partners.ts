import { actorAt } from './actors.ts';
import { allOf } from './any-of.ts';
import { kindOfOwner } from './owner-types.ts';
import type { Folded } from './fold.ts';
import { fold, quoteAt } from './fold.ts';
import type { Word } from './words.ts';
import { wordsBetween, wordsOf } from './words.ts';
import { isPlaceName } from './place-names.ts';

/** Somebody the owner does it with: canonical name where the actor is known, else as written. */
export type Partner = { name: string; quote: string };
/** Where a partner stands in the folded text, for readers that must tell owner and partners apart. */
export type PlacedPartner = Partner & { start: number; end: number };

/**
 * The partners a text names: "tillsammans med Mittuniversitetet och två destinationer", "ihop med LRF",
 * "Skidförbunden är med på tåget", "in partnership with …". Folk in general ("andra", "varandra") are none.
 */
export function readPartners(text: string): Partner[] {
  return placedPartners(fold(text)).map(({ name, quote }) => ({ name, quote }));
}

/** Those in a plain list of who takes part, after the first, who owns it: "Krokoms kommun, LRF och Torsta". */
export function listedPartners(text: string): Partner[] {
  if (text.length > LONGEST_PHRASE || /[.!?;:\n]\s*\S/u.test(text)) return [];
  const folded = fold(text);
  return partsOf(folded, wordsOf(folded), 0, folded.text.length)
    .slice(1)
    .filter(({ name, quote }) => /^\p{Lu}/u.test(quote) || name !== quote)
    .map(({ name, quote }) => ({ name, quote }));
}

/** As `readPartners`, with places. */
export function placedPartners(folded: Folded): PlacedPartner[] {
  const words = wordsOf(folded);
  const spans: { start: number; end: number }[] = [];
  for (const match of folded.text.matchAll(BEFORE_PARTNER)) {
    const start = match.index + match[0].length;
    const end = endOfPhrase(folded.text, words, start);
    if (end > start) spans.push({ start, end });
  }
  for (const match of folded.text.matchAll(WITH_FIRST)) {
    const start = match.index + match[0].length;
    const end = endOfPhrase(folded.text, words, start);
    if (kindOfOwner(folded.text.slice(start, end)) !== undefined) spans.push({ start, end });
  }
  for (const match of folded.text.matchAll(AFTER_PARTNER)) {
    const start = afterOwner(folded.text, startOfClause(folded, match.index), match.index);
    if (match.index > start && match.index - start <= LONGEST_PHRASE) spans.push({ start, end: match.index });
  }
  const partners = spans
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => partsOf(folded, words, span.start, span.end));
  const seen = new Set<string>();
  return partners.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

const BEFORE_PARTNER = allOf(
  `tillsammans med, tilsammans med, tillsamans med, ihop med, i hop med, i lag med, i samarbete med, i samverkan med, samarbetar med, samarbeta med, samverkar med,
  samverka med, samarbete med, i partnerskap med, sammen med, i samarbeid med, samarbeider med, samarbetspartner är, samarbetspartners är, samarbetspartners:, samarbetspartner:, partner är, partners är,
  partner:, partners:, partners are, partner is, medsökande är, medsökande:, together with, in partnership with, in cooperation with, in collaboration with, along with,
  jointly with, teaming up with, partnering with, har med oss, har även med, gå ihop med, går ihop med, slår oss ihop med, slå oss ihop med, med på tåget är, med är även`,
);
const AFTER_PARTNER = allOf(
  `är med på tåget, är med på det, är med på att, är med på, är med i, är också med, är redan med, är med, vill vara med, vill också vara med, vill va med, vill va me, vell va me, vill vara me, ä med, e med, kan tänka sig att vara med,
  har sagt ja, har lovat att vara med, står bakom, hänger på, deltar, are on board, is on board, would join, will join, want to join, wants to join, er med på laget, er med`,
);
/** "Med forskare vill vi …": "med" first in a sentence, when somebody who can be a partner follows. */
const WITH_FIRST = /(?:^|[.!?\n] ?)med (?=[^.!?\n]{3,90} (?:vill|skulle|ska|tanker) (?:vi|jag)(?!\p{L}))/gu;
/** Characters a list of partners may take. */
const LONGEST_PHRASE = 160;

const STOP = new Set(
  `vill skulle ska som for att sa kan vi jag och-vi den det har ar blir borde behover fa far gor skapa skapar bygga utveckla utvecklar gora
  ta hitta starta starta inom kring om pa under darfor men nar dar eftersom innan efter utan via genom fran till mot i-syfte we want would
  who that which so to will can is are for from by on about where when since while i'd they our-own slik vil skal kunne fordi dersom
  lara hur aka dela halla anda dessutom daremot undersoka prova testa visa lata oppna driva finns ville borjar planerar jobbar med`.split(
    /\s+/,
  ),
);

function endOfPhrase(text: string, words: Word[], start: number): number {
  let end = start;
  for (const { word, raw, start: from, end: to } of wordsBetween(words, start, start + LONGEST_PHRASE)) {
    if (/[.!?;:()\n]/.test(text.slice(end, from)) || (STOP.has(word) && !/^Å/u.test(raw.normalize('NFC'))))
      break;
    end = to;
  }
  return end;
}

/** The beginning of the clause that ends before a position: after the last sentence end, or opening word. */
function startOfClause(folded: Folded, position: number): number {
  const before = folded.text.slice(Math.max(0, position - LONGEST_PHRASE), position);
  const cut = Math.max(
    ...['. ', '! ', '? ', '\n', ': ', '; ', ' att ', ' som ', ' men '].map(
      (sign) => before.lastIndexOf(sign) + sign.length * Number(before.includes(sign)),
    ),
  );
  return Math.max(0, position - LONGEST_PHRASE) + Math.max(cut, 0);
}

const OWNER_VERB = /(?<!\p{L})(?:ager|eier|ar agare|ar projektagare|vill|driver|soker|star|owns)(?!\p{L})/gu;

/** "Torsta äger, LRF är med": what stands before the owner's verb is no partner. */
function afterOwner(text: string, start: number, end: number): number {
  const last = Array.from(text.slice(start, end).matchAll(OWNER_VERB)).at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

const SEPARATOR = /,| (?:och|samt|and|og|a|plus|eller) | & /g;

function partsOf(folded: Folded, words: Word[], start: number, end: number): PlacedPartner[] {
  const cuts: { start: number; end: number }[] = [];
  let from = start;
  for (const match of folded.text.slice(start, end).matchAll(SEPARATOR)) {
    cuts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  cuts.push({ start: from, end });
  return withPlacesJoined(folded, cuts).flatMap((cut) => partnerIn(folded, words, cut.start, cut.end));
}

/** "universiteten i Luleå och Trondheim" is one partner: a bare place belongs to what stands before it. */
function withPlacesJoined(
  folded: Folded,
  cuts: { start: number; end: number }[],
): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const cut of cuts) {
    const last = joined.at(-1);
    const isPlace = isPlaceName(folded.text.slice(cut.start, cut.end).trim());
    if (last !== undefined && isPlace && / i | in /.test(folded.text.slice(last.start, last.end)))
      last.end = cut.end;
    else joined.push({ ...cut });
  }
  return joined;
}

const NOBODY = new Set(
  `andra fler flera varandra er oss dem dom nagon nagra nan alla manga folk manniskor andra others each other everyone people some vi ni de
  det den man nagot vad hvem andre them us you nagon-annan vem vilka jag ja je`.split(/\s+/),
);
const LEADING = new Set(
  `aven ocksa bland annat t ex till exempel kanske bade the redan garna sedan och samt e tank bl a minst har dessutom`.split(
    ' ',
  ),
);
const LONGEST_NAME_WORDS = 8;

function partnerIn(folded: Folded, words: Word[], start: number, end: number): PlacedPartner[] {
  let inside = wordsBetween(words, start, end);
  while (inside[0] !== undefined && LEADING.has(inside[0].word)) inside = inside.slice(1);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined || inside.length > LONGEST_NAME_WORDS) return [];
  if (inside.every(({ word }) => NOBODY.has(word))) return [];
  if (inside.length === 1 && first.word.length < 3 && first.raw !== first.raw.toUpperCase()) return [];
  const quote = quoteAt(folded, first.start, last.end);
  const known = inside.map((_, index) => actorAt(inside, index)).find((hit) => hit !== undefined);
  return [{ name: known?.actor.name ?? quote, quote, start: first.start, end: last.end }];
}
