import type { Concept } from '../../domain/concepts.ts';
import { CONCEPTS } from '../../domain/concepts.ts';
import { isNear } from '../answers/near.ts';
import { plainWords } from '../answers/words.ts';
import { CONCEPT_WORDS } from './concept-words.ts';

/** Longer messages tell or ask something else than what a word means. Characters, and words. */
const LONGEST_QUESTION = { characters: 160, words: 16 };

/**
 * The concept a whole message asks to have explained: "vad är spets?", "vad e bredd för nåt", "förklara
 * pyramiden", "what does smart specialisation mean", or the concept's name alone. Nothing when the concept is
 * only used ("vi vill bygga spetskompetens").
 */
export function readConcept(text: string): Concept | undefined {
  if (text.length > LONGEST_QUESTION.characters) return undefined;
  const message = plainWords(text);
  if (message === '' || message.split(' ').length > LONGEST_QUESTION.words) return undefined;
  const asked = withoutFrame(message);
  if (asked === undefined) return conceptNamed(message, true);
  if (asked.both) return conceptPair(asked.rest);
  return (
    conceptNamed(asked.rest, asked.exactOnly !== true) ??
    conceptWithTail(asked.rest) ??
    conceptPair(asked.rest)
  );
}

const OPENING =
  /^(?:(?:hej|hejsan|hello|hi|ok|okej|men|jo|och|du|sorry|ursakta|forlat|fraga|en fraga|snabb fraga|vanta|just det|alltsa|jaha) )*/;
const CONTRAST =
  /^(?:vad ar|vad e|va e|whats|what is|what s|hva er|forklara|explain)? ?(?:skillnaden?|skilnaden|skillnad|skilnad|forskjellen|the difference) (?:mellan|pa|between) |^hur (?:hanger|skiljer|forhaller|matar) /;
const FRAMES = [
  /^(?:vad|va) (?:ar|e) (?:poangen|meningen|syftet|ideen|iden|tanken|definitionen|vitsen) (?:med|bakom|av|pa) (.+)$/,
  /^(?:vad|va|vilka) (?:ingar i|raknas som|raknas till|hor till|omfattar|handlar|avses med|avser ni med|tillhor|gar under) (.+)$/,
  /^(?:vad|va|vaf|vadd) (?:ar|e|er|a|betyder|innebar|menas med|menar (?:ni|du) med|star|var|ar det for|ska|gor)(?: (?:egentligen|ens|nu|da|for nagot))? (.+)$/,
  /^(?:kan du |kan ni |snalla |skulle du kunna |can you |could you |please |kan nagon )*(?:forklara|forklar|beratta|berata|beskriva|definiera|definition av|betydelsen av|explain|define|describe|tell me|fortell)(?: (?:mer|mera|lite|kort|om|vad|for mig|mig|about|what|me|again|hur|igen))*(?: (?:ar|is|are|e))? (.+)$/,
  /^(?:jag |vi )?(?:forstar inte|fattar inte|vet inte|begriper inte|undrar|vill veta|i don t understand|i dont understand|do not understand|what about)(?: (?:vad|mer om|om|riktigt|det har med|what))* (.+)$/,
  /^(?:what|whats) (?:is|are|s|does|do|is meant by|do you mean by|means)(?: (?:the|a|an))? (.+)$/,
  /^whats (.+)$/,
  /^(?:hva|kva|hvad) (?:er|betyr|betyder|menes med|menes|mener dere med) (.+)$/,
  /^(?:hur) (?:funkar|fungerar|menar ni med) (.+)$/,
  /^(?:how) (?:does|do) (.+) work$/,
];
const ENDING =
  / (?:for (?:nat|nagot|nanting|nagonting|noe|en grej|grej)|egentligen|mean|means|betyda|betyder|innebara|innebar|har|nu igen|igen|ens|da|exakt|exactly|ar|e|ar det|for nat egentligen|tack|please|i det har sammanhanget|i det har|i sammanhanget|i s3|i pyramiden|i smart specialisering|ni pratar om|ni sager|ni skriver om|star for|for|is|are|here|in s3|in the pyramid|om man far fraga|undrar jag|hos er|bety|work|really|actually|som ni pratar om|som ni skriver om|er|betyr|then|again)$/;
const ARTICLES =
  /^(?:det att vara|att vara|rollen som|en|ett|den|det|de|dom|the|a|an|ert|era|er|ordet|begreppet|begrepp|termen|uttrycket|term|word|concept|nivan|med|om|era|ni med|du med|ni menar med|dessa|det dar|din|your|vara|alla|vad|what) /;

type Asked = { rest: string; both: boolean; exactOnly?: boolean };

/** What is asked about, once "vad är … för nåt" and its kin are taken away; nothing if nothing is asked. */
function withoutFrame(message: string): Asked | undefined {
  const plain = message.replace(OPENING, '');
  if (CONTRAST.test(plain)) return { rest: plain, both: true };
  for (const frame of FRAMES) {
    const rest = frame.exec(plain)?.[1];
    if (rest !== undefined) return { rest: trimmed(rest), both: false };
  }
  return undefined;
}

function trimmed(words: string): string {
  let rest = words;
  for (let step = 0; step < 6; step += 1) {
    if (NAMES.has(rest)) return rest;
    rest = rest.replace(ENDING, '').replace(ARTICLES, '');
  }
  return rest;
}

const NAMES = new Map<string, Concept>(
  CONCEPTS.flatMap((concept) =>
    CONCEPT_WORDS[concept].split(',').map((name) => [plainWords(name), concept] as const),
  ),
);

function conceptNamed(words: string, slipsAllowed: boolean): Concept | undefined {
  const exact = NAMES.get(words);
  if (exact !== undefined || !slipsAllowed) return exact;
  for (const [name, concept] of NAMES) {
    if (name.length >= 5 && isNear(words.replaceAll(' ', ''), name.replaceAll(' ', ''))) return concept;
  }
  return undefined;
}

const TAIL = /^(?:i|for|inom|enligt|hos|pa|som|och varfor|in|och hur|av|nar)(?: |$)/;
const LONGEST_TAIL_WORDS = 5;

/** "spets i den här pyramiden": a concept's name and a short tail that only places it. */
function conceptWithTail(words: string): Concept | undefined {
  const all = words.split(' ');
  for (let length = Math.min(all.length - 1, 5); length >= 1; length -= 1) {
    const concept = conceptNamed(all.slice(0, length).join(' '), true);
    const tail = all.slice(length);
    if (concept !== undefined && tail.length <= LONGEST_TAIL_WORDS && TAIL.test(tail.join(' ')))
      return concept;
  }
  return undefined;
}

/** Two concepts asked about at once: how breadth and peak feed each other, else the pyramid, else the first. */
function conceptPair(words: string): Concept | undefined {
  const named = new Set(words.split(' ').flatMap((word) => conceptNamed(word, true) ?? []));
  const has = (...concepts: Concept[]): boolean => concepts.some((concept) => named.has(concept));
  if (named.size < 2) return undefined;
  if (has('bas')) return 'pyramiden';
  if (has('diversifiering', 'bredd') && has('specialisering', 'spets'))
    return 'diversifiering-och-specialisering';
  return [...named][0];
}
