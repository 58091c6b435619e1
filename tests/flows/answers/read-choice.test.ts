import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../src/flows/answers/read-choice.ts';

const areas = [
  { code: 'jord-skog-vatten', labels: ['Jord, skog och vatten', 'Land, forest and water'] },
  { code: 'hallbar-energi', labels: ['Hållbar energi', 'Sustainable energy'] },
  { code: 'upplevelser', labels: ['Upplevelser', 'Experiences'] },
  { code: 'digitala-losningar', labels: ['Digitala lösningar', 'Digital solutions'] },
];

describe('reading a choice', () => {
  it.each([
    ['1', 'jord-skog-vatten'],
    ['nr 2', 'hallbar-energi'],
    ['2.', 'hallbar-energi'],
    ['tvåan', 'hallbar-energi'],
    ['den tredje', 'upplevelser'],
    ['sista', 'digitala-losningar'],
    ['the first one', 'jord-skog-vatten'],
    ['Upplevelser', 'upplevelser'],
    ['upplevelser tack', 'upplevelser'],
    ['hallbar energi', 'hallbar-energi'],
    ['hållbr energi', 'hallbar-energi'],
    ['energi', 'hallbar-energi'],
    ['skog', 'jord-skog-vatten'],
    ['digitalt', 'digitala-losningar'],
    ['Sustainable energy', 'hallbar-energi'],
    ['hallbar-energi', 'hallbar-energi'],
  ])('reads "%s"', (text, code) => {
    expect(readChoice(text, areas)).toEqual({ kind: 'ok', code });
  });

  it('names what could be meant when several fit', () => {
    const options = [
      { code: 'a', labels: ['Åre kommun'] },
      { code: 'b', labels: ['Bergs kommun'] },
    ];
    expect(readChoice('kommun', options)).toEqual({ kind: 'unclear', near: ['a', 'b'] });
  });

  it.each(['', '7', '0', 'ett mejeri', '😀', 'x'.repeat(5000)])('is unclear about "%s"', (text) => {
    expect(readChoice(text, areas)).toEqual({ kind: 'unclear', near: [] });
  });

  it('prefers a whole label to a part of another', () => {
    const levels = [
      { code: 'bas', labels: ['Bas'] },
      { code: 'bastu', labels: ['Bastu'] },
    ];
    expect(readChoice('bas', levels)).toEqual({ kind: 'ok', code: 'bas' });
  });
});
