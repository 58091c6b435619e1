import type { Place } from '../../domain/codes.ts';
import { fold, quoteAt } from './fold.ts';
import { DOUBTFUL_NAMES, MUNICIPALITY_NAMES, PLACE_NAMES } from './place-names.ts';
import type { Word } from './words.ts';
import { plainWords, wordsOf } from './words.ts';

type FoundPlace = { place: Place; quote: string };
/** `places` without repeats in the order named; `found` is every name that was recognised, word for word. */
export type PlaceReading = { places: Place[]; found: FoundPlace[] };

/**
 * The municipalities, the whole county or places outside it that a text names: by municipality, village,
 * mountain or compound ("Krokomsbönder"), misspelt accents forgiven. A name that is also an ordinary word
 * (Berg, Ås, Kall, Hede, Hallen, Lit, Backe) counts only with a cue beside it.
 */
export function readPlaces(text: string): PlaceReading {
  const folded = fold(text);
  const words = wordsOf(folded);
  const shouting = !/\p{Ll}/u.test(text);
  const found: FoundPlace[] = [];
  let county: FoundPlace | undefined;
  for (let index = 0; index < words.length;) {
    const hit = placeAt(words, index, shouting);
    if (hit !== undefined) {
      found.push({ place: hit.place, quote: quoteOf(index, hit.length) });
      index += hit.length;
      continue;
    }
    const name = countyAt(words, index);
    if (name?.isPlace) county ??= { place: 'hela-lanet', quote: quoteOf(index, name.length) };
    index += name?.length ?? 1;
  }
  if (namesAnotherCounty(folded.text)) dropAllOver(found);
  const inside = found.some(({ place }) => place !== 'utanfor-lanet');
  if (county !== undefined && !inside) found.push(county);
  return { places: [...new Set(found.map(({ place }) => place))], found };

  function quoteOf(index: number, length: number): string {
    return quoteAt(folded, words[index]?.start ?? 0, words[index + length - 1]?.end ?? 0);
  }
}

/** Another county named, and not ours: "alla kommuner" and "länsstyrelsen" are that one's. Takes folded text. */
export const namesAnotherCounty = (text: string): boolean => OTHER_COUNTY.test(text);

const OTHER_COUNTY =
  /^(?!.*(?:jamtland|harjedal|i lanet)).*(?<!\p{L})(?:vasternorrland|vasterbotten|norrbotten|dalarna|gavleborg|varmland)/su;

const dropAllOver = (found: FoundPlace[]): void => {
  const kept = found.filter(({ place, quote }) => place !== 'hela-lanet' || /vårt|jämtland/iu.test(quote));
  found.splice(0, found.length, ...kept);
};

type Name = { place: Place; written: string; doubtful: boolean };

const NAMES = new Map<string, Name>();
for (const [names, doubtful] of [
  [PLACE_NAMES, false],
  [DOUBTFUL_NAMES, true],
] as const) {
  for (const place of Object.keys(names) as Place[]) {
    for (const name of (names[place] ?? '').split(',')) {
      NAMES.set(plainWords(name), { place, written: name.trim().toLowerCase(), doubtful });
    }
  }
}
const LONGEST_NAME_WORDS = 5;

function placeAt(
  words: Word[],
  index: number,
  shouting: boolean,
): { place: Place; length: number } | undefined {
  for (let length = LONGEST_NAME_WORDS; length >= 1; length -= 1) {
    const part = words.slice(index, index + length);
    if (part.length < length) continue;
    const phrase = part.map(({ word }) => word).join(' ');
    const name = NAMES.get(phrase) ?? (phrase.endsWith('s') ? NAMES.get(phrase.slice(0, -1)) : undefined);
    if (name === undefined) continue;
    if (!name.doubtful || hasCue(words, index, shouting))
      return { place: name.place, length: withKommun(words, index, length) };
  }
  const place = compoundOf(words[index]);
  return place === undefined || words[index] === undefined ? undefined : { place, length: 1 };
}

const withKommun = (words: Word[], index: number, length: number): number =>
  KOMMUN.has(words[index + length]?.word ?? '') ? length + 1 : length;

const KOMMUN = new Set(['kommun', 'kommuns', 'kommunen', 'municipality', 'kommune', 'tjielte']);
const BESIDE = new Set(['socken', 'distrikt', 'by', 'forsamling', ...KOMMUN]);
const PREPOSITIONS = new Set(
  plainWords(
    'i från till vid runt kring mot utanför mellan nära genom ifrån inom in from near at to around outside hos fra ved',
  ).split(' '),
);
const BEFORE_NAME = new Set(
  plainWords('byn bygden orten samhället kommunerna kommun kommunen socken').split(' '),
);

/** What makes a doubtful name a place: "kommun" after it, or a capital with a preposition or a place before it. */
function hasCue(words: Word[], index: number, shouting: boolean): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (BESIDE.has(words[index + 1]?.word ?? '')) return true;
  if (ARE_WITH_ACCENT.test(word.raw)) return true;
  const before = words[index - 1]?.word ?? '';
  if (BEFORE_NAME.has(before)) return true;
  if (
    words.length <= SHORT_WORDS &&
    words.every((one) => one === word || FILLERS.has(one.word) || NAMES.has(one.word))
  )
    return true;
  const capital = /^\p{Lu}/u.test(word.raw) && !shouting;
  return capital && (PREPOSITIONS.has(before) || besideAnother(words, index));
}

/** A short answer that is nothing but names: "bara Berg", "Berg eller Lit kanske". */
const SHORT_WORDS = 6;
const FILLERS = new Set(
  plainWords(
    'bara endast mest främst nog kanske ja jo nej nä förresten och eller samt plus only just mainly and or kun og',
  ).split(' '),
);

/** "åre" with its ring is a place whatever the case; "are" is English, and "åren" are years. */
const ARE_WITH_ACCENT = /^[åÅ]res?$/u;

/** "Krokom, Ås och Nälden": a name in a list with a sure one. */
function besideAnother(words: Word[], index: number): boolean {
  return [index - 2, index - 1, index + 1, index + 2].some((at) => {
    const between = words[Math.max(at, index) - 1];
    if (Math.abs(at - index) === 2 && !LIST_WORDS.has(between?.word ?? '')) return false;
    const name = NAMES.get(words[at]?.word ?? '');
    return (
      name !== undefined &&
      /^\p{Lu}/u.test(words[at]?.raw ?? '') &&
      (!name.doubtful || ARE_WITH_ACCENT.test(words[at]?.raw ?? ''))
    );
  });
}
const LIST_WORDS = new Set(['och', 'samt', 'eller', 'and', 'or', 'og', 'a']);

const STEMS: [string, Place][] = [
  ...(Object.entries(MUNICIPALITY_NAMES) as [Place, string][])
    .filter(([, name]) => name.length >= 6)
    .map(([place, name]): [string, Place] => [plainWords(name), place]),
  ['harjedal', '2361'],
  ['funasdal', '2361'],
  ['vemdal', '2361'],
  ['offerdal', '2309'],
  ['hammerdal', '2313'],
  ['froso', '2380'],
];

/** The place inside a compound: "Krokomsbönder", "Östersundsborna", "ragundabygden". */
function compoundOf(word: Word | undefined): Place | undefined {
  return STEMS.find(([stem]) => word?.word.startsWith(stem))?.[1];
}

const COUNTY = new Set(plainWords('länet länets jämtland jämtlands jemtland').split(' '));
const COUNTY_TAIL = new Set(plainWords('härjedalen härjedalens herjedalen län county').split(' '));
const ORGANISATION_BEFORE = new Set(
  plainWords('region länsstyrelsen länsstyrelse coompanion almi lrf nyföretagarcentrum').split(' '),
);

const ALL_OVER = new Set(plainWords('i inom över in across throughout för från hos').split(' '));

/** The county named loosely ("i länet", "Jämtland Härjedalen"), which is no place inside an organisation's name. */
function countyAt(words: Word[], index: number): { length: number; isPlace: boolean } | undefined {
  if (!COUNTY.has(words[index]?.word ?? '')) return undefined;
  const length = COUNTY_TAIL.has(words[index + 1]?.word ?? '') ? 2 : 1;
  const before = [words[index - 1]?.word ?? '', words[index - 2]?.word ?? ''];
  const after = words[index + length]?.word ?? '';
  const isOrganisation = before.some((word) => ORGANISATION_BEFORE.has(word)) || after === 'turism';
  return { length, isPlace: !isOrganisation && (words.length <= 2 || ALL_OVER.has(before[0] ?? '')) };
}
