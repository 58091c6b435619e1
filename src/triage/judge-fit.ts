import fit from './knowledge/fit.json' with { type: 'json' };
import { conceptsIn } from './lexicon.ts';
import { stemIndex } from './stem-index.ts';
import type { Token } from './tokenize.ts';

const marks = stemIndex(
  (['purchase', 'private', 'joke', 'idea', 'together'] as const).map((value) => ({
    value,
    stems: fit[value],
  })),
);

const SHORT = 40;

/**
 * Whether a text is a development idea at all: `outside` is a purchase or something for a private person,
 * `not-idea` a greeting, a joke, gibberish or a bare question. Anything that may be an idea is one.
 */
export const judgeFit = (text: string, tokens: readonly Token[]): 'idea' | 'outside' | 'not-idea' => {
  const found = new Set(marks.find(tokens).map(({ value }) => value));
  const short = tokens.length <= SHORT;
  if (short && !found.has('together') && (found.has('private') || found.has('purchase'))) return 'outside';
  if ((!found.has('idea') || tokens.length < 4) && !namesMatters(tokens)) return 'not-idea';
  if (found.has('joke') && short) return 'not-idea';
  if (/\?\s*$/.test(text) && tokens.length <= 15 && !found.has('idea')) return 'not-idea';
  return 'idea';
};

const namesMatters = (tokens: readonly Token[]): boolean => {
  const { area, level } = conceptsIn(tokens);
  return area.length > 0 || level.length > 0;
};
