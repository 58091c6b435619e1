import fit from './knowledge/fit.json' with { type: 'json' };
import { STOP } from './features.ts';
import { fold } from './fold.ts';
import type { Token } from './tokenize.ts';

const CHATTER = new Set(`${fit.weather} ${fit.greeting}`.split(' ').map(fold));

/**
 * The words without sentences that only greet or talk of the weather, which tell nothing about an idea; whether the
 * writer leaves dots out is then seen on what remains.
 */
export const weed = (tokens: readonly Token[]): Token[] => {
  const telling = new Set(
    tokens.filter(({ form }) => !CHATTER.has(form) && !STOP.has(form)).map(({ sentence }) => sentence),
  );
  const kept = tokens.filter(({ sentence }) => telling.has(sentence));
  return kept.some(({ spelt }) => /[åäö]/.test(spelt))
    ? kept
    : kept.map((token) => ({ ...token, spelt: '' }));
};
