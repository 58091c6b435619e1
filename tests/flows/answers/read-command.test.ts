import { describe, expect, it } from 'vitest';
import { DOUBTFUL_NAMES, PLACE_NAMES } from '../../../src/flows/answers/place-names.ts';
import { readCommand } from '../../../src/flows/answers/read-command.ts';

const CASES: [string, string[]][] = [
  [
    'help',
    ['hjälp', 'hjalp', 'Hjälp!', 'HJÄLP', 'hjäpl', '?', 'help', 'kan du hjälpa mig', 'vad kan du göra?'],
  ],
  [
    'back',
    ['backa', 'gå tillbaka', 'ga tillbaka', 'tillbaka', 'förra frågan', 'go back', 'gå till förra frågan'],
  ],
  ['skip', ['hoppa över', 'hoppa ovr', 'hoppa över den här frågan', 'nästa', 'skippa', 'skip this question']],
  ['cancel', ['avbryt', 'avbrytt', 'stopp', 'cancel', 'Jag ångrar mig, avbryt']],
  ['save', ['spara', 'spara till imorgon', 'Spara till i morgon!', 'spara så länge', 'save for later']],
  ['resume', ['fortsätt', 'fortsatt', 'forstätt', 'fortsätt där vi var', 'resume']],
  ['start-over', ['börja om', 'borja om', 'börja om från början', 'start over']],
  ['human', ['prata med en människa', 'jag vill prata med en riktig människa', 'talk to a human', 'kontakt']],
  ['my-ideas', ['mina idéer', 'mina ideer', 'Visa mina idéer', 'my ideas']],
  ['describe-idea', ['beskriv en idé', 'jag har en idé', 'ny ide', 'I have an idea']],
  ['concepts', ['förklara begreppen', 'begrepp', 'explain the concepts']],
  ['send', ['skicka in', 'skicka', 'Skicka in nu', 'submit']],
  ['thanks', ['tack', 'tack så mycket!', 'thanks', 'tusen takk']],
  ['greeting', ['hej', 'Hej!', 'god morgon', 'hello']],
  ['yes', ['ja', 'ok', 'jajamän', 'yes']],
  ['no', ['nej', 'nä', 'no thanks']],
];

describe('reading commands', () => {
  for (const [code, texts] of CASES) {
    it.each(texts)(`reads "%s" as ${code}`, (text) => {
      expect(readCommand(text)).toEqual({ code });
    });
  }

  it.each([
    ['ändra', { code: 'change' }],
    ['ändra kommun', { code: 'change', field: 'where' }],
    ['andra platsen', { code: 'change', field: 'where' }],
    ['ändra på mina partners', { code: 'change', field: 'who' }],
    ['ändra budgeten', { code: 'change', field: 'funding' }],
    ['byt område', { code: 'change', field: 'area' }],
    ['ändra nivån', { code: 'change', field: 'level' }],
    ['change the municipality', { code: 'change', field: 'where' }],
    ['dra tillbaka IDE-2026-0003', { code: 'withdraw', number: 'IDE-2026-0003' }],
    ['Dra tillbaka ide 2026 3', { code: 'withdraw', number: 'IDE-2026-0003' }],
    ['återkalla min idé', { code: 'withdraw' }],
    ['lägg till i IDE-2026-0012', { code: 'add-to', number: 'IDE-2026-0012' }],
    ['komplettera', { code: 'add-to' }],
    ['English please', { code: 'settings-language', language: 'en' }],
    ['byt till engelska', { code: 'settings-language', language: 'en' }],
    ['på svenska tack', { code: 'settings-language', language: 'sv' }],
  ])('reads "%s" with what it points at', (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });

  it.each([
    '',
    '!!!',
    'mejeri',
    'skidor',
    'Backe',
    'hotell',
    'Krokom',
    'spets',
    'vi vill skicka in ostar till tävlingar i Italien',
    'hjälp oss bygga ett mejeri i Oviken',
    'tack vare fler gäster kan vi börja om med fäboden',
    'ändra reglerna så att fler kan odla',
    'engelska gäster vill åka skidor',
    'hej hej '.repeat(40),
  ])('takes "%s" for no command', (text) => {
    expect(readCommand(text)).toBeUndefined();
  });

  it('takes the name of no place for a command', () => {
    const names = [...Object.values(PLACE_NAMES), ...Object.values(DOUBTFUL_NAMES)].flatMap((list) =>
      list.split(','),
    );
    expect(names.filter((name) => readCommand(name) !== undefined)).toEqual([]);
  });
});
