import { describe, expect, it } from 'vitest';
import { callsForText } from '../../src/calls/calls-for-text.ts';
import { NOBODY } from '../../src/domain/call-answer.ts';
import type { OwnerType } from '../../src/domain/codes.ts';
import { readPlaces } from '../../src/flows/answers/read-places.ts';
import { indexOf } from '../support/call-fixtures.ts';

const real = indexOf('calls.jsonl');
const callsFor = (text: string, day: string, applicants: OwnerType[] = []) =>
  callsForText(
    text,
    { index: real, now: new Date(`${day}T07:00:00Z`), placesIn: readPlaces },
    { ...NOBODY, applicants },
  );

describe('calls for what an idea is about', () => {
  it('are those that share what it is about, with the words that say so', () => {
    const [first] = callsFor(
      'Vi vill starta nordiskt samarbete om utbildning mellan vår folkhögskola och en skola på Island, med lärarutbyte i Norden.',
      '2026-11-23',
    );
    expect(first?.call).toBe('call-55');
    expect(first?.reasons.map(({ kind }) => kind)).toContain('words');
  });

  it('take applications now or soon', () => {
    const text = 'Vi vill göra bioenergi av flis och ersätta fossil olja i fjärrvärmen';
    const open = callsFor(text, '2026-11-23').map(({ status }) => status);
    expect(open.every((status) => ['open', 'rolling', 'forthcoming'].includes(status))).toBe(true);
  });

  it.each([
    'Bussen är indragen och taxin kostar skjortan. Små självkörande elbilar kan hämta när man ringer.',
    'Underställsfabriken köper ull från andra sidan jorden. Sex gårdar vill korsa sina tackor med merino.',
    'Små kommuner har ingen som hinner jobba strategiskt. Vi vill göra en förstudie om samarbete och nätverk.',
    'Vi vill bygga en linbana till toppen och ha öppet året om.',
  ])('are none where only common words are shared: %s', (text) => {
    expect(callsFor(text, '2026-11-23')).toEqual([]);
  });

  it('leave out what the owner may not apply for', () => {
    const text = 'Nordiskt samarbete om utbildning: lärare i Norden besöker varandra';
    const ids = callsFor(text, '2026-11-23', ['individual']).map(({ eligibility }) => eligibility.verdict);
    expect(ids).not.toContain('no');
  });
});
