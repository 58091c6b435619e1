import type { Language } from '../domain/codes.ts';
import type { IdeaValues } from '../domain/idea-values.ts';

export type Money = IdeaValues['money'][number];

const names: Record<Language, Record<string, string>> = {
  sv: { SEK: 'kr', EUR: 'euro', NOK: 'norska kr', DKK: 'danska kr', USD: 'dollar' },
  en: { SEK: 'SEK', EUR: 'euros', NOK: 'NOK', DKK: 'DKK', USD: 'dollars' },
};

/** A sum with its currency, a range with both ends: "1 500 000 kr", "1 000 000–2 000 000 kr", "60 000 euro". */
export const formatMoney = ({ amount, max, currency }: Money, language: Language): string => {
  const sums = max === null || max === amount ? [amount] : [amount, max];
  return `${sums.map((sum) => number(sum, language)).join('–')} ${currencyName(currency, language)}`;
};

/** The same for narrow places: from a million up in millions, "1,5 mnkr", unless that would round the sum. */
export const formatShortMoney = (money: Money, language: Language): string => {
  const { amount, max, currency } = money;
  const sums = max === null || max === amount ? [amount] : [amount, max];
  if (amount < 1_000_000 || sums.some((sum) => sum % 10_000 !== 0)) return formatMoney(money, language);
  const text = sums.map((sum) => number(sum / 1_000_000, language, 2)).join('–');
  if (language === 'en') return `${text} million ${currencyName(currency, language)}`;
  return currency === 'SEK' ? `${text} mnkr` : `${text} miljoner ${currencyName(currency, language)}`;
};

const currencyName = (currency: string, language: Language): string =>
  names[language][currency.toUpperCase()] ?? currency.toUpperCase();

const number = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: decimals }).format(
    value,
  );
