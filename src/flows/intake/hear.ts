import {
  emptyValues,
  ideaValuesSchema,
  type IdeaValues,
  type Question,
  QUESTIONS,
} from '../../domain/idea-values.ts';
import { type FieldReading, readFields } from '../answers/read-fields.ts';
import { listedPartners } from '../answers/read-partners.ts';
import type { Draft } from '../session.ts';
import { isOpen } from './draft.ts';

/**
 * Takes the answer to a question into the draft, and everything else the same words tell: values are read out of
 * any message, and a question the text has already answered is not asked. An answer given anew replaces the
 * values that came with the earlier one.
 */
export const hear = (draft: Draft, question: Question, text: string, now: Date): Draft => {
  const fields = withListed(readFields(text, now, question), question, text);
  const again = draft.answers[question] !== null;
  const read = valuesFrom(fields);
  const before = again ? replacedBy(read, draft.values, question) : draft.values;
  const answers = { ...draft.answers };
  if (!tellsOtherThings(draft, question, text, fields)) answers[question] = text;
  for (const other of QUESTIONS) {
    const quote = fields.quotes[other];
    if (other !== question && quote && isOpen(draft, other)) answers[other] = quote;
  }
  return {
    ...draft,
    revision: draft.revision + 1,
    answers,
    skipped: draft.skipped.filter((skipped) => skipped !== question),
    values: merge(before, read, (other) => other === question || isOpen(draft, other)),
    said: [...draft.said, text],
  };
};

/** "Krokoms kommun, LRF och Torsta" names partners where one is asked who takes part, and only there. */
const withListed = (fields: FieldReading, question: Question, text: string): FieldReading =>
  question === 'who' && fields.owner && fields.partners.length === 0
    ? {
        ...fields,
        partners: listedPartners(text).filter(({ quote }) => !fields.owner?.quote.includes(quote)),
      }
    : fields;

/** So much of a text, at least, must be places, people, sums or times for it to tell nothing else. */
const FACTS_SHARE = 0.6;

/**
 * Whether words given to an open question tell something else instead: "500 tkr från ERUF" says nothing of the
 * need. Only the three questions for free telling can be missed so.
 */
const tellsOtherThings = (draft: Draft, question: Question, text: string, fields: FieldReading): boolean => {
  if (question === 'where' || question === 'who' || question === 'funding') return false;
  const { answered, places, money, funders, times, partners, owner } = fields;
  if (answered.length === 0 || answered.includes(question)) return false;
  if (!answered.some((other) => isOpen(draft, other))) return false;
  const facts = [...places.found, ...money, ...funders, ...times, ...partners, ...(owner ? [owner] : [])];
  const told = facts.reduce((sum, { quote }) => sum + quote.length, 0);
  return told >= FACTS_SHARE * text.length;
};

/** The values in a text, in the shape an idea keeps them. */
export const valuesFrom = (fields: FieldReading): IdeaValues =>
  ideaValuesSchema.parse({
    places: fields.places.places,
    owner: fields.owner ? { name: fields.owner.name ?? null, type: fields.owner.type } : null,
    partners: fields.partners.map((one) => one.name),
    funders: fields.funders.map((one) => ({ funder: one.funder, objective: one.objective ?? null })),
    money: fields.money.map((one) => ({
      amount: one.min ?? one.amount,
      max: one.max ?? null,
      currency: one.currency,
    })),
    time: fields.times.map((one) => ({ from: one.from ?? null, to: one.to ?? null })),
  });

/**
 * Takes in what was read. A question that is being answered, or was open, gathers all of it; one answered before
 * only has its gaps filled, since a place or a sum named in passing is not another answer.
 */
const merge = (
  before: IdeaValues,
  read: IdeaValues,
  gathers: (question: Question) => boolean,
): IdeaValues => {
  const list = <T>(question: Question, had: T[], more: T[]): T[] =>
    gathers(question) || had.length === 0 ? unique([...had, ...more]) : had;
  return {
    places: list('where', before.places, read.places),
    owner: before.owner ?? read.owner,
    partners: list('who', before.partners, read.partners),
    funders: list('funding', before.funders, read.funders),
    money: list('funding', before.money, read.money),
    time: list('funding', before.time, read.time),
  };
};

const unique = <T>(items: T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** An answer given anew takes the place of the one before; a new sum alone leaves the funder and the time. */
const replacedBy = (read: IdeaValues, had: IdeaValues, question: Question): IdeaValues => {
  const told = read.money.length + read.funders.length + read.time.length > 0;
  if (question !== 'funding' || !told) return withValuesOf(had, question, emptyValues);
  const keep = <T>(one: T[], other: T[]): T[] => (other.length > 0 ? [] : one);
  return {
    ...had,
    funders: keep(had.funders, read.funders),
    money: keep(had.money, read.money),
    time: keep(had.time, read.time),
  };
};

/** Which values each question asks for. */
const VALUES_OF: Record<Question, (keyof IdeaValues)[]> = {
  what: [],
  need: [],
  change: [],
  where: ['places'],
  who: ['owner', 'partners'],
  funding: ['funders', 'money', 'time'],
};

/** The values with a question's own taken from `from`. */
export const withValuesOf = (values: IdeaValues, question: Question, from: IdeaValues): IdeaValues => ({
  ...values,
  ...Object.fromEntries(VALUES_OF[question].map((name) => [name, from[name]])),
});
