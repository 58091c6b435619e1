import { describe, expect, it } from 'vitest';
import { mapIdea } from '../../src/triage/map-idea.ts';

/** Borderline cases of the field, told in our own words: [text, area, sub-area]. */
const CASES: [string, string, string | null][] = [
  [
    'Vi vill elda grenar från avverkningen i ett nytt fjärrvärmeverk så att stan får värme.',
    'hallbar-energi',
    null,
  ],
  [
    'Ett bolag vill göra byggskivor av lignin och träfiber tillsammans med ett pappersbruk.',
    'jord-skog-vatten',
    'skog',
  ],
  [
    'Fem mjölkgårdar vill bygga en biogasanläggning för gödseln och sälja fordonsgas.',
    'hallbar-energi',
    null,
  ],
  ['Solceller på ladutaken så att bönderna får lägre elkostnad.', 'hallbar-energi', null],
  [
    'Vi vill utveckla vård på distans med videobesök och egenmonitorering i hemmet.',
    'digitala-losningar',
    null,
  ],
  [
    'En bokningsapp för destinationens stugvärdar och guider så att fler gäster hittar hit.',
    'upplevelser',
    null,
  ],
  ['Ett nystartat bolag vill sälja sin AI-plattform till många branscher.', 'digitala-losningar', null],
  ['Nya längdskidor utvecklas av ett sportföretag ihop med idrottsforskare.', 'upplevelser', null],
  [
    'Gårdsmejeriet och slakteriet vill gå ihop om en gårdsbutik med egen ost och charkuterier.',
    'jord-skog-vatten',
    'jord',
  ],
  ['Krögare vill ordna en matfestival där besökare får provsmaka.', 'upplevelser', null],
  ['Fäboden rustas så att vandrare kan komma på besök och höra om livet förr.', 'upplevelser', null],
  ['Fler kor på fäbodbetet så att brukarna får mer mjölk att göra ost av.', 'jord-skog-vatten', 'jord'],
  [
    'Samebyarna vill få bättre betalt för renköttet genom egen slakt och styckning.',
    'jord-skog-vatten',
    'jord',
  ],
  ['Sydsamisk teater och duodji ska nå en större publik.', 'upplevelser', null],
  ['Husfabriker och sågverk vill bygga flervåningshus i korslimmat trä.', 'jord-skog-vatten', 'skog'],
  ['En vätgasfabrik och ett batterilager vill etablera sig vid kraftverket.', 'hallbar-energi', null],
  ['Fiber och mobiltäckning till byarna som saknar uppkoppling.', 'digitala-losningar', null],
  ['Elflyg mellan inlandets flygplatser och snabbladdning på plattan.', 'hallbar-energi', null],
  [
    'Odlad röding från landbaserad fiskodling ska slaktas och säljas gemensamt.',
    'jord-skog-vatten',
    'vatten',
  ],
  ['Sportfiskare från Tyskland ska hitta hit genom guider, stugor och fiskepaket.', 'upplevelser', null],
  ['Kommersiell service i byn: lanthandeln, paketen och apoteksombudet under ett tak.', 'inget', null],
  ['Räddningstjänst och kommuner vill öva krisberedskap tillsammans.', 'inget', null],
  ['Järnvägen behöver fler mötesspår så att pendlingen går fortare.', 'inget', null],
  ['Mötesplats för unga med fritidsledare i Bispgården.', 'inget', null],
];

describe('borderline cases', () => {
  it.each(CASES)('%s', async (text, area, subarea) => {
    const mapping = await mapIdea(text);
    expect({ area: mapping.area, subarea: mapping.subarea }).toEqual({ area, subarea });
  });
});

describe('levels', () => {
  it.each([
    ['Byalaget vill få fram fiber till de sista gårdarna.', 'bas'],
    ['Tolv gårdar provar gemensam slakt och säljer köttet tillsammans.', 'bredd'],
    ['Forskare och ett skidföretag tar fram en ny glidyta och en testbana, den första i världen.', 'spets'],
    ['Elnätsbolaget och universitetet testar en flexibilitetsmarknad som ingen annan i Norden har.', 'spets'],
    ['Vandringsleder i tre kommuner får gemensam skyltning och plan för underhåll.', 'bas'],
    ['Kartlägg behovet av livsmedelslager i länet.', 'bas'],
    ['Starta ett nätverk för kvinnor som driver turistföretag, det finns inget i dag.', 'bas'],
  ])('%s', async (text, level) => {
    expect((await mapIdea(text)).level).toBe(level);
  });
});

describe('inflection and compounds', () => {
  it.each([
    ['fjärrvärmeverket', 'fjarrvarmeverken', 'hallbar-energi'],
    ['skogsägarna', 'skogsägarnas', 'jord-skog-vatten'],
    ['fiskodlingarnas', 'FISKODLING', 'jord-skog-vatten'],
    ['turistföretagarna', 'turistforetagens', 'upplevelser'],
    ['bredbandsutbyggnaden', 'bredbandet', 'digitala-losningar'],
    ['bostadsbyggandet', 'bostäderna', 'inget'],
  ])('%s and %s name %s', async (one, other, area) => {
    for (const word of [one, other]) {
      const mapping = await mapIdea(`Vi vill utveckla ${word} tillsammans.`);
      expect(mapping.area).toBe(area);
    }
  });
});

describe('languages and slips of the pen', () => {
  it.each([
    ['Vi vil bygge et felles slakteri for bønder med sau og geit.', 'jord-skog-vatten'],
    ['We would like to help hotels and guides sell winter holidays to visitors.', 'upplevelser'],
    ['Vi vil ta i bruk velferdsteknologi og digitale trygghetsalarmer.', 'digitala-losningar'],
    ['Vi vill hjalpa skogsagarna att gallra och salja virke.', 'jord-skog-vatten'],
    ['Ladstolpar åt elbilarr i hela komunen.', 'hallbar-energi'],
  ])('%s', async (text, area) => {
    expect((await mapIdea(text)).area).toBe(area);
  });
});

describe('what is no development idea', () => {
  it.each([
    ['Företaget vill köpa en ny fräs.', 'outside'],
    ['Jag vill ha bidrag till att måla min stuga.', 'outside'],
    ['Vi behöver byta ut vår traktor.', 'outside'],
    ['asdf qwer zxcv', 'not-idea'],
    ['Hej hej!', 'not-idea'],
    ['haha bara skoj', 'not-idea'],
    ['Vem sköter Leader i Krokom?', 'not-idea'],
  ])('%s', async (text, fit) => {
    expect(await mapIdea(text)).toMatchObject({ area: 'inget', subarea: null, fit });
  });

  it('a joint investment is an idea all the same', async () => {
    const { fit } = await mapIdea('Vi är sex bönder som vill köpa en tröska tillsammans och odla mer korn.');
    expect(fit).toBe('area');
  });
});
