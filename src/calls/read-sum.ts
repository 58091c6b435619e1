/** A sum of money somebody needs, from plain text: "2 miljoner", "50 000 kr", "100 000 euro". */
export const readSum = (text: string): { amount: number; currency: string } | undefined => {
  const match =
    /(?<![\d.:-])(\d{1,3}(?:[ .]\d{3})+|\d+(?:[.,]\d+)?) ?(mkr|mnkr|msek|meur|miljon(?:er)?|million|tkr|tusen|kkr|kr(?:onor)?\b|sek|euros?\b|eur)(?: (euros?|eur|kr))?/u.exec(
      text,
    );
  if (match === null) return undefined;
  const [, digits = '', unit = '', currency = ''] = match;
  const number = Number(digits.replace(/[ .](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
  const times = /^(?:m|mil)/u.test(unit) ? 1_000_000 : /^(?:tkr|tusen|kkr)/u.test(unit) ? 1000 : 1;
  return { amount: number * times, currency: /eur/u.test(unit + currency) ? 'EUR' : 'SEK' };
};
