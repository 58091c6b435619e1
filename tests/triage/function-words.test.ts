import { describe, expect, it } from 'vitest';
import { withoutSmallWords } from '../../src/triage/function-words.ts';
import { mapIdea } from '../../src/triage/map-idea.ts';
import { tokenize } from '../../src/triage/tokenize.ts';

const kept = (text: string) => withoutSmallWords(tokenize(text)).map(({ form }) => form);

describe('small words', () => {
  it('of English are no goats and no trade', () => {
    expect(kept('We want to get better at it')).toEqual(['better']);
  });

  it('of Swedish stay, save the one that loses its dots', () => {
    expect(kept('Vi har får, get och it för bygden')).toContain('get');
    expect(kept('Vi vill odla for bygden')).not.toContain('for');
  });

  it('are never given as a reason in English', async () => {
    const { reasons } = await mapIdea(
      'We want to get something new for it, and to get better at it together',
    );
    expect(reasons.map(({ quote }) => quote.toLowerCase())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(get|for|it)$/)]),
    );
  });
});
