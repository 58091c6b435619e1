import { anyOf } from '../answers/any-of.ts';
import { plainWords } from '../answers/words.ts';
import * as words from './signal-words.ts';

/** "vill bygga", "tänker snart börja odla": a verb of wanting, and within a few words an infinitive. */
const WANTS_TO_DO =
  /(?<!\p{L})(?:vill|ville|vilja|vil|onskar|onsker|tanker|tankte|tankt|tenker|planerar|planlegger|ska|skal|funderar pa|haller pa) (?:\p{L}{1,25} ){0,3}?(?:\p{L}{2,20}as?|fa|ga|ta|ge|se|sla|bli|na|ha|sy|bo|\p{L}{3,20}e)(?!\p{L})/u;
const WANTS =
  /(?<!\p{L})(?:vill|skulle vilja|vil|onskar|tankte|want to|would like to|like to) (?:(?:garna|bara|nog|ocksa) )?/gu;
const PLAN = anyOf(words.PLAN_WORDS);
const NOT_PLAN = anyOf(words.NOT_PLAN_VERBS, 'start');
const MAKING = anyOf(words.MAKING_WORDS);
const IMPERATIVE = anyOf(
  'skicka ut, bygg, samla, gör, testa, ordna, rusta, skapa, gräv, ge, slipp, sluta',
  'start',
);
const MUST_BE_DONE = /(?<!\p{L})(?:behover|maste) \p{L}{3,20}as(?!\p{L})/u;

/** Whether a folded sentence tells what somebody wants to do, or what ought to be done. */
export function tellsOfAPlan(sentence: string): boolean {
  const plan = [WANTS_TO_DO, PLAN, IMPERATIVE, MUST_BE_DONE].some((pattern) => pattern.test(sentence));
  return plan && (MAKING.test(sentence) || !wantsOnlyToAsk(sentence));
}

function wantsOnlyToAsk(sentence: string): boolean {
  return Array.from(sentence.matchAll(WANTS)).some((match) =>
    NOT_PLAN.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 40)),
  );
}

const COURTESY = anyOf(words.BEFORE_QUESTION, 'start');
const QUESTION = anyOf(words.QUESTION_OPENINGS, 'start');

/** Whether a folded sentence opens as a question, with or without its mark. */
export function opensAsQuestion(sentence: string): boolean {
  return QUESTION.test(withoutCourtesy(sentence));
}

/** Most courtesies that are taken away before a question. */
const MOST_COURTESIES = 3;

function withoutCourtesy(sentence: string): string {
  let rest = sentence;
  for (let count = 0; count < MOST_COURTESIES; count += 1) {
    if (QUESTION.test(rest)) return rest;
    rest = rest.replace(COURTESY, '').replace(/^[ ,.!-]{1,4}/, '');
  }
  return rest;
}

const MONEY = anyOf(words.MONEY_WORDS);
const HELP = anyOf(words.HELP_QUESTIONS);
const PEOPLE = anyOf(words.PEOPLE_QUESTIONS, 'start');
const SERVICE = anyOf(words.SERVICE_WORDS);
const ONLY_MONEY = new Set(words.ONLY_MONEY.split(',').map(plainWords));
const WANTS_MONEY = anyOf(
  'vill söka, vill ansöka, tänkte söka, skulle vilja söka, vill få, want to apply, would like to apply, vil søke, vill ha pengar, vill ha bidrag, vill ha stöd',
);

/** Whether a folded sentence is about who does what here, or about this service. */
export function isAboutUs(sentence: string): boolean {
  return PEOPLE.test(withoutCourtesy(sentence)) || SERVICE.test(sentence);
}

/** Whether a folded sentence has a word of money, or of those who give it. */
export function speaksOfMoney(sentence: string): boolean {
  return MONEY.test(sentence) || MONEY_COMPOUND.test(sentence);
}
const MONEY_COMPOUND =
  /\p{L}{3}(?:pengar|bidrag(?:et)?|stod(?:et)?|fonden?s?|medel|stiftelsen?s?|stipendi\p{L}{1,4})(?!\p{L})|(?<!\p{L})(?:foundation|prize|consortium|konsortium|(?:max)?belopp(?:et)?)(?!\p{L})/u;

/** Whether a folded sentence asks what money there is, who may have it, when and how much. */
export function asksAboutFunding(sentence: string): boolean {
  if (isAboutUs(sentence)) return false;
  if (HELP.test(sentence)) return true;
  if (!MONEY.test(sentence)) return false;
  const asks = opensAsQuestion(sentence) || sentence.endsWith('?');
  return asks || asksForCalls(sentence) || WANTS_MONEY.test(sentence);
}

/** Whether a whole message is only a word for calls or money: "utlysningar", "bidrag att söka". */
export function asksForCalls(text: string): boolean {
  return text.length < LONGEST_ONLY_MONEY && ONLY_MONEY.has(plainWords(text));
}
const LONGEST_ONLY_MONEY = 80;

const OPINION = anyOf(words.OPINION_QUESTIONS, 'start');
const COULD = anyOf(words.COULD_WORDS);
const COULD_VERB = anyOf(words.COULD_VERBS);

/** "Kan man bygga …?", "Vad tror ni om en …?": a folded question that may well be an idea. */
export function asksWhetherOneCould(sentence: string): boolean {
  const plain = withoutCourtesy(sentence);
  return OPINION.test(plain) || (COULD.test(plain) && COULD_VERB.test(plain));
}

const SMALL_TALK = new Set(words.SMALL_TALK.split(',').map(plainWords));

/** Whether a folded sentence is a courtesy or chat, which neither tells of an idea nor asks for a fact. */
export function isSmallTalk(sentence: string): boolean {
  const plain = plainWords(sentence);
  if (SMALL_TALK.has(plain)) return true;
  const parts = sentence.split(',').map(plainWords);
  if (parts.length > 1 && parts.every((part) => part === '' || SMALL_TALK.has(part))) return true;
  return !sentence.endsWith('?') && SHORT_COURTESY.test(plain);
}
/** Thanks and words about the bot itself, at most some words long. */
const SHORT_COURTESY =
  /^(?:(?:tack|takk|thanks|thank you|ha en|ha det|have a)(?: \p{L}{1,20}){0,5}|(?:du|ni|you|det) (?:ar|e|are|var|is)(?: \p{L}{1,20}){1,3})$/u;

const SCOLDING = anyOf('det här, du är, du e, ni är, ni e, ert system, din, er, you are, this bot', 'start');

/** Whether a bare phrase holds a word long enough to name a thing ("mejeri i Oviken"). */
export function namesAThing(sentence: string): boolean {
  return /(?<!\p{L})\p{L}{5,}/u.test(sentence) && !SCOLDING.test(sentence);
}
