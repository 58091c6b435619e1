import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTitle } from '../../../src/flows/intake/propose-title.ts';

describe('a proposed title', () => {
  it.each([
    ['Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken', 'Bygga ett gemensamt mejeri i Oviken'],
    ['Hej! Vi skulle vilja röja lederna runt Kall. Många är slitna.', 'Röja lederna runt Kall'],
    ['Tjenare! Vi ä någä bönner som funnera på å dela ett slakteri', 'Dela ett slakteri'],
    ['We want to share one booking system', 'Share one booking system'],
    ['Fiber till sista husen i Frostviken', 'Fiber till sista husen i Frostviken'],
    ['Vi vill', 'Vi vill'],
    [
      'Fotbollsplanen ligger under snö halva året. Vi vill resa ett stort tält över den så att alla barn i bygden kan träna inne.',
      'Resa ett stort tält över den',
    ],
    [
      'Små kommuner har ingen plan. Med åtta länder i norr vill vi ta fram enkla verktyg',
      'Ta fram enkla verktyg',
    ],
    [
      'Bakgrund\nLedstandarden är ojämn.\n\nSyfte\nVi vill skapa en organisation för leder',
      'Skapa en organisation för leder',
    ],
    ['Hei! Vi i Meråker kommune ønsker å samarbeide om elbusser', 'Samarbeide om elbusser'],
    ['Matresterna eldas. Låt oss bygga en rötkammare vid Gräfsåsen', 'Bygga en rötkammare vid Gräfsåsen'],
    ['We have small studios. We would like to coach them together', 'Coach them together'],
  ])('%s', (text, title) => {
    expect(proposeTitle(text)).toBe(title);
  });

  it('breaks a long one between words', () => {
    const title = proposeTitle(
      'Matresterna från alla åtta kommuner eldas eller körs bort fast de kunde bli gas till bussarna',
    );
    expect(title).toBe('Matresterna från alla åtta kommuner eldas eller körs bort …');
  });

  it('is never longer than a title may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        (text) => proposeTitle(text).length <= 120,
      ),
    );
  });
});
