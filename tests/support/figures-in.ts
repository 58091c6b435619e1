const MONTHS =
  'januari|january februari|february mars|march april maj|may juni|june juli|july augusti|august september oktober|october november december'.split(
    ' ',
  );

const monthOf = (name: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1;

const LONG_DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'giu');

/** Every figure in a text: dates as ISO 8601, sums in whole units, other numbers as they are. Addresses are left out. */
export const figuresIn = (text: string): string[] => {
  const found: string[] = [];
  const keep = (value: string) => {
    found.push(value);
    return ' ; ';
  };
  const left = text
    .replace(/https?:\/\/\S+/gu, ' ; ')
    .replace(/\s/gu, ' ')
    .replace(LONG_DATE, (_, day: string, month: string, year: string) =>
      keep(`${year}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`),
    )
    .replace(/\d{4}-\d{2}-\d{2}/gu, keep)
    .replace(/\d{1,3}(?:[ ,]\d{3})+(?!\d)/gu, (sum) => keep(sum.replace(/[ ,]/gu, '')));
  for (const [number] of left.matchAll(/\d+(?:[.,]\d+)?/gu))
    found.push(String(Number(number.replace(',', '.'))));
  return found;
};
