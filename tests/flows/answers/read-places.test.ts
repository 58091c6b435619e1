import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/domain/codes.ts';
import { MUNICIPALITIES } from '../../../src/domain/codes.ts';
import { MUNICIPALITY_NAMES, PLACE_NAMES } from '../../../src/flows/answers/place-names.ts';
import { readPlaces } from '../../../src/flows/answers/read-places.ts';

describe('reading places', () => {
  it.each<[string, Place[]]>([
    ['ett gemensamt mejeri i Oviken', ['2326']],
    ['gårdar i Alsen och Sveg', ['2309', '2361']],
    ['Gäddede', ['2313']],
    ['Östersunds kommun', ['2380']],
    ['ostersund', ['2380']],
    ['Østersund', ['2380']],
    ['Krokomsbönder går ihop', ['2309']],
    ['Harjedalen', ['2361']],
    ['are kommun', ['2321']],
    ['bergs kommun', ['2326']],
    ['i Åre och Berg', ['2321', '2326']],
    ['A\u030are och O\u0308stersund', ['2321', '2380']],
    ['en loge i Ås', ['2309']],
    ['Hembygdsföreningen i Lit', ['2380']],
    ['Krokom, Ås och Nälden', ['2309']],
    ['från Kall till Hallen', ['2321']],
    ['hela länet', ['hela-lanet']],
    ['i hela Jämtland', ['hela-lanet']],
    ['alla åtta kommuner', ['hela-lanet']],
    ['all over the county: all eight municipalities', ['hela-lanet']],
    ['småföretagen i länet', ['hela-lanet']],
    ['ihop med Trondheim', ['utanfor-lanet']],
    ['Västernorrland', ['utanfor-lanet']],
    ['Trøndelag', ['utanfor-lanet']],
    ['Tröndelag och Strömsund', ['utanfor-lanet', '2313']],
  ])('reads "%s"', (text, places) => {
    expect(readPlaces(text).places).toEqual(places);
  });

  it.each([
    'We are three farms',
    'de närmaste åren',
    'ett berg av problem på vägen',
    'Berg av skräp',
    'i hallen står en kall kanna',
    'lit de på oss',
    'upp för backe och hed',
    'Anders Berg tycker så',
    'Region Jämtland Härjedalen betalar',
    'Jämtland Härjedalen Turism',
    'Länsstyrelsen i Jämtlands län',
    'så att länet kan sälja el vidare',
    'VI HAR ETT BERG I HALLEN',
    'some of us as well',
  ])('reads no place in "%s"', (text) => {
    expect(readPlaces(text).places).toEqual([]);
  });

  it('takes "alla kommuner" of another county for nothing in ours', () => {
    expect(readPlaces('Fiber i Västernorrland, alla kommuner vill').places).toEqual(['utanfor-lanet']);
    expect(readPlaces('alla kommuner vill').places).toEqual(['hela-lanet']);
  });

  it('takes a short answer of names for names, doubtful ones too', () => {
    expect(readPlaces('bara Berg').places).toEqual(['2326']);
    expect(readPlaces('berg och lit kanske').places).toEqual(['2326', '2380']);
    expect(readPlaces('vi gräver i berg').places).toEqual([]);
  });

  it('gives the words it went by', () => {
    expect(readPlaces('Bergs kommun och Lofsdalen').found).toEqual([
      { place: '2326', quote: 'Bergs kommun' },
      { place: '2361', quote: 'Lofsdalen' },
    ]);
  });

  it('knows each municipality by its own name', () => {
    for (const code of MUNICIPALITIES)
      expect(readPlaces(`${MUNICIPALITY_NAMES[code]} kommun`).places).toEqual([code]);
  });

  it('reads every name in its list, with and without accents, as its own municipality', () => {
    for (const [place, names] of Object.entries(PLACE_NAMES)) {
      for (const name of names.split(',').map((one) => one.trim())) {
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
        expect(readPlaces(`vi bor i ${name} nu`).places, name).toEqual([place]);
        expect(readPlaces(`vi bor i ${plain} nu`).places, plain).toEqual([place]);
      }
    }
  });
});
