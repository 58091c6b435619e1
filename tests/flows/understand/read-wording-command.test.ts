import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDefinitions } from '../../../src/domain/first-definitions.ts';
import { readWordingCommand } from '../../../src/flows/understand/read-wording-command.ts';

const read = (text: string) => readWordingCommand(text, firstDefinitions);
const set = (subject: string | null, text: string, language = 'sv') => ({
  kind: 'set',
  subject,
  language,
  text,
});

describe('commands about the region’s own wordings', () => {
  it.each(['visa definitioner', 'Visa alla definitionerna', 'visa ordalydelser', 'show definitions'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'list' });
    },
  );

  it.each([
    ['visa ordalydelse för Bas', 'bas'],
    ['visa ordalydelsen av nivån Spets', 'spets'],
    ['visa ordalydelse for jord, skog och vatten', 'jord-skog-vatten'],
    ['Visa ordalydelse för Skog', 'jord-skog-vatten/skog'],
    ['show wording of sustainable energy', 'hallbar-energi'],
    ['Kan du visa ordalydelsen för bas?', 'bas'],
    ['visa ordalydelse för kaffe', null],
  ])('%s', (text, subject) => {
    expect(read(text)).toEqual({ kind: 'show', subject });
  });

  it.each([
    ['ändra ordalydelse för Bas: Grunden.', set('bas', 'Grunden.')],
    ['andra ordalydelse for bas: Grunden.', set('bas', 'Grunden.')],
    [
      'Ändra ordalydelsen för Hållbar energi: ”Ren energi åt alla.”',
      set('hallbar-energi', 'Ren energi åt alla.'),
    ],
    ['ändra ordalydlese för uplevelser: Gäster', set('upplevelser', 'Gäster')],
    ['byt ut formuleringen av Vatten: Fisk och is', set('jord-skog-vatten/vatten', 'Fisk och is')],
    ['ändra definitionen av 1:1-medel: Statens pengar: våra.', set('1-1-medel', 'Statens pengar: våra.')],
    ['ändra ordalydelse för Bas på engelska: Ground', set('bas', 'Ground', 'en')],
    ['ändra ordalydelse för Bas: på engelska: Ground', set('bas', 'Ground', 'en')],
    ['ändra ordalydelse för Bas pa engleska: Ground', set('bas', 'Ground', 'en')],
    ['change wording of Bas: Ground', set('bas', 'Ground', 'en')],
    ['change wording of Bas in Swedish: Grunden', set('bas', 'Grunden')],
    [
      'ändra ordalydelse för smart specialisering:\nRad ett\n\nRad två',
      set('smart-specialisering', 'Rad ett\n\nRad två'),
    ],
    ['ändra ordalydelse för Bas', set('bas', '')],
    ['Hej, jag vill ändra ordalydelse för Bas: x', set('bas', 'x')],
    ['ändra ordalydelse för Rymd: x', set(null, 'x')],
  ])('%s', (text, command) => {
    expect(read(text)).toEqual(command);
  });

  it.each([
    ['ta bort ordalydelsen för Bas', 'bas', 'sv'],
    ['ta bort ordalydelsen för Bas på engelska', 'bas', 'en'],
    ['radera formuleringen av Bredd', 'bredd', 'sv'],
    ['remove the wording of Experiences', 'upplevelser', 'en'],
  ])('%s', (text, subject, language) => {
    expect(read(text)).toEqual({ kind: 'remove', subject, language });
  });

  it.each([
    'hej',
    '',
    ':',
    'ändra kommun: Åre',
    'ändra formulering',
    'ändra formuleringen av behovet: Vi saknar mjölk',
    'visa definitionen av spets',
    'visa mottagare',
    'ta bort min idé',
    'ny definition av service: vi vill pröva något nytt',
    'Vi vill ändra ordalydelsen i avtalen med gårdarna',
    'skriv: vi vill bygga ett mejeri',
  ])('leaves %j alone', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('knows an area that has been added as data', () => {
    const [area] = firstDefinitions.areas.slice(-1);
    if (!area) throw new Error('no area');
    const areas = [...firstDefinitions.areas, { ...area, code: 'rymd', name: { sv: 'Rymd', en: 'Space' } }];
    expect(readWordingCommand('ändra ordalydelse för Rymd: Högt', { ...firstDefinitions, areas })).toEqual(
      set('rymd', 'Högt'),
    );
  });

  it('never throws, and keeps the text as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        void read(text);
        void read(`ändra ordalydelse ${text}`);
        const command = read(`ändra ordalydelse för Bas: x${text}x`);
        expect(command).toEqual(set('bas', `x${text}x`));
      }),
    );
  });
});
