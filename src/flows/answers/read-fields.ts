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
import { readPartners } from './read-partners.ts';
import type { PlaceReading } from './read-places.ts';
import { readPlaces } from './read-places.ts';
import type { TimeReading } from './read-time.ts';
import { readTime } from './read-time.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { statesChange, statesNeed, statesPlan } from './statements.ts';

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
    places: readPlaces(read),
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
    what: quoteWhere(sentences, statesPlan),
    need: quoteWhere(sentences, statesNeed),
    change: quoteWhere(sentences, statesChange),
    where: facts.places.found[0]?.quote,
    who: facts.owner?.quote,
    funding: facts.funders[0]?.quote ?? facts.money[0]?.quote ?? aheadOf(facts.times, now)?.quote,
  };
  return Object.fromEntries(Object.entries(found).filter(([, quote]) => quote !== undefined));
}

const quoteWhere = (sentences: Sentence[], says: (sentence: Sentence) => boolean): string | undefined =>
  sentences.find(says)?.quote;

/** A time that lies ahead, or a length of time: what has been answers nothing about when. */
function aheadOf(times: TimeReading[], now: Date): TimeReading | undefined {
  const today = now.toISOString().slice(0, 10);
  return times.find(({ to, months }) => months !== undefined || (to !== undefined && to >= today));
}
