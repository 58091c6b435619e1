import { describe, expect, it } from 'vitest';
import { readAlertWish } from '../../../src/flows/alerts/read-alert-wish.ts';

/** `kind words` as it is read. */
const read = (text: string): string | undefined => {
  const wish = readAlertWish(text);
  if (!wish) return undefined;
  return 'words' in wish && wish.words !== null ? `${wish.kind}: ${wish.words}` : wish.kind;
};

describe('what somebody wants to be told of', () => {
  it.each([
    ['bevaka vattenkraft varje vecka', 'watch: vattenkraft'],
    ['Bevaka vattenkraft', 'watch: vattenkraft'],
    ['bevakka vattenkraft varje veka', 'watch: vattenkraft'],
    ['kan du bevaka vätgas åt mig?', 'watch: vätgas'],
    [
      'Bevaka alla nya utlysningar om vattenkraft och fiske varje vecka, tack',
      'watch: vattenkraft och fiske',
    ],
    ['bevaka utlysningar för föreningar', 'watch: föreningar'],
    ['bevaka 1:1-medel', 'watch: 1:1-medel'],
    ['håll utkik efter pengar till bygdegårdar', 'watch: bygdegårdar'],
    ['säg till när det kommer något om våtmarker', 'watch: våtmarker'],
    ['bevaka', 'watch'],
    ['bevaka det', 'watch'],
    ['watch hydropower every week', 'watch: hydropower'],
    ['Please keep an eye on calls about rural tourism', 'watch: rural tourism'],
    ['påminn mig', 'remind'],
    ['Påmin mig!', 'remind'],
    ['paminn mig om den', 'remind'],
    ['påminn mig innan den stänger', 'remind'],
    ['påminn mig om Klimatklivet', 'remind: Klimatklivet'],
    ['påminn mig innan Klimatklivet stänger', 'remind: Klimatklivet'],
    ['kan du påminna oss om Interreg Aurora 30, 14 och 3 dagar före', 'remind: Interreg Aurora'],
    ['remind me', 'remind'],
    ['remind me about Nordplus', 'remind: Nordplus'],
    ['sluta bevaka', 'stop-watching'],
    ['sluta bevaka vattenkraft', 'stop-watching: vattenkraft'],
    ['slutta bevaka vattenkraft', 'stop-watching: vattenkraft'],
    ['ta bort bevakningen av vattenkraft', 'stop-watching: vattenkraft'],
    ['sluta bevaka allt', 'stop-watching: allt'],
    ['stop watching hydropower', 'stop-watching: hydropower'],
    ['sluta påminna', 'stop-reminding'],
    ['sluta påminna mig om Nordplus', 'stop-reminding: Nordplus'],
    ['påminn mig inte mer', 'stop-reminding'],
    ['stop reminding me', 'stop-reminding'],
    ['vad bevakar jag?', 'overview'],
    ['vad bevaker jag', 'overview'],
    ['mina bevakningar', 'overview'],
    ['Mina påminnelser', 'overview'],
    ['what am I watching?', 'overview'],
    ['sluta tipsa', 'stop-tips'],
    ['inga fler tips', 'stop-tips'],
    ['tipsa mig', 'tips'],
    ['suggest calls', 'tips'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Vi vill bevaka skogsbränder med drönare i Härjedalen',
    'bevara fäbodarna i Oviken',
    'Vi ska bevara och utveckla vår hembygdsgård',
    'sluta',
    'avbryt',
    'påminn mig imorgon',
    'när stänger Klimatklivet?',
    'vad är öppet just nu?',
    'Övervakning av vattendrag med sensorer',
    'we want to watch whales from the shore and build a visitor centre there',
    '',
  ])('is not in: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is plain where it speaks of calls or of every week', () => {
    const isPlain = (text: string) => (readAlertWish(text) as { isPlain: boolean }).isPlain;
    expect(isPlain('bevaka vattenkraft varje vecka')).toBe(true);
    expect(isPlain('bevaka utlysningar om älg')).toBe(true);
    expect(isPlain('bevaka älgstammen med drönare')).toBe(false);
  });
});
