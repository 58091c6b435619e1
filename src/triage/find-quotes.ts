import { STOP } from './features.ts';
import type { Token } from './tokenize.ts';

/** A stretch of tokens, `from` up to but not including `to`. */
export type Span = { from: number; to: number };

/**
 * The stretches of a text that a decision rests on, strongest first: those that pull towards it and without which
 * it is less sure. `sureness` tells how sure the decision is for some of the tokens.
 */
export const findQuotes = (
  tokens: readonly Token[],
  pulls: readonly number[],
  sureness: (tokens: readonly Token[]) => number,
  wanted: { quotes: number; tries: number },
): Span[] => {
  const before = sureness(tokens);
  const found: Span[] = [];
  for (const span of candidates(tokens, pulls).slice(0, wanted.tries)) {
    if (found.length === wanted.quotes) break;
    const without = tokens.filter((_, at) => at < span.from || at >= span.to);
    if (sureness(without) < before) found.push(span);
  }
  return found;
};

/** Words that pull, each joined with neighbours that pull too, without overlap, the strongest pull first. */
const candidates = (tokens: readonly Token[], pulls: readonly number[]): Span[] => {
  const strong = (at: number): boolean => (pulls[at] ?? 0) > 0 && !STOP.has(tokens[at]?.form ?? '');
  const spans: (Span & { pull: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!strong(at)) continue;
    let to = at + 1;
    while (to < tokens.length && to - at < 3 && strong(to) && tokens[to]?.sentence === tokens[at]?.sentence)
      to += 1;
    const pull = pulls.slice(at, to).reduce((sum, value) => sum + value, 0);
    spans.push({ from: at, to, pull });
    at = to - 1;
  }
  return spans.sort((a, b) => b.pull - a.pull);
};
