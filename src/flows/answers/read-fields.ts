import { anyOf } from './any-of.ts';
import { fold } from './fold.ts';
import type { Field } from './fields.ts';
import { FIELDS } from './fields.ts';
import type { FundingSource } from './read-funders.ts';
import { readFunders } from './read-funders.ts';
import { readLabelled } from './read-labelled.ts';
import type { Money } from './read-money.ts';
import { readMoney } from './read-money.ts';
import type { Owner } from './read-owner.ts';
import { readOwner } from './read-owner.ts';
import type { Partner } from './read-partners.ts';
import { listedPartners, placedPartners, readPartners } from './read-partners.ts';
import type { PlaceReading } from './read-places.ts';
import { readPlaces } from './read-places.ts';
import type { TimeReading } from './read-time.ts';
import { readTime } from './read-time.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { spanOf } from './span-of.ts';
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

/**
 * Reads everything at once out of any message. `now` is the instant that times are counted from; `asked` is the
 * question the message answers, if it answers one.
 */
export function readFields(text: string, now: Date, asked?: Field): FieldReading {
  const read = text.slice(0, READ_CHARACTERS);
  const labelled = readLabelled(read);
  const owner = readOwner(labelled.who ?? read, asked === 'who' || labelled.who !== undefined);
  const sentences = sentencesOf(read, fold(read));
  const facts = {
    places: placesOf(read, sentences),
    money: readMoney(read),
    funders: readFunders(read),
    times: aheadOf(sentences, readTime(read, now), now),
    partners: uniquePartners([...readPartners(read), ...listedPartners(labelled.who ?? '')]),
    ...(owner === undefined ? {} : { owner }),
  };
  const quotes = { ...quotesOf(read, sentences, facts), ...labelled };
  return { ...facts, quotes, answered: FIELDS.filter((field) => quotes[field] !== undefined) };
}

type Facts = Omit<FieldReading, 'answered' | 'quotes'>;

function quotesOf(text: string, sentences: Sentence[], facts: Facts): Partial<Record<Field, string>> {
  const found: Record<Field, string | undefined> = {
    what: quoteWhere(sentences, (one) => statesPlan(one) && isOurs(one)) ?? quoteWhere(sentences, statesPlan),
    need: quoteWhere(sentences, statesNeed),
    change: quoteWhere(sentences, statesChange),
    where: whereQuote(text, facts.places),
    who:
      facts.owner &&
      spanOf(
        text,
        [facts.owner, ...facts.partners].map(({ quote }) => quote),
        LONGEST_SPAN.names,
      ),
    funding: spanOf(
      text,
      [...facts.funders, ...facts.money, ...facts.times].map(({ quote }) => quote),
      LONGEST_SPAN.funding,
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, quote]) => quote !== undefined));
}

/** Characters from the first of several names, or of sums, funders and times, to the last. */
const LONGEST_SPAN = { names: 60, funding: 200 };

const uniquePartners = (partners: Partner[]): Partner[] => [
  ...new Map(partners.map((partner) => [partner.name.toLowerCase(), partner])).values(),
];

const quoteWhere = (sentences: Sentence[], says: (sentence: Sentence) => boolean): string | undefined =>
  sentences.find(says)?.quote;

/**
 * Places, but for those that only say where a partner is at home ("universiteten i Luleå"), or how it is
 * elsewhere ("I Tröndelag har de haft det så här längre").
 */
function placesOf(text: string, sentences: Sentence[]): PlaceReading {
  const partners = placedPartners(fold(text)).map(({ quote }) => quote);
  const all = readPlaces(text).found;
  const found = all.filter(
    ({ place, quote }) =>
      !partners.some((partner) => partner.includes(quote)) &&
      (place !== 'utanfor-lanet' || isOfIdea(quote, all, sentences)),
  );
  return { found, places: [...new Set(found.map(({ place }) => place))] };
}

/** Whether a place outside the county is said of the idea: in what opens the text, in a plan, or beside one inside. */
function isOfIdea(outside: string, all: PlaceReading['found'], sentences: Sentence[]): boolean {
  const inside = all.filter(({ place }) => place !== 'utanfor-lanet');
  return sentences.some(
    (sentence, index) =>
      sentence.quote.includes(outside) &&
      (index === 0 || statesPlan(sentence) || inside.some(({ quote }) => sentence.quote.includes(quote))),
  );
}

/** Places in the county answer where; those outside it only when something is to be done in them. */
function whereQuote(text: string, { found }: PlaceReading): string | undefined {
  const inside = found.filter(({ place }) => place !== 'utanfor-lanet').map(({ quote }) => quote);
  if (inside.length > 0) return spanOf(text, inside, LONGEST_SPAN.names);
  return found
    .map(({ quote }) => quote)
    .find((quote) => IN_IT.some((before) => text.includes(`${before} ${quote}`)));
}
const IN_IT = ['i', 'I', 'på', 'På', 'in', 'In', 'vid'];

/** Times that lie ahead, or lengths of time, said of a plan: what has been tells nothing about when. */
function aheadOf(sentences: Sentence[], times: TimeReading[], now: Date): TimeReading[] {
  const today = now.toISOString().slice(0, 10);
  const ahead = times.filter(({ to, months }) => months !== undefined || (to !== undefined && to >= today));
  const planned = new Map<string, boolean>();
  return ahead.filter(({ quote }) => {
    const known = planned.get(quote) ?? isPlanned(sentences, quote);
    planned.set(quote, known);
    return known;
  });
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
