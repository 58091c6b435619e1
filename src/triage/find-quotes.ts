import fit from './knowledge/fit.json' with { type: 'json' };
import { STOP } from './features.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';
import type { Token } from './tokenize.ts';

const DULL = new Set(fit.dull.split(' ').map(fold));

/** What is asked of a text: which words name the matter itself, how strongly each pulls, and how sure one is. */
export type Question = {
  named: readonly Span[];
  pulls: readonly number[];
  /** How sure one is, as if the words of `without` were not there. */
  sureness: (without?: Span) => number;
};

/**
 * The stretches of a text that a decision rests on, strongest first: those that pull towards it and without which
 * it is less sure. Words that name the matter itself go before words that merely point to it.
 */
export const findQuotes = (
  tokens: readonly Token[],
  question: Question,
  wanted: { quotes: number; tries: number },
): Span[] => {
  const before = question.sureness();
  const found: Span[] = [];
  for (const span of candidates(tokens, question).slice(0, wanted.tries)) {
    if (found.length === wanted.quotes) break;
    if (question.sureness(span) < before && !found.some((other) => alike(tokens, other, span)))
      found.push(span);
  }
  return found;
};

const candidates = (tokens: readonly Token[], { named, pulls }: Question): Span[] => {
  const weigh = (span: Span): number =>
    pulls.slice(span.from, span.to).reduce((sum, value) => sum + value, 0);
  const rank = (spans: readonly Span[]): Span[] =>
    spans
      .map((span) => ({ span, pull: weigh(span) }))
      .filter(({ pull }) => pull > 0)
      .sort((a, b) => b.pull - a.pull)
      .map(({ span }) => span);
  return [...rank(named), ...rank(pulling(tokens, pulls))];
};

/** How far a word must pull, as a share of its neighbour, to be quoted with it. */
const WITH_NEIGHBOUR = 0.4;
const LONGEST_QUOTE_WORDS = 3;

/** Words that pull, strongest first, each joined with what stands next to it and pulls nearly as much, without overlap. */
const pulling = (tokens: readonly Token[], pulls: readonly number[]): Span[] => {
  const pullOf = (at: number): number => (telling(tokens[at]) ? (pulls[at] ?? 0) : 0);
  const taken = new Set<number>();
  const spans: Span[] = [];
  const strongest = tokens.map((_, at) => at).filter((at) => pullOf(at) > 0);
  for (const at of strongest.sort((a, b) => pullOf(b) - pullOf(a))) {
    if (taken.has(at)) continue;
    const joins = (other: number): boolean =>
      !taken.has(other) && pullOf(other) >= WITH_NEIGHBOUR * pullOf(at);
    let [from, to] = [at, at + 1];
    while (to - from < LONGEST_QUOTE_WORDS && joins(from - 1) && adjoins(tokens, from - 1)) from -= 1;
    while (to - from < LONGEST_QUOTE_WORDS && joins(to) && adjoins(tokens, to - 1)) to += 1;
    for (let word = from; word < to; word += 1) taken.add(word);
    spans.push({ from, to });
  }
  return spans;
};

/** Whether nothing but a space stands between a word and the next, so that no comma is quoted over. */
const adjoins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.start === (tokens[at]?.end ?? Number.NaN) + 1;

/** Whether a word by itself tells a reader anything. */
const telling = (token: Token | undefined): boolean =>
  token !== undefined && !STOP.has(token.form) && !DULL.has(token.form);

/** Overlapping stretches, or the same words at two places, are one reason. */
const alike = (tokens: readonly Token[], a: Span, b: Span): boolean =>
  (a.from < b.to && b.from < a.to) || wordsOf(tokens, a) === wordsOf(tokens, b);

const wordsOf = (tokens: readonly Token[], { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');
