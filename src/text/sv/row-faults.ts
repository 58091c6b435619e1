import type { RowFault } from '../../domain/call-feed.ts';

/** What is wrong in a file that staff keep; `value` is what the cell says. */
export const rowFaults = {
  row: (row: number) => (row === 0 ? 'Filen' : `Rad ${row}`),
  column: (name: string) => `, kolumnen ${name}`,
  codes: {
    'unknown-column': () => 'rubriken finns inte i mallen. Ta bort kolumnen eller rätta rubriken.',
    'column-missing': () => 'kolumnen saknas.',
    'column-twice': () => 'rubriken står två gånger.',
    'value-missing': () => 'måste fyllas i.',
    'not-a-date': (value) => `”${value}” går inte att läsa som ett datum. Skriv till exempel 2027-03-01.`,
    'not-a-sum': (value) => `”${value}” går inte att läsa som en summa. Skriv till exempel 500000 SEK.`,
    'not-a-share': (value) => `”${value}” är ingen andel. Skriv till exempel 40 %.`,
    'not-an-address': (value) => `”${value}” är ingen webbadress. Den ska börja med https://.`,
    'not-a-choice': (value) => `”${value}” kan inte stå här.`,
    'too-long': () => 'texten är för lång. Högst 4 000 tecken.',
    'id-twice': (value) => `två rader har samma id, ${value}. Skriv olika id i kolumnen Id.`,
    'dates-reversed': () => 'öppnar efter sista dagen.',
    'sums-reversed': () => 'lägsta bidrag ska vara mindre än högsta, i samma valuta.',
    'shares-too-large': () => 'stödandel och egen andel blir mer än 100 % tillsammans.',
    'checked-in-future': (value) => `${value} har inte varit än.`,
  } satisfies Record<RowFault['code'], (value: string) => string>,
};
