import type { Call, Moment } from '../../domain/call.ts';
import type { Table } from '../tables/read-table.ts';
import { writeCsv } from '../tables/write-csv.ts';
import { writeXlsx } from '../tables/write-xlsx.ts';
import { COLUMN_NAMES, type ColumnName, COLUMNS } from './columns.ts';

export const CURATED_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type CuratedFormat = (typeof CURATED_FORMATS)[number];

const SHEET = 'Utlysningar';

/** Calls as the file that staff keep; read again it gives the same calls. None at all gives the headings alone. */
export const exportCurated = async (calls: readonly Call[], format: CuratedFormat): Promise<Uint8Array> => {
  const rows = calls.map(cellsOf);
  const headings = COLUMN_NAMES.map((name) => COLUMNS[name].heading);
  if (format === 'json') {
    const records = rows.map((cells) =>
      Object.fromEntries(
        COLUMN_NAMES.filter((name) => cells[name] !== '').map((name) => [COLUMNS[name].heading, cells[name]]),
      ),
    );
    return Buffer.from(`${JSON.stringify(records, null, 2)}\n`);
  }
  const table: Table = [headings, ...rows.map((cells) => COLUMN_NAMES.map((name) => cells[name]))];
  return format === 'csv' ? writeCsv(table) : writeXlsx(table, SHEET);
};

const cellsOf = (call: Call): Record<ColumnName, string> => ({
  id: call.id,
  funder: list(call.funders.map(({ name }) => name)),
  programme: call.partOf.programme ?? '',
  title: call.title.sv ?? call.title.en ?? '',
  identifier: call.sourceIds['identifier'] ?? '',
  summary: call.summary ?? '',
  says: call.sourceSays === null ? '' : SAYS[call.sourceSays],
  opens: call.opens === null ? '' : dayText(call.opens),
  deadlines: list(call.deadlines.map(dayText)),
  announced: call.announcedPeriod ?? '',
  decision: call.decisionExpected ?? '',
  projectEnd: call.projectEndLatest ?? '',
  budget: sumText(call.budget?.amount, call.budget?.currency),
  grantMin: sumText(call.grant?.min, call.grant?.currency),
  grantMax: sumText(call.grant?.max, call.grant?.currency),
  support: shareText(call.supportRateMax),
  ownShare: shareText(call.ownShareMin),
  rateText: call.rateText ?? '',
  applicants: list(call.applicantsText),
  themes: list(call.themes),
  areas: list(call.geography.areas),
  county: COUNTY[call.geography.openToCounty],
  web: call.urls.web ?? '',
  apply: call.urls.apply ?? '',
  remarks: list(call.remarks),
  checkedBy: call.provenance.checkedBy ?? '',
  checkedOn: call.provenance.checkedOn ?? '',
});

const SAYS = { rolling: 'löpande', closed: 'stängd' } as const;
const COUNTY = { yes: 'ja', no: 'nej', partly: 'delvis', unknown: 'okänt' } as const;

/** A semicolon within a text would make two of it. */
const list = (texts: readonly string[]): string => texts.map((text) => text.replace(/;/g, ',')).join('; ');

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

const dayText = ({ date, time, precision, preliminary }: Moment): string => {
  const day = precision === 'month' ? `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}` : date;
  return `${day}${time === null ? '' : ` ${time}`}${preliminary ? ' (preliminärt)' : ''}`;
};

const sumText = (amount: number | null | undefined, currency: string | undefined): string =>
  amount === null || amount === undefined ? '' : `${amount} ${currency ?? 'SEK'}`;

const shareText = (share: number | null): string =>
  share === null ? '' : `${Math.round(share * 10_000) / 100} %`;
