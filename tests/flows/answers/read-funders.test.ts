import { describe, expect, it } from 'vitest';
import type { Funder } from '../../../src/domain/codes.ts';
import { isKnownEruf, readFunders } from '../../../src/flows/answers/read-funders.ts';

const codes = (text: string): string[] =>
  readFunders(text).map(({ funder, objective }) =>
    objective === undefined ? funder : `${funder} ${objective}`,
  );

describe('reading funders', () => {
  it.each<[string, (Funder | `eruf ${string}`)[]]>([
    ['1:1-medel', ['1-1']],
    ['ett 1:1-ärende', ['1-1']],
    ['1:1-projekt', ['1-1']],
    ['1.1-medel', ['1-1']],
    ['anslag 1:1', ['1-1']],
    ['medfinansiering från regionen', ['1-1']],
    ['ERUF 1:1', ['eruf 1.1']],
    ['ERUF 1:4', ['eruf 1.4']],
    ['mål 1.4', ['eruf 1.4']],
    ['ERUF, specifikt mål 2.2', ['eruf 2.2']],
    ['ERUF 1.2', ['eruf 1.2']],
    ['ERUF 1.5 mkr', ['eruf']],
    ['ERUF eller 1:1', ['eruf', '1-1']],
    ['europeiska regionala utvecklingsfonden', ['eruf']],
    ['socialfonden', ['esf']],
    ['Interreg Aurora', ['interreg']],
    ['vi tänker söka Leader', ['leader']],
    ['pengar från Leader Grogrund', ['leader']],
    ['Vinnova eller Energimyndigheten', ['vinnova', 'energimyndigheten']],
    ['söka hos Formas', ['formas']],
    ['bidrag från Länsstyrelsen', ['lansstyrelsen']],
    ['klimatklivet', ['naturvardsverket']],
    ['landsbyggdspotten', ['landsbygdspotten']],
    ['konsultcheck', ['foretagsstod']],
    ['Horisont Europa och Kreativa Europa', ['horisont', 'kreativa-europa']],
    ['LIFE-projekt', ['life']],
    ['EU-pengar', ['okand']],
    ['EU-pengar, kanske ERUF', ['eruf']],
    ['vet inte', ['okand']],
    ['Vet ej vem som betalar', ['okand']],
    ["don't know", ['okand']],
  ])('reads "%s"', (text, funders) => {
    expect(codes(text)).toEqual(funders);
  });

  it.each([
    '1.1',
    'version 1.1 av planen',
    'Min ansökan',
    'project leader',
    'a world leader in snow',
    'our team leader wants this',
    'ritning i skala 1:1',
    'globala mål 1.4',
    'planen ska formas av byn',
    'Länsstyrelsen vill vara med',
    'a better life for all',
    'vi är med i EM i längdskidor',
    'Vi vill lära folk som inte vet hur de ska sköta skogen, och det tar tid att få alla att förstå varför det behövs',
  ])('reads no funder in "%s"', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('never makes the state money into an objective', () => {
    for (const text of ['1:1-medel', '1:1-ärende', '1:1-projekt', '1:1']) {
      expect(readFunders(text)).toEqual([{ funder: '1-1', quote: text }]);
    }
  });

  it('knows the objectives of the programme', () => {
    expect(['1.1', '1.3', '1.4', '1.5', '2.2', '2.6', '3.1'].every(isKnownEruf)).toBe(true);
    expect(isKnownEruf('1.2')).toBe(false);
  });
});
