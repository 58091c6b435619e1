import { anyOf } from './any-of.ts';
import { fold } from './fold.ts';
import type { Field } from './fields.ts';
import { FIELDS } from './fields.ts';
import type { FundingSource } from './read-funders.ts';
import { readFunders } from './read-funders.ts';
import type { Money } from './read-money.ts';
import { readMoney } from './read-money.ts';
import type { Owner } from './read-owner.ts';
import { readOwner } from './read-owner.ts';
import type { Partner } from './read-partners.ts';
import { placedPartners, readPartners } from './read-partners.ts';
import type { PlaceReading } from './read-places.ts';
import { readPlaces } from './read-places.ts';
import type { TimeReading } from './read-time.ts';
import { readTime } from './read-time.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { isOurs, statesChange, statesNeed, statesPlan } from './statements.ts';

/**
 * All that one message says of an idea. `answered` are the questions it already answers, in their order, each
 * with the words that answer it in `quotes` (word for word from the text).
 */
export type FieldReading = {
  places: PlaceReading;
  money: Money[];
  funders: FundingSource[];
  times: TimeReading[];
  partners: Partner[];
  owner?: Owner;
  answered: Field[];
  quotes: Partial<Record<Field, string>>;
};

/** Only so much of a message is read for facts; the words themselves are kept whole elsewhere. */
const READ_CHARACTERS = 60_000;

/** Reads everything at once out of any message. `now` is the instant that times are counted from. */
export function readFields(text: string, now: Date): FieldReading {
  const read = text.slice(0, READ_CHARACTERS);
  const owner = readOwner(read);
  const facts = {
    places: placesOf(read),
    money: readMoney(read),
    funders: readFunders(read),
    times: readTime(read, now),
    partners: readPartners(read),
    ...(owner === undefined ? {} : { owner }),
  };
  const quotes = quotesOf(read, facts, now);
  return { ...facts, quotes, answered: FIELDS.filter((field) => quotes[field] !== undefined) };
}

type Facts = Omit<FieldReading, 'answered' | 'quotes'>;

function quotesOf(text: string, facts: Facts, now: Date): Partial<Record<Field, string>> {
  const sentences = sentencesOf(text, fold(text));
  const found: Record<Field, string | undefined> = {
    what: quoteWhere(sentences, (one) => statesPlan(one) && isOurs(one)) ?? quoteWhere(sentences, statesPlan),
    need: quoteWhere(sentences, statesNeed),
    change: quoteWhere(sentences, statesChange),
    where: whereQuote(text, facts.places),
    who: facts.owner?.quote,
    funding: facts.funders[0]?.quote ?? facts.money[0]?.quote ?? aheadOf(sentences, facts.times, now)?.quote,
  };
  return Object.fromEntries(Object.entries(found).filter(([, quote]) => quote !== undefined));
}

const quoteWhere = (sentences: Sentence[], says: (sentence: Sentence) => boolean): string | undefined =>
  sentences.find(says)?.quote;

/** Places, but for those that only say where a partner is at home ("universiteten i Luleå"). */
function placesOf(text: string): PlaceReading {
  const partners = placedPartners(fold(text)).map(({ quote }) => quote);
  const found = readPlaces(text).found.filter(
    ({ quote }) => !partners.some((partner) => partner.includes(quote)),
  );
  return { found, places: [...new Set(found.map(({ place }) => place))] };
}

/** A place in the county answers where; one outside it only when something is to be done in it. */
function whereQuote(text: string, { found }: PlaceReading): string | undefined {
  const inside = found.find(({ place }) => place !== 'utanfor-lanet')?.quote;
  const outside = [...new Set(found.map(({ quote }) => quote))];
  return inside ?? outside.find((quote) => IN_IT.some((before) => text.includes(`${before} ${quote}`)));
}
const IN_IT = ['i', 'I', 'på', 'På', 'in', 'In', 'vid'];

/** A time that lies ahead, or a length of time, said of a plan: what has been answers nothing about when. */
function aheadOf(sentences: Sentence[], times: TimeReading[], now: Date): TimeReading | undefined {
  const today = now.toISOString().slice(0, 10);
  const ahead = times.filter(({ to, months }) => months !== undefined || (to !== undefined && to >= today));
  const byQuote = new Map(ahead.map((time) => [time.quote, time]));
  return [...byQuote.values()].find(({ quote }) => isPlanned(sentences, quote));
}

function isPlanned(sentences: Sentence[], quote: string): boolean {
  if (/\d{4}|-\d\d/.test(quote) || RELATIVE.test(fold(quote).text)) return true;
  const sentence = sentences.find((one) => one.quote.includes(quote))?.text ?? '';
  return PLANNING.test(sentence) || sentence.split(' ').length <= SHORT_SENTENCE_WORDS;
}
const SHORT_SENTENCE_WORDS = 8;
const RELATIVE = /nasta|next|kommande|neste/;
const PLANNING = anyOf(
  'start*, börja*, sluta*, klar*, pågår, pågå, plan*, tid, tidplan, projekt*, senast, hålla på, i gång, igång, inför, during, begin*, under',
);
