/** A number with a scale and a currency before or after: `25 000 000 kr`, `2,5 mnkr`, `EUR 1.5 million`. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(mdkr|mdr|miljarder?|billions?|bn)$/, 1_000_000_000],
  [/^(mnkr|mkr|msek|meur|mn|milj|miljoner|miljon|millions?|m)$/, 1_000_000],
  [/^(tkr|tsek|teur|tusen|thousand|k)$/, 1000],
];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(€|m?eur|euros?|teur)$/, 'EUR'],
  [/^(nok|norska kronor)$/, 'NOK'],
  [/^(kr|kronor|sek|mnkr|mkr|msek|tkr|tsek|mdkr)$/, 'SEK'],
];

const MONEY =
  /(?<before>eur|€|sek|nok|kr)?\s*(?<number>\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)(?!\d)\s*(?<scale>mdkr|mdr|miljarder|miljard|billions?|bn|mnkr|mkr|msek|meur|mn|milj|miljoner|miljon|millions?|m|tkr|tsek|teur|tusen|thousand|k)?\b\.?\s*(?<after>norska kronor|kronor|kr|sek|euros?|eur|€|nok)?/iu;

/** "mellan 1 och 2 mnkr", "1–2 mnkr": two sums, the first without its unit. */
const RANGE = /\d\s*(?:och|till|eller|and|to|or|[-–])\s*\d/iu;

export type Amount = { amount: number; currency: string | null };

/**
 * The one sum in a text, in whole units; null when there is none, or when there are several, for nobody can tell which.
 * A bare number counts as a sum only with a scale or a currency, or when it is all there is.
 */
export const readAmount = (given: string): Amount | null => {
  const text = given.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  const found = [...text.matchAll(new RegExp(MONEY, 'giu'))].flatMap((match) => {
    const { before = '', number = '', scale = '', after = '' } = match.groups ?? {};
    const words = [before, scale, after].map((word) => word.toLowerCase());
    const currency = words.map(currencyOf).find((code) => code !== null) ?? null;
    const alone = match[0].trim() === text;
    if (currency === null && scale === '' && !alone) return [];
    const factor = SCALES.find(([form]) => form.test(scale.toLowerCase()))?.[1] ?? 1;
    const value = Math.round(numberOf(number, factor) * factor * 100) / 100;
    return Number.isFinite(value) ? [{ amount: value, currency }] : [];
  });
  const [first] = found;
  if (RANGE.test(text)) return null;
  return first !== undefined && found.length === 1 ? first : null;
};

const currencyOf = (word: string): string | null => CURRENCIES.find(([form]) => form.test(word))?.[1] ?? null;

/** `1.500` is one and a half thousand, but `1.500 million` one and a half. */
const numberOf = (text: string, factor: number): number => {
  const tight = text.replace(/\s/g, '');
  const groups = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.exec(tight);
  if (groups && (factor === 1 || tight.split(groups[1] ?? '.').length > 2))
    return Number(tight.replace(/[.,]/g, ''));
  const lastMark = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'));
  if (lastMark < 0) return Number(tight);
  return Number(`${tight.slice(0, lastMark).replace(/[.,]/g, '')}.${tight.slice(lastMark + 1)}`);
};
