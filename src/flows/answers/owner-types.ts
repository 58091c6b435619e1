import type { OwnerType } from '../../domain/codes.ts';
import { anyOf } from './any-of.ts';

/**
 * Words for kinds of owner, spelled right, `*` for the rest of a word. A sole trader is a business without a
 * company of its own: `sme`. Where two begin at the same place the one listed first holds.
 */
const OWNER_WORDS: [OwnerType, string][] = [
  [
    'sameby',
    'sameby*, renby*, sijte, reindeer herding community, reindeer herding communities, reinbeitedistrikt*',
  ],
  [
    'cooperative',
    'ekonomisk förening, ek för, ek. för., ekonomiska förening*, kooperativ, kooperativet, cooperative*, samvirkelag*',
  ],
  ['foundation', 'stiftelse, stiftelsen, stiftelsens, stiftelser, foundation, foundations'],
  [
    'university',
    'universitet*, högskola, högskolan, högskolor, forskare*, forskarna, forskargrupp*, university, universities, researcher, researchers, forsker, forskere, forskerne, høgskole*, doktorand*',
  ],
  [
    'institute',
    'forskningsinstitut*, institut, institutet, research institute, research institutes, institute, institutes',
  ],
  [
    'municipality',
    'kommun, kommunen, kommunens, kommuner, kommunerna, kommunernas, kommuns, municipality, municipalities, kommune, kommunen, kommuner, kommunförbund*, räddningstjänst*, skola, skolan, gymnasiet',
  ],
  [
    'authority',
    'myndighet*, länsstyrelse*, agency, skogsstyrelsen, trafikverket, naturvårdsverket, sametinget, polisen',
  ],
  ['region', 'region, regionen, regionens, fylkeskommune*, sjukhuset, vården, hälsocentral*'],
  [
    'association',
    `förening*, hembygdsförening*, idrottsförening*, byförening*, bygdegårdsförening*, intresseförening*, kulturförening*, vägförening*, jaktförening*, fiskevårdsförening*, skoterförening*, företagarförening*, samfällighetsförening*, byalag*,
    idrottsklubb*, skidklubb*, skoterklubb*, klubb, klubben, klubbar, förbund, förbundet, skidförbund*, samfällighet*, fiskevårdsområde*, nätverk, nätverket, association, associations, club, clubs, village group, ideell*, if, ik, sk, församling*, studieförbund*, byutvecklingsgrupp*, museiförening*`,
  ],
  [
    'sme',
    `enskild firma, enskilda firmor, enmansföretag*, egenföretagare, egen firma, egna firmor, småföretag*, litet företag, mindre företag, små företag, gård, gårdar, gården, gårdarna, gårdsbutik, fjällgård, mjölkgård*, bonde, bönder, bönderna, mjölkbonde, mjölkbönder,
    fårbönder, lantbrukare*, lantbruk, lantbruket, jordbrukare*, jordbruk, skogsägare*, odlare, småodlare, grönsaksodlare, fårägare, stugägare, renskötare, hantverkare, mathantverkare, konsult, konsulter, bageri*, butik, butiken, restaurang*, café, caféet, kafé, kaféet,
    mejeri, mejeriet, bryggeri*, startup, start-up, frilansare, konstnär, konstnärer, konsthantverkare, musiker, slöjdare, farmer, farmers, farm, farms, sole trader, small business, small businesses, small company, small companies, small firm, small firms, studio, studios, småbruk*, gründer*`,
  ],
  [
    'company',
    `ab, hb, kb, aktiebolag*, handelsbolag*, bolag, bolaget, bolagen, företag, företaget, företagen, företagare, koncern*, skogsbolag*, energibolag*, elnätsbolag*, skidbolag*, bostadsbolag*, it-bolag, turismföretag*, teknikföretag*, byggföretag*, skidföretag*, drönarföretag*, telebolag*,
    company, companies, firm, firms, firma, firman, as, ltd, inc, producer, producers, business, businesses, industri, industrin, industrier, destination, destinationen, destinationer, destinationerna, sågverk*, hotell*, bedrift*, skogsåkare, åkare, åkeri*, leverantör*, fodertillverkare*`,
  ],
  [
    'individual',
    'privatperson, privatpersoner, privat person, som privat, pensionär*, eldsjäl*, student, studenter, private person, individual, bara jag, just me, jag själv, jag ensam, enbart jag',
  ],
];

const PATTERNS = OWNER_WORDS.map(([type, words]): [OwnerType, RegExp] => [type, anyOf(words)]);

/** The kind of owner whose word comes first in folded words, and where; at the same place the one listed first. */
export function kindOfOwner(text: string): { type: OwnerType; index: number } | undefined {
  let best: { type: OwnerType; index: number } | undefined;
  for (const [type, pattern] of PATTERNS) {
    const index = pattern.exec(text)?.index;
    if (index !== undefined && (best === undefined || index < best.index)) best = { type, index };
  }
  return best;
}
