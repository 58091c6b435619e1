import { describe, expect, it } from 'vitest';
import type { OwnerType } from '../../../src/domain/codes.ts';
import { readOwner } from '../../../src/flows/answers/read-owner.ts';

describe('reading the owner', () => {
  it.each<[string, OwnerType, string | undefined]>([
    ['Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken', 'sme', undefined],
    ['Vi ä nio bönder från Alsen till Svenstavik som tänker röta dynga', 'sme', undefined],
    ['jag har enskild firma', 'sme', undefined],
    ['Oviken Ost AB', 'company', 'Oviken Ost AB'],
    ['Torsta AB', 'company', 'Torsta AB'],
    ['torsta', 'company', 'Torsta AB'],
    ['Peak', 'company', 'Peak Innovation AB'],
    ['IUC', 'company', 'IUC Z-group'],
    ['Krokoms kommun', 'municipality', 'Krokoms kommun'],
    ['projektägare: Åre kommun', 'municipality', 'Åre kommun'],
    ['Hembygdsföreningen i Lit', 'association', 'Hembygdsföreningen i Lit'],
    ['Vi i Offerdals byalag vill rusta badplatsen', 'association', 'Offerdals byalag'],
    ['JHT', 'association', 'Jämtland Härjedalen Turism'],
    ['samebyn', 'sameby', undefined],
    ['Njaarke sameby', 'sameby', 'Njaarke sameby'],
    ['universitetet', 'university', undefined],
    ['Vi forskare vill fråga besökare', 'university', undefined],
    ['miun', 'university', 'Mittuniversitetet'],
    ['Coompanion', 'cooperative', 'Coompanion Jämtland Härjedalen'],
    ['vi är en ekonomisk förening', 'cooperative', undefined],
    ['Gaaltije', 'foundation', 'Gaaltije'],
    ['Energikontoret', 'region', 'Energikontoret (Region Jämtland Härjedalen)'],
    ['Region Jämtland Härjedalen', 'region', 'Region Jämtland Härjedalen'],
    ['Länsstyrelsen', 'authority', 'Länsstyrelsen Jämtlands län'],
    ['We are two research institutes, one on each side of the border', 'institute', undefined],
    ['Länsstyrelsen vill bygga fiber i Västernorrland', 'authority', 'Länsstyrelsen'],
    ['Hackås bygdegårdsförening', 'association', 'Hackås bygdegårdsförening'],
    ['Gällö kafé', 'sme', 'Gällö kafé'],
    ['Jag heter Åsa och driver Stugbolaget AB', 'company', 'Stugbolaget AB'],
    ['Vi i Meråker kommune ønsker å samarbeide med Åre kommune', 'municipality', 'Meråker kommune'],
    ['Bergs kommun är projektägare', 'municipality', 'Bergs kommun'],
    ['Jag är privatperson', 'individual', undefined],
    ['bara jag', 'individual', undefined],
  ])('reads "%s"', (text, type, name) => {
    const owner = readOwner(text);
    expect(owner).toMatchObject({ type });
    expect(owner?.name).toBe(name);
    expect(text).toContain(owner?.quote);
  });

  it('takes a short text for an owner only where it is asked for, or nothing but a name', () => {
    for (const text of ['hotellen står tomma', 'Ett mejeri i Oviken', 'sågverket saknas'])
      expect(readOwner(text, false), text).toBeUndefined();
    expect(readOwner('Oviken Ost AB', false)).toMatchObject({ name: 'Oviken Ost AB' });
    expect(readOwner('Torsta vill starta en kurs', false)).toMatchObject({ name: 'Torsta AB' });
  });

  it('keeps owner and partners apart', () => {
    expect(readOwner('Torsta vill tillsammans med Mittuniversitetet starta en kurs')?.name).toBe('Torsta AB');
    expect(readOwner('Tillsammans med Mittuniversitetet skulle vi vilja mäta snö')).toBeUndefined();
    expect(readOwner('Torsta äger, LRF och kommunen är med')?.name).toBe('Torsta AB');
  });

  it.each([
    'Småföretag vill byta belysning men har inte råd',
    'Jag har en idé för kommunen',
    'Vi bygger ett hotell med företag från Åre',
    'Vem äger idén på universitetet?',
    'Folk bor i Krokom och kommunerna planerar var för sig',
    '',
  ])('names nobody in "%s"', (text) => {
    expect(readOwner(text)).toBeUndefined();
  });
});
