import { describe, expect, it } from 'vitest';
import { stemIndex } from '../../src/triage/stem-index.ts';
import { tokenize } from '../../src/triage/tokenize.ts';

const find = (stems: string, text: string): string[] =>
  stemIndex([{ value: 'x', stems }])
    .find(tokenize(text))
    .map(({ stem }) => stem);

describe('stems in words', () => {
  it('stand anywhere in a compound when they are long', () => {
    expect(find('värme', 'fjärrvärmeverket')).toEqual(['varme']);
  });

  it('stand alone or last when they are short', () => {
    expect(find('älg', 'älgar')).toEqual(['alg']);
    expect(find('älg', 'svälger')).toEqual([]);
    expect(find('fisk', 'insjöfiskar')).toEqual(['fisk']);
  });

  it('are whole words when they say so', () => {
    expect(find('=led', 'led')).toEqual(['led']);
    expect(find('=led', 'ledning')).toEqual([]);
  });

  it('give way to a longer stem in the same word', () => {
    expect(find('vatten vattenkraft', 'vattenkraften')).toEqual(['vattenkraft']);
  });

  it('may be several words in a row, each from its beginning', () => {
    expect(find('fler_företag', 'många fler företagare')).toEqual(['fler foretag']);
    expect(find('fler_företag', 'fler små företag')).toEqual([]);
  });

  it('are told apart by their dots, unless the writer uses none', () => {
    expect(find('kor', 'vi kör så det ryker')).toEqual([]);
    expect(find('kor', 'vi har kor på sätern')).toEqual(['kor']);
    expect(find('sjö', 'en sjo utan prickar')).toEqual(['sjo']);
  });
});
