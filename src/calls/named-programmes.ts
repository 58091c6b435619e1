import type { Programme } from '../domain/programme.ts';
import { plainText } from './plain-text.ts';
import { PROGRAMMES } from './programmes.ts';

/** Endings a name may carry: genitive, definite form, or the kind of thing it is. */
const ENDINGS =
  '(?:s|n|en|et|ns|ens|projekt|projektet|programmet|programmets|medel|pengar|utlysning|utlysningen|stod|stodet)?';

const NAMES = PROGRAMMES.flatMap((programme) =>
  [programme.names.sv, programme.names.en, ...programme.aliases].map((name) => ({
    programme,
    name: plainText(name),
  })),
)
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ programme, name }) => ({
    programme,
    name,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.:])${name.replace(/[.+]/gu, '\\$&')}${ENDINGS}(?![\\p{L}\\p{N}]|[.:]\\d)`,
      'u',
    ),
  }));

/**
 * The programmes and funders a text names, most particular first: a stretch of text names one thing, so that
 * "Interreg Aurora" is Aurora alone. Takes plain text.
 */
export const namedProgrammes = (text: string): { programmes: Programme[]; words: string[] } => {
  const found: Programme[] = [];
  const words: string[] = [];
  let left = isWorkingLife(text) ? text.replace(/\blife\b/gu, ' ') : text;
  for (const { programme, pattern } of NAMES) {
    const match = pattern.exec(left)?.[0];
    if (match === undefined) continue;
    if (!found.includes(programme)) found.push(programme);
    words.push(match);
    left = left.replace(match, ' | ');
  }
  const elsewhere = OTHER_AREA.test(text);
  const inner = found
    .filter(({ id }) => !(elsewhere && id === 'eruf-mn'))
    .filter((one) => !found.some(({ partOf }) => partOf === one.id));
  return {
    programmes: [...inner].sort((a, b) => Number(a.level === 'funder') - Number(b.level === 'funder')),
    words,
  };
};

/** Another area of the regional fund: what holds in Mellersta Norrland does not hold there. */
const OTHER_AREA =
  /ovre norrland|ostra mellansverige|norra mellansverige|vastsverige|smaland|skane|blekinge|stockholm/u;

/** "working life" and "life science" are no LIFE programme. */
const isWorkingLife = (text: string): boolean =>
  /\blife (?:science|long|quality)|\b(?:working|work|healthy|my|our|daily|village) life\b/u.test(text);
