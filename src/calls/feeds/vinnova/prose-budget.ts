import type { Call } from '../../../domain/call.ts';
import { readAmount } from '../read-amount.ts';

const ABOUT_BUDGET = /\b(total\w*\s+)?(budget\w*|utlysningsbudget\w*|avs(ä|a)tt\w*|satsar)\b/iu;
/** A ceiling for one project looks like a total. */
const ABOUT_ONE =
  /\b(per|varje|ett|enskilt|respektive)\s+projekt|\bprojektet?s\b|\bprojektbudget|\bsöka\b|\bper\s+(part|företag|ansökan)/iu;

/** The whole budget where a sentence about nothing else states exactly one sum; otherwise not known. */
export const proseBudget = (description: string | null): Call['budget'] => {
  const sums = (description ?? '')
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .filter((sentence) => ABOUT_BUDGET.test(sentence) && !ABOUT_ONE.test(sentence))
    .flatMap((sentence) => readAmount(sentence) ?? []);
  const [first] = sums;
  return first === undefined || sums.length > 1
    ? null
    : { amount: first.amount, currency: first.currency ?? 'SEK', scope: 'call' };
};
