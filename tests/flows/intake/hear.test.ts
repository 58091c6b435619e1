import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/flows/intake/draft.ts';
import { hear } from '../../../src/flows/intake/hear.ts';
import type { Draft } from '../../../src/flows/session.ts';

const now = new Date('2026-11-23T09:00:00Z');
const fresh = newDraft('d', now);
const told = (draft: Draft, question: Parameters<typeof hear>[1], text: string) =>
  hear(draft, question, text, now);

describe('what an answer leaves in the draft', () => {
  it('keeps the words and reads the values beside them', () => {
    const draft = told(fresh, 'funding', 'Vi tänker söka 1,5 mkr av ERUF 1:4');
    expect(draft.answers.funding).toBe('Vi tänker söka 1,5 mkr av ERUF 1:4');
    expect(draft.values.money).toEqual([{ amount: 1_500_000, max: null, currency: 'SEK' }]);
    expect(draft.values.funders).toEqual([{ funder: 'eruf', objective: '1.4' }]);
  });

  it('answers other questions with the words that did', () => {
    const draft = told(fresh, 'what', 'Vi vill bygga ett mejeri i Oviken för 500 tkr');
    expect(draft.answers).toMatchObject({ where: 'Oviken', need: null });
    expect(draft.values).toMatchObject({ places: ['2326'], money: [{ amount: 500_000 }] });
  });

  it('does not take a place named in passing for another answer', () => {
    const draft = told(
      told(fresh, 'what', 'Ett mejeri i Oviken vill vi bygga'),
      'need',
      'Mjölken körs till Östersund',
    );
    expect(draft.values.places).toEqual(['2326']);
  });

  it('replaces the values when a question is answered anew', () => {
    const once = told(fresh, 'where', 'Krokom');
    expect(told(once, 'where', 'Nej, Åre kommun').values.places).toEqual(['2321']);
  });

  it('leaves the funder and the time when only the sum is changed', () => {
    const once = told(fresh, 'funding', '4 mkr från Leader under 2027');
    expect(told(once, 'funding', '5 mkr').values).toMatchObject({
      money: [{ amount: 5_000_000 }],
      funders: [{ funder: 'leader' }],
      time: [{ from: '2027-01-01' }],
    });
  });

  it('takes a plain list for partners where one is asked for them', () => {
    const draft = told({ ...fresh, at: 'who' }, 'who', 'Krokoms kommun, LRF och Torsta');
    expect(draft.values).toMatchObject({ owner: { name: 'Krokoms kommun' }, partners: ['LRF', 'Torsta AB'] });
    expect(told(fresh, 'who', 'jag själv och grannen').values.partners).toEqual([]);
  });

  it('does not take money for a need', () => {
    const draft = told({ ...fresh, at: 'need' }, 'need', '500 tkr från ERUF 1:4');
    expect(draft.answers.need).toBeNull();
    expect(draft.answers.funding).not.toBeNull();
  });

  it('loses no message', () => {
    const draft = told(told(fresh, 'what', 'Ett mejeri'), 'what', 'Ett ysteri');
    expect(draft.said).toEqual(['Ett mejeri', 'Ett ysteri']);
    expect(fresh.said).toEqual([]);
  });
});
