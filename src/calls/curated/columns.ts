/** What a cell of a column is read as. `list`: several, separated by semicolons. */
export type Form = 'id' | 'text' | 'list' | 'day' | 'days' | 'sum' | 'share' | 'address' | 'says' | 'county';

/**
 * The columns of the file that staff keep, in the order they are written. `heading` is part of the format, like a
 * field name; a heading is found whatever its case and however many spaces it has.
 */
export const COLUMNS = {
  id: { heading: 'Id', form: 'id' },
  funder: { heading: 'Finansiär', form: 'list', required: true },
  programme: { heading: 'Program', form: 'text' },
  title: { heading: 'Titel', form: 'text', required: true },
  identifier: { heading: 'Utlysningsnummer', form: 'text' },
  summary: { heading: 'Sammanfattning', form: 'text' },
  says: { heading: 'Läge', form: 'says' },
  opens: { heading: 'Öppnar', form: 'day' },
  deadlines: { heading: 'Sista dag', form: 'days' },
  announced: { heading: 'Planeras', form: 'text' },
  decision: { heading: 'Beslut väntas', form: 'day' },
  projectEnd: { heading: 'Senaste projektslut', form: 'day' },
  budget: { heading: 'Budget', form: 'sum' },
  grantMin: { heading: 'Lägsta bidrag', form: 'sum' },
  grantMax: { heading: 'Högsta bidrag', form: 'sum' },
  support: { heading: 'Stödandel', form: 'share' },
  ownShare: { heading: 'Egen andel', form: 'share' },
  rateText: { heading: 'Om andelarna', form: 'text' },
  applicants: { heading: 'Vem kan söka', form: 'list' },
  themes: { heading: 'Teman', form: 'list' },
  areas: { heading: 'Område', form: 'list' },
  county: { heading: 'Öppen för länet', form: 'county' },
  web: { heading: 'Länk', form: 'address' },
  apply: { heading: 'Ansökan', form: 'address' },
  remarks: { heading: 'Anmärkningar', form: 'list' },
  checkedBy: { heading: 'Kontrollerad av', form: 'text', required: true },
  checkedOn: { heading: 'Kontrollerad den', form: 'day', required: true },
} as const satisfies Record<string, { heading: string; form: Form; required?: true }>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

export const isRequired = (name: ColumnName): boolean => 'required' in COLUMNS[name];
