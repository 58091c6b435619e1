import { describe, expect, it } from 'vitest';
import { askOn, indexOf, wordsOf } from '../support/call-fixtures.ts';

const index = indexOf('calls.jsonl');
const composed = indexOf('composed-calls.jsonl');
const callsOf = (answer: ReturnType<typeof askOn>) => answer.hits.map(({ call }) => call);

describe('questions that lean on the last one', () => {
  it('keeps what it was about when only the applicant changes', () => {
    const first = askOn(index, 'finns det något om våtmarker för en kommun?');
    const next = askOn(index, 'och för företag?', { context: first.context });
    expect(next.context.topic).toBe(first.context.topic);
    expect(next.asker.applicants).toContain('company');
    const lona = next.hits.find(({ call }) => call === 'call-42');
    expect(lona?.eligibility).toMatchObject({ verdict: 'no', reason: 'applicant' });
  });

  it('"den" is the call just spoken of', () => {
    const first = askOn(index, 'vad är budgeten för Perform Europe?');
    const next = askOn(index, 'när stänger den?', { context: first.context });
    expect(next).toMatchObject({ intent: 'detail', hits: [{ call: 'call-53' }] });
    expect(wordsOf(index, next)).toContain('22 oktober 2026');
  });

  it('"visa fler" goes on where it stopped, and says how many are left', () => {
    const first = askOn(index, 'vad har EU-kommissionen?');
    const next = askOn(index, 'visa fler', { context: first.context });
    expect(first.hits).toHaveLength(5);
    expect(callsOf(next).some((id) => callsOf(first).includes(id))).toBe(false);
    expect(next.context.shown).toBe(first.hits.length + next.hits.length);
    expect(next.total).toBe(first.total);
  });

  it('what the asker may not apply for is left out where there is something else', () => {
    const listed = askOn(index, 'vad är öppet just nu för en privatperson?');
    expect(listed.hits.map(({ eligibility }) => eligibility.verdict)).not.toContain('no');
    expect(listed.hits.length).toBeGreaterThan(0);
  });

  it('a new name begins anew', () => {
    const first = askOn(index, 'vad är budgeten för Perform Europe?');
    expect(callsOf(askOn(index, 'när stänger Nordplus?', { context: first.context }))[0]).toBe('call-55');
  });

  it('the profile answers for who asks, and the question for itself', () => {
    const profile = { applicants: ['company' as const], places: ['2303' as const], themes: [] };
    expect(askOn(index, 'får vi söka Leader Grogrund?', { profile }).intent).toBe('not-eligible');
    expect(askOn(index, 'får en förening i Åre söka Leader Grogrund?', { profile }).intent).not.toBe(
      'not-eligible',
    );
  });
});

describe('what stands beside the hits', () => {
  it('the North Sea is not here, 1:1 is not 1.1, and there is no 1.2', () => {
    expect(wordsOf(index, askOn(index, 'kan vi söka Nordsjöprogrammet?'))).toContain('utanför området');
    expect(wordsOf(index, askOn(index, 'vilken stödandel har 1:1-medel?'))).toContain(
      'Det är inte ERUF-mål 1.1',
    );
    expect(wordsOf(composed, askOn(composed, 'vilka specifika mål har ERUF?'))).toContain(
      'mål 1.2 finns inte',
    );
  });

  it('standing facts answer when no call is in the catalogue', () => {
    const answer = askOn(composed, 'vilken stödandel har Interreg Europe?');
    expect(answer).toMatchObject({ intent: 'detail', hits: [], programmes: ['interreg-europe'] });
    expect(wordsOf(composed, answer)).toMatch(/80 %.*70 %/u);
  });

  it('every hit says why it is there', () => {
    const { hits } = askOn(composed, 'hydrogen filling station');
    expect(hits[0]?.reasons).toContainEqual({ kind: 'words', asked: 'hydrogen', found: 'Vätgas' });
  });

  it('a deadline passed is another answer on another day', () => {
    const open = askOn(index, 'är Town Twinning öppen?', { now: new Date('2026-09-01T07:00:00Z') });
    expect(open.intent).toBe('detail');
    expect(askOn(index, 'är Town Twinning öppen?').intent).toBe('closed');
  });

  it('English questions are answered in English', () => {
    const answer = askOn(index, 'when does Nordplus close?');
    expect(answer.language).toBe('en');
    expect(wordsOf(index, answer)).toMatch(/Deadline: 2027-02-01 \(70 days left/u);
  });

  it.each(['', '   ', '???', '\u0000', 'a'.repeat(20_000), '((((', 'åäö '.repeat(500)])(
    'takes anything: %#',
    (text) => {
      expect(wordsOf(index, askOn(index, text))).not.toBe('');
    },
  );
});
