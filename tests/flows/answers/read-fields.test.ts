import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/flows/answers/read-fields.ts';

const now = new Date('2026-11-23T11:00:00Z');

describe('reading all fields of a message', () => {
  it('reads everything a full message says', () => {
    const text =
      'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken tillsammans med Torsta. ' +
      'Mjölken körs långt i dag och det är dyrt. Då kan fler bönder ta betalt för sin ost. ' +
      'Vi söker 1:1-medel, 500 tkr, med start våren 2027.';
    const fields = readFields(text, now);
    expect(fields.answered).toEqual(['what', 'need', 'change', 'where', 'who', 'funding']);
    expect(fields.places.places).toEqual(['2326']);
    expect(fields.money).toMatchObject([{ amount: 500_000, currency: 'SEK', kind: 'sought' }]);
    expect(fields.funders).toMatchObject([{ funder: '1-1' }]);
    expect(fields.times).toMatchObject([{ from: '2027-03-01', to: '2027-05-31' }]);
    expect(fields.owner).toMatchObject({ type: 'sme' });
    expect(fields.partners).toMatchObject([{ name: 'Torsta AB' }]);
    expect(fields.quotes).toMatchObject({
      need: 'Mjölken körs långt i dag och det är dyrt.',
      change: 'Då kan fler bönder ta betalt för sin ost.',
      where: 'Oviken',
    });
    for (const quote of Object.values(fields.quotes)) expect(text).toContain(quote);
  });

  it('claims no need and no result where none is stated', () => {
    const fields = readFields('Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken', now);
    expect(fields.answered).toEqual(['what', 'where', 'who']);
  });

  it('takes wanting money for no need', () => {
    expect(readFields('Vi behöver 500 tkr till en förstudie', now).answered).toEqual(['what', 'funding']);
  });

  it('takes a month that describes the seasons for no plan', () => {
    const text = 'Utan säker snö i november blir det inga tävlingar och då står hotellen tomma hela vintern';
    expect(readFields(text, now).answered).not.toContain('funding');
    expect(readFields('Vi börjar i november', now).answered).toContain('funding');
  });

  it("takes a partner's home for no place of the idea", () => {
    const text = 'Tillsammans med universitetet i Trondheim vill vi mäta snö i Bruksvallarna';
    expect(readFields(text, now).places.places).toEqual(['2361']);
  });

  it('keeps no month that describes the seasons, and no year that has been', () => {
    expect(
      readFields('Utan säker snö i november blir det inga tävlingar och hotellen står tomma', now).times,
    ).toEqual([]);
    expect(readFields('Under 2025 tog vi fram ett underlag', now).times).toEqual([]);
  });

  it('takes a comparison with elsewhere for no place of the idea', () => {
    const text =
      'Marken bär inte längre. I Tröndelag har de haft det så här. Vi vill lära maskinlag köra skonsamt.';
    expect(readFields(text, now).places.places).toEqual([]);
    expect(readFields('Förstudie på Alnö. Fråga folk.', now).quotes.where).toBe('Alnö');
  });

  it('quotes from the first fact to the last', () => {
    const text =
      'Vi är bönder från Alsen till Svenstavik som vill röta dynga för 1,5 mkr med 1:1-medel under 2027.';
    expect(readFields(text, now).quotes).toMatchObject({
      where: 'Alsen till Svenstavik',
      funding: '1,5 mkr med 1:1-medel under 2027',
    });
  });

  it('reads a text written as a form line by line', () => {
    const text =
      'Lokal mat i skolan\n\n- Behov: maten fraktas långt\n- Efteråt: barnen äter mat från bygden\n' +
      '- Var: Krokom, Ås\n- Vem: Krokoms kommun, LRF, Torsta\n- Budget: 900 tkr\n- Finansiär: 1:1-medel';
    const fields = readFields(text, now);
    expect(fields.quotes).toMatchObject({
      need: 'maten fraktas långt',
      change: 'barnen äter mat från bygden',
      where: 'Krokom, Ås',
      who: 'Krokoms kommun, LRF, Torsta',
    });
    expect(fields.owner).toMatchObject({ name: 'Krokoms kommun' });
    expect(fields.partners.map(({ name }) => name)).toEqual(['LRF', 'Torsta AB']);
    expect(fields.funders).toMatchObject([{ funder: '1-1' }]);
  });

  it('takes not knowing in a need for no answer about funding', () => {
    expect(readFields('folk vet inte vart de ska vända sig', now).answered).not.toContain('funding');
  });

  it('reads "vet inte" as an answer about funding', () => {
    expect(readFields('vet inte', now)).toMatchObject({
      answered: ['funding'],
      funders: [{ funder: 'okand' }],
    });
  });

  it('reads nothing out of nothing', () => {
    const empty = {
      places: { places: [], found: [] },
      money: [],
      funders: [],
      times: [],
      partners: [],
      answered: [],
      quotes: {},
    };
    for (const text of ['', '😀', '...', '<b></b>', 'ok']) expect(readFields(text, now), text).toEqual(empty);
  });
});
