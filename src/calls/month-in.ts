/** The last day of the month a text names ("mars 2024", "March 2024"), as an ISO date. */
export const monthIn = (text: string): string | undefined => {
  const [, name = '', year = ''] = /(\p{L}{3,})\s+(\d{4})/u.exec(text) ?? [];
  const month = MONTHS.findIndex((start) => name.toLowerCase().startsWith(start));
  if (month < 0) return undefined;
  return new Date(Date.UTC(Number(year), (month % 12) + 1, 0)).toISOString().slice(0, 10);
};

/** Beginnings of the months' names, Swedish then English. */
const MONTHS =
  'jan feb mar apr maj jun jul aug sep okt nov dec jan feb mar apr may jun jul aug sep oct nov dec'.split(
    ' ',
  );
