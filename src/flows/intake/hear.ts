import { ideaValuesSchema, type IdeaValues, type Question, QUESTIONS } from '../../domain/idea-values.ts';
import { type FieldReading, readFields } from '../answers/read-fields.ts';
import type { Draft } from '../session.ts';
import { isOpen } from './draft.ts';

/**
 * Takes the answer to a question into the draft, and everything else the same words tell: values are read out of
 * any message, and a question the text has already answered is not asked. An answer given anew replaces the
 * values that came with the earlier one.
 */
export const hear = (draft: Draft, question: Question, text: string, now: Date): Draft => {
  const fields = readFields(text, now);
  const again = draft.answers[question] !== null;
  const before = again ? withoutValuesOf(draft.values, question) : draft.values;
  const answers = { ...draft.answers, [question]: text };
  for (const other of QUESTIONS) {
    const quote = fields.quotes[other];
    if (other !== question && quote && isOpen(draft, other)) answers[other] = quote;
  }
  return {
    ...draft,
    revision: draft.revision + 1,
    answers,
    skipped: draft.skipped.filter((skipped) => skipped !== question),
    values: merge(before, valuesFrom(fields)),
    said: [...draft.said, text],
  };
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

const merge = (before: IdeaValues, more: IdeaValues): IdeaValues => ({
  places: unique([...before.places, ...more.places]),
  owner: before.owner ?? more.owner,
  partners: unique([...before.partners, ...more.partners]),
  funders: unique([...before.funders, ...more.funders]),
  money: unique([...before.money, ...more.money]),
  time: unique([...before.time, ...more.time]),
});

const unique = <T>(items: T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** A question's own values, emptied. Source: which of the six questions asks for which values. */
export const withoutValuesOf = (values: IdeaValues, question: Question): IdeaValues => {
  switch (question) {
    case 'where':
      return { ...values, places: [] };
    case 'who':
      return { ...values, owner: null, partners: [] };
    case 'funding':
      return { ...values, funders: [], money: [], time: [] };
    case 'what':
    case 'need':
    case 'change':
      return values;
  }
};
