import type { OwnerType } from '../../domain/codes.ts';
import { isNear } from './near.ts';
import { plainWords } from './words.ts';

export type KnownActor = { name: string; type: OwnerType };

/** Known actors of the county and their neighbours: name, type, other names. Source: the domain's list, section 8. */
const ACTORS: [string, OwnerType, string][] = [
  [
    'Energikontoret (Region Jämtland Härjedalen)',
    'region',
    'Energikontoret, Energikontor, Energikontoret Region Jämtland Härjedalen',
  ],
  ['Region Jämtland Härjedalen', 'region', 'Region Jämtland, RJH, Region JH, regionen, E-hälsocentrum'],
  [
    'Länsstyrelsen Jämtlands län',
    'authority',
    'Länsstyrelsen, Länsstyrelsen i Jämtlands län, Länsstyrelsen i Jämtland, Lst',
  ],
  [
    'Peak Innovation AB',
    'company',
    'Peak Innovation, Peak, Peak Region AB, Peak Region, Mid Sweden Science Park',
  ],
  ['Torsta AB', 'company', 'Torsta'],
  ['IUC Z-group', 'company', 'IUC Z-group AB, IUC, Z-group'],
  ['Coompanion Jämtland Härjedalen', 'cooperative', 'Coompanion, Coompanion Jämtland'],
  ['Gaaltije', 'foundation', 'Stiftelsen Gaaltije, Gaaltije sydsamiskt kulturcentrum'],
  [
    'Mittuniversitetet',
    'university',
    'MIUN, Mid Sweden University, Mittuniversitet, ETOUR, Sports Tech Research Centre, Nationellt vintersportcentrum, NVC, STRC',
  ],
  ['Jämtland Härjedalen Turism', 'association', 'JHT, Jämtland Härjedalens Turism'],
  ['Almi Mitt', 'company', 'Almi, Almi Företagspartner Mitt, Almi Företagspartner'],
  ['Nyföretagarcentrum', 'association', 'Nyföretagarcentrum Jämtland'],
  ['Företagarna', 'association', 'Företagarna Jämtland Härjedalen'],
  ['Handelskammaren Mittsverige', 'association', 'Handelskammaren, Mittsvenska Handelskammaren'],
  ['LRF', 'association', 'LRF Jämtland, Lantbrukarnas riksförbund'],
  ['Arbetsförmedlingen', 'authority', ''],
  ['Naboer AB', 'company', 'Naboer'],
  ['Vattenbrukscentrum Norr AB', 'company', 'Vattenbrukscentrum Norr, VBCN'],
  ['Stiftelsen Jamtli', 'foundation', 'Jamtli'],
  ['Estrad Norr', 'region', ''],
  ['Eldrimner', 'authority', ''],
  ['Hushållningssällskapet', 'association', 'Hushållningssällskapet Jämtland'],
  ['Skogsstyrelsen', 'authority', ''],
  ['Norrskog', 'cooperative', ''],
  ['SCA', 'company', ''],
  ['Jämtkraft', 'company', 'Jämtkraft AB'],
  ['Östersundshem', 'company', 'Östersundshem AB'],
  ['Inlandsbanan', 'company', 'Inlandsbanan AB'],
  ['Geopark Indalsälven', 'association', 'Geopark Indalsälven'],
  ['RF-SISU Jämtland Härjedalen', 'association', 'RF-SISU, RF SISU'],
  ['Wången', 'company', 'Wången AB'],
  ['Biofuel Region', 'company', 'BioFuel Region AB'],
  ['Bron Innovation', 'company', ''],
  ['BizMaker', 'company', 'BizMaker AB'],
  ['RISE', 'institute', 'RISE Processum, RISE Research Institutes of Sweden'],
  ['IVL', 'institute', 'IVL Svenska Miljöinstitutet'],
  ['SLU', 'university', 'Sveriges lantbruksuniversitet'],
  ['NTNU', 'university', ''],
  ['Luleå tekniska universitet', 'university', 'LTU'],
  ['Umeå universitet', 'university', ''],
  ['Chalmers', 'university', 'Chalmers tekniska högskola'],
  ['KTH', 'university', ''],
  ['Nord universitet', 'university', ''],
  ['Sametinget', 'authority', ''],
  ['Trafikverket', 'authority', ''],
  ['Trøndelag fylkeskommune', 'region', 'Tröndelag fylkeskommune, fylkeskommunen'],
  ['Nasjonalparken Næringshage', 'company', ''],
  ['Business Region MidSweden', 'association', ''],
  ['Power Region', 'association', ''],
  ['Leader Grogrund', 'association', ''],
  ['Leader 3sam', 'association', ''],
  ['Leader Mittland Plus', 'association', 'Leader Mittland'],
  ['Vattenfall', 'company', ''],
  ['SkiStar', 'company', 'SkiStar AB'],
  ['Visit Östersund', 'association', 'Destination Östersund'],
  ['Destination Funäsfjällen', 'association', ''],
  ['Destination Vemdalen', 'association', ''],
  ['Åre Destination', 'association', 'Åre Destination AB'],
  ...[
    'Tåssåsens',
    'Njaarke',
    'Jovnevaerie',
    'Kalls',
    'Mittådalens',
    'Handölsdalens',
    'Ruvhten sijte',
    'Ohredahke',
    'Jijnjevaerie',
    'Raedtievaerie',
    'Voernese',
  ].map((name): [string, OwnerType, string] => [
    `${name} sameby`,
    'sameby',
    name.endsWith('s') ? `${name.slice(0, -1)} sameby` : name,
  ]),
];

const BY_NAME = new Map<string, KnownActor>(
  ACTORS.flatMap(([name, type, aliases]) =>
    [name, ...aliases.split(',')]
      .map(plainWords)
      .filter((alias) => alias !== '')
      .map((alias) => [alias, { name, type }] as const),
  ),
);
const LONGEST_ACTOR_WORDS = 6;

/** The known actor that begins at a word, and how many words its name takes. Genitive and slips forgiven. */
export function actorAt(
  words: { word: string; raw: string }[],
  index: number,
): { actor: KnownActor; length: number } | undefined {
  for (let length = Math.min(LONGEST_ACTOR_WORDS, words.length - index); length >= 1; length -= 1) {
    const part = words.slice(index, index + length);
    const phrase = part.map(({ word }) => word).join(' ');
    const actor =
      BY_NAME.get(phrase) ?? (phrase.endsWith('s') ? BY_NAME.get(phrase.slice(0, -1)) : undefined);
    if (actor !== undefined && !(ALSO_WORDS.has(phrase) && !startsLikeName(part[0]?.raw)))
      return { actor, length };
  }
  return misspelt(words[index]);
}

/** Names that are ordinary words too ("peak", "rise"): they need their capital. */
const ALSO_WORDS = new Set(['peak', 'rise', 'lst', 'power region', 'naboer']);
const startsLikeName = (raw: string | undefined): boolean => raw !== undefined && /^\p{Lu}/u.test(raw);

const LONG_NAMES = [...BY_NAME].filter(([name]) => name.length >= 8 && !name.includes(' '));

function misspelt(word: { word: string } | undefined): { actor: KnownActor; length: number } | undefined {
  if (word === undefined || word.word.length < 7) return undefined;
  const known = LONG_NAMES.find(([name]) => name[0] === word.word[0] && isNear(word.word, name));
  return known === undefined ? undefined : { actor: known[1], length: 1 };
}
