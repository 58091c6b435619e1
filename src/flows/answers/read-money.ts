import { fold, quoteAt } from './fold.ts';
import { NUMBER_WORDS, NUMBER_WORD_PATTERN } from './number-words.ts';

/**
 * A sum of money. `amount` in whole units of `currency` (ISO 4217); of a range it is the upper end, and `min`
 * and `max` hold both. `kind`: what the whole project costs, what is sought, or not said.
 */
export type Money = {
  amount: number;
  currency: string;
  quote: string;
  kind: 'total' | 'sought' | 'unknown';
  min?: number;
  max?: number;
};

/**
 * Every sum of money in a text: "1,5 mkr", "500 tkr", "500 000:-", "två miljoner", "€60k", "1-2 miljoner kr".
 * A number needs a currency or a scale beside it, so years, phone numbers, percent, litres and 1:1 are none.
 */
export function readMoney(text: string): Money[] {
  const folded = fold(text);
  const sums: Money[] = [];
  for (const match of folded.text.matchAll(MONEY)) {
    const sum = sumOf(match, folded.text);
    if (sum === undefined) continue;
    const end = match.index + match[0].trimEnd().length;
    sums.push({
      ...sum,
      quote: quoteAt(folded, match.index, end),
      kind: kindOf(folded.text, match.index, end),
    });
  }
  return sums.length > 0 ? sums : bareSum(folded.text, text);
}

const DIGITS = String.raw`\d{1,3}(?:[ .',]\d{3}){1,4}(?![\d])(?:,\d{1,2}(?!\d))?|\d{1,10}(?:[.,]\d{1,3})?`;
const NUMBER = String.raw`(?:${DIGITS}|en och en halv|ett och ett halvt|one and a half|(?:en )?halv|half a|halvannen|(?:${NUMBER_WORD_PATTERN})(?=tusen|miljon|[^\p{L}]|$))`;
const SCALE = String.raw`mnkr|mkr|msek|mnok|meur|mdkr|mdr|miljarder|miljard|billions?|miljoner|miljonen|miljon|millioner|milljoner|millioen|millions?|milj|mill|mio|mille|mn|ktkr|tkr|ksek|knok|keur|hundratusen|hundra tusen|tusen|tusan|thousands?|k|m`;
const CURRENCY = String.raw`svenska kronor|norska kronor|norske kroner|danska kronor|kronor|kroner|krona|kroner|sek|nok|dkk|euros?|eur|usd|dollars?|gbp|pund|spann|kr|:-|,-|€|\$|£`;
const PREFIX = String.raw`€|\$|£|eur|sek|nok|dkk|usd|gbp|kr\.?`;

const MONEY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/+-])(?:(${PREFIX}) ?(?=\d))?(${NUMBER})(?: ?(?:-|till|to|a|och|and|eller|or) ?(?:(?:${PREFIX}) ?)?(${NUMBER}))?(?: ?(${SCALE})(?![\p{L}\p{N}]))?(?: ?(${CURRENCY})(?![\p{L}\p{N}]))?`,
  'gu',
);

type Sum = Pick<Money, 'amount' | 'currency' | 'min' | 'max'>;

function sumOf(match: RegExpMatchArray, text: string): Sum | undefined {
  const [whole, prefix, first, second, scale, suffix] = match;
  if (first === undefined) return undefined;
  const currency = currencyOf(suffix) ?? currencyOf(prefix) ?? currencyInScale(scale);
  const after = text.slice((match.index ?? 0) + whole.length, (match.index ?? 0) + whole.length + 40);
  if (currency === undefined && !isMoneyScale(scale, after)) return undefined;
  if (/^ ?(?:%|procent|percent)/.test(after)) return undefined;
  const factor = factorOf(scale);
  const upper = numberOf(second ?? first);
  const lower = numberOf(first);
  if (upper === undefined || lower === undefined || upper * factor > LARGEST) return undefined;
  const sum = { amount: round(upper * factor), currency: currency ?? 'SEK' };
  return second === undefined || lower > upper
    ? sum
    : { ...sum, min: round(lower * factor), max: round(upper * factor) };
}

/** No project of ours is larger; a longer row of digits is no sum. */
const LARGEST = 1e12;
const round = (amount: number): number => Math.round(amount * 100) / 100;

const CURRENCIES: [RegExp, string][] = [
  [/^(?:€|eur)/, 'EUR'],
  [/^(?:nok|norsk|kroner$)/, 'NOK'],
  [/^(?:dkk|dansk)/, 'DKK'],
  [/^(?:\$|usd|dollar)/, 'USD'],
  [/^(?:£|gbp|pund)/, 'GBP'],
  [/./, 'SEK'],
];

const currencyOf = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : CURRENCIES.find(([pattern]) => pattern.test(written))?.[1];

function currencyInScale(scale: string | undefined): string | undefined {
  if (scale === undefined || scale.length < 3) return undefined;
  if (scale.endsWith('kr') || scale.endsWith('sek')) return 'SEK';
  if (scale.endsWith('nok')) return 'NOK';
  return scale.endsWith('eur') ? 'EUR' : undefined;
}

/** Words that may follow "två miljoner" when kronor are meant; a noun ("liter", "besökare") counts something else. */
const AFTER_MONEY =
  /^(?:[^\p{L}\p{N}]*$|[.,;:!?)"]| ?(?:-|\/)| (?:i|for|fran|till|pa|over|per|och|men|totalt|av|som|sa|behovs|soker|racker|ska|skulle|om|under|eller|ar|kanske|ungefar|ca|sammanlagt|for|from|in|over|and|but|or|to|total|is|would|fra|om aret|aret)(?![\p{L}\p{N}]))/u;

function isMoneyScale(scale: string | undefined, after: string): boolean {
  if (scale === undefined || scale === 'k' || scale === 'm') return false;
  return /^(?:mi|mn|mdr|billion|tus|hundra|thousand)/.test(scale) && AFTER_MONEY.test(after);
}

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  if (/^(?:mdr|mdkr|miljard|billion)/.test(scale)) return 1e9;
  if (scale.startsWith('hundra')) return 1e5;
  return /^(?:m)/.test(scale) ? 1e6 : 1e3;
}

const HALVES: Record<string, number> = {
  'en och en halv': 1.5,
  'ett och ett halvt': 1.5,
  'one and a half': 1.5,
  halvannen: 1.5,
  'en halv': 0.5,
  halv: 0.5,
  'half a': 0.5,
};

function numberOf(written: string): number | undefined {
  const known = HALVES[written] ?? NUMBER_WORDS[written];
  if (known !== undefined) return known;
  const grouped = /^\d{1,3}(?:[ .',]\d{3})+(?:,\d{1,2})?$/.test(written);
  const plain = grouped
    ? written.replace(/[ .'](?=\d{3})|,(?=\d{3})/g, '').replace(',', '.')
    : written.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const SOUGHT =
  /(?<!\p{L})(?:sok(?:a|er|t|te)|ansok\p{L}*|bidrag|stod|onskar|ber om|behover|apply|applying|seek\p{L}*|grant|asks? for|asking for)(?!\p{L})/gu;
const TOTAL =
  /(?<!\p{L})(?:total\p{L}*|budget\p{L}*|kost\p{L}*|omslut\p{L}*|sammanlagt|hela projektet|in all|costs?)(?!\p{L})/gu;
const TOTAL_AFTER = /^[ ,(]{0,3}(?:i )?(?:total|sammanlagt|budget|in all)/;
/** Characters before a sum in which the nearest word tells what the sum is. */
const BEFORE_SUM = 50;

function kindOf(text: string, start: number, end: number): Money['kind'] {
  const before = text.slice(Math.max(0, start - BEFORE_SUM), start).replace(/^.*[.!?\n] /s, '');
  const sought = lastOf(before, SOUGHT);
  const total = lastOf(before, TOTAL);
  if (sought === -1 && total === -1) return TOTAL_AFTER.test(text.slice(end, end + 20)) ? 'total' : 'unknown';
  return sought > total ? 'sought' : 'total';
}

const lastOf = (text: string, pattern: RegExp): number =>
  Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1;

const BARE =
  /^(?:ca|cirka|ungefar|runt|omkring|kanske|typ|around|about|budget|budgeten ar|summa)?[ :.]{0,3}(\d{1,3}(?: \d{3}){1,3}|\d{5,9})$/;

/** A message that is nothing but a sum without a currency: "ca 500 000". Phone numbers begin with 0. */
function bareSum(text: string, original: string): Money[] {
  const written = BARE.exec(text.trim())?.[1];
  const amount = written === undefined || written.startsWith('0') ? undefined : numberOf(written);
  if (written === undefined || amount === undefined || amount < 10_000) return [];
  return [{ amount, currency: 'SEK', quote: original.trim(), kind: 'unknown' }];
}
