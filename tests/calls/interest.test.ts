import { describe, expect, it } from 'vitest';
import { callsForInterest } from '../../src/calls/calls-for-interest.ts';
import { interestIn } from '../../src/calls/interest-in.ts';
import { NOBODY } from '../../src/domain/call-answer.ts';
import { readPlaces } from '../../src/flows/answers/read-places.ts';
import { indexOf } from '../support/call-fixtures.ts';

const world = {
  index: indexOf('composed-calls.jsonl'),
  now: new Date('2026-11-23T07:00:00Z'),
  placesIn: readPlaces,
};
const read = (words: string, profile = NOBODY) => interestIn(words, world, profile);
const titles = (words: string): string[] => {
  const interest = read(words);
  if (!interest) throw new Error(`${words} names nothing`);
  return callsForInterest(interest, world).map(({ title }) => title.sv ?? title.en ?? '');
};

describe('what a watch looks for', () => {
  it.each([
    ['vattenkraft', { topics: ['vattenkraft'] }],
    ['vatenkraft', { topics: ['vattenkraft'] }],
    ['vattenkraft och fiske', { topics: ['vattenkraft', 'fiske'] }],
    ['digital turism', { topics: ['digital turism'] }],
    ['Klimatklivet', { topics: [], programmes: ['klimatklivet'] }],
    [
      'energi för föreningar i Härjedalen',
      { topics: ['energi'], applicants: ['association'], places: ['2361'] },
    ],
    ['föreningar', { topics: [], applicants: ['association'] }],
  ])('%s', (words, expected) => {
    expect(read(words)).toMatchObject(expected);
  });

  it('is nothing where nothing is named', () => {
    for (const words of ['allt', 'utlysningar', 'nya pengar', '']) expect(read(words)).toBeNull();
  });

  it('takes from the profile who asks, where the words do not say', () => {
    const profile = { applicants: ['company' as const], places: ['2321' as const], themes: [] };
    expect(read('vätgas', profile)).toMatchObject({ applicants: ['company'], places: ['2321'] });
    expect(read('vätgas för kommuner', profile)).toMatchObject({ applicants: ['municipality'] });
  });
});

describe('what fits a watch', () => {
  it('is about it, in other words too', () => {
    expect(titles('vätgas')).toContain('Vätgas för tunga transporter 2027');
    expect(titles('hydrogen')).toContain('Vätgas för tunga transporter 2027');
    expect(titles('Klimatklivet')).toEqual(['Klimatklivet, ansökningsomgång våren 2027']);
  });

  it('is not all that has the same funder, nor what meets one word of two', () => {
    expect(titles('energi')).not.toContain('Små avloppslösningar i glesbygd');
    expect(titles('digital turism')).toEqual([]);
  });
});
