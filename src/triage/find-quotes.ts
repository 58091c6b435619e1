import fit from './knowledge/fit.json' with { type: 'json' };
import { STOP } from './features.ts';
import { fold } from './fold.ts';
import type { Sign } from './read-signs.ts';
import type { Token } from './tokenize.ts';

const DULL = new Set(fit.dull.split(' ').map(fold));

/** A stretch of tokens, `from` up to but not including `to`. */
export type Span = { from: number; to: number };

/** What is asked of a text: which words name the matter itself, how strongly each pulls, and how sure one is. */
export type Question = {
  named: readonly Span[];
  pulls: readonly number[];
  sureness: (signs: readonly Sign[]) => number;
};

/**
 * The stretches of a text that a decision rests on, strongest first: those that pull towards it and without which
 * it is less sure. Words that name the matter itself go before words that merely point to it.
 */
export const findQuotes = (
  tokens: readonly Token[],
  signs: readonly Sign[],
  question: Question,
  wanted: { quotes: number; tries: number },
): Span[] => {
  const before = question.sureness(signs);
  const found: Span[] = [];
  for (const span of candidates(tokens, question).slice(0, wanted.tries)) {
    if (found.length === wanted.quotes) break;
    const without = signs.filter(({ from, to }) => from >= span.to || to <= span.from);
    if (question.sureness(without) < before && !found.some((other) => alike(tokens, other, span)))
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

/** Words that pull, each joined with the neighbours in its sentence that pull too, without overlap. */
const pulling = (tokens: readonly Token[], pulls: readonly number[]): Span[] => {
  const strong = (at: number): boolean => (pulls[at] ?? 0) > 0 && telling(tokens[at]);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!strong(at)) continue;
    let to = at + 1;
    while (to - at < 3 && strong(to) && tokens[to]?.sentence === tokens[at]?.sentence) to += 1;
    spans.push({ from: at, to });
    at = to - 1;
  }
  return spans;
};

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
