import { describe, expect, it } from 'vitest';
import { readPartners } from '../../../src/flows/answers/read-partners.ts';

describe('reading partners', () => {
  it.each<[string, string[]]>([
    ['tillsammans med Mittuniversitetet och två destinationer', ['Mittuniversitetet', 'två destinationer']],
    ['ihop med LRF', ['LRF']],
    ['Ihop med miun, Torsta och Åre kommun vill vi testa', ['Mittuniversitetet', 'Torsta AB', 'Åre kommun']],
    ['Skidförbunden och fyra destinationer är med på tåget.', ['Skidförbunden', 'fyra destinationer']],
    ['Flera skogsbolag och åkare vill vara med.', ['Flera skogsbolag', 'åkare']],
    [
      'Tillsammans med universiteten i Luleå och Trondheim skulle vi vilja mäta',
      ['universiteten i Luleå och Trondheim'],
    ],
    ['Med forskare runt Östersjön vill vi ta fram ett sätt', ['forskare runt Östersjön']],
    ['Torsta äger, LRF och kommunen är med', ['LRF', 'kommunen']],
    ['In partnership with NTNU and local ski clubs we want to test', ['NTNU', 'local ski clubs']],
    ['Vi vil lage det sammen med norske bønder', ['norske bønder']],
    ['Meråker kommune eier, Åre kommune og AtB er med', ['Åre kommune', 'AtB']],
    ['ja å grannan å Torsta vell va me', ['grannan', 'Torsta AB']],
    ['ihop med jämtkraft å kommunen', ['Jämtkraft', 'kommunen']],
  ])('reads "%s"', (text, names) => {
    const partners = readPartners(text);
    expect(partners.map(({ name }) => name)).toEqual(names);
    for (const { quote } of partners) expect(text).toContain(quote);
  });

  it.each([
    'tillsammans blir vi starkare',
    'vi vill göra det tillsammans med andra',
    'vi samarbetar med varandra',
    'Med gemensamma maskiner vill vi odla mer',
    'med mer snö kan vi åka längre',
    '',
  ])('reads none in "%s"', (text) => {
    expect(readPartners(text)).toEqual([]);
  });
});
