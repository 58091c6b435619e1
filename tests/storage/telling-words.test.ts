import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../src/storage/telling-words.ts';

describe('tellingWords', () => {
  it.each([
    ['gård gården gårdar gårdarna GARDAR', ['gard']],
    ['mejeri mejeriet mejerier mejeriernas', ['mejeri']],
    ['skola skolan skolor skolorna', ['skol']],
    ['fiske fisket fiskar', ['fisk']],
    ['greenhouse greenhouses', ['greenhous']],
  ])('folds %s', (text, words) => {
    expect(tellingWords(text)).toEqual(words);
  });

  it('leaves out what tells nothing', () => {
    expect(tellingWords('Vi vill att projektet ska utveckla regionen: 1,5 mkr under 2027!')).toEqual([]);
  });

  it('gives each word once, short and plain, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const words = tellingWords(text);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(/^[a-z0-9]{3,40}$/);
      }),
    );
  });
});
