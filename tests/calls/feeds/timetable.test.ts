import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTimetable } from '../../../src/calls/feeds/timetable/parse-timetable.ts';
import { readTimetables } from '../../../src/calls/feeds/timetable/read-timetables.ts';
import { type Timetable, timetableSchema } from '../../../src/calls/feeds/timetable/timetable-settings.ts';
import { writeXlsx } from '../../../src/calls/tables/write-xlsx.ts';
import { statusOf } from '../../../src/domain/status-of.ts';

const NOW = new Date('2099-02-10T09:00:00Z');

const timetable: Timetable = timetableSchema.parse({
  id: 'eruf-demo',
  name: 'ERUF Demo',
  funder: 'Tillväxtverket',
  programme: 'ERUF Demo 2099',
  address: 'https://example.org/tidplan.csv',
  columns: {
    area: 'Geografiskt område',
    objective: 'Specifikt mål',
    applicants: 'Vem kan söka',
    support: 'Totalt stöd',
    opens: 'Startdatum',
    closes: 'Slutdatum',
  },
  county: { openTo: 'no', reason: 'other-area' },
  countyByArea: [
    { where: 'Jämtland', openTo: 'yes', reason: 'county-named' },
    { where: 'Sápmi', openTo: 'partly', reason: 'through-sapmi' },
  ],
  supportRateMax: 0.4,
  web: 'https://example.org/tidplan',
});

const HEADINGS = [
  'Geografiskt område',
  'Specifikt mål',
  'Vem kan söka',
  'Totalt stöd',
  'Startdatum',
  'Slutdatum',
];
const ROW = [
  'Jämtlands län',
  '2.2 Förnybar energi',
  'företag; kommuner; inte privatpersoner',
  '38 000 000 kr',
  '2099-02-01',
  '2099-05-02',
];

const csv = (rows: string[][], separator = ';'): Uint8Array =>
  Buffer.from(
    rows
      .map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator))
      .join('\r\n'),
  );
const parse = (rows: string[][], given: Partial<Timetable> = {}) =>
  parseTimetable(csv([HEADINGS, ...rows]), { ...timetable, ...given }, NOW);
const only = async (change: Record<number, string>, given: Partial<Timetable> = {}) => {
  const [call] = (await parse([ROW.map((cell, at) => change[at] ?? cell)], given)).calls;
  if (!call) throw new Error('No call was read.');
  return call;
};

describe('a timetable of planned calls', () => {
  it('reads the five contents of article 49', async () => {
    expect(await only({})).toMatchObject({
      id: 'eruf-demo:2-2-fornybar-energi-jamtlands-lan-2099-02-01',
      partOf: { programme: 'ERUF Demo 2099' },
      funders: [{ name: 'Tillväxtverket' }],
      title: { sv: '2.2 Förnybar energi' },
      opens: { date: '2099-02-01', preliminary: true },
      deadlines: [{ date: '2099-05-02', preliminary: true, kind: 'final' }],
      budget: { amount: 38_000_000, currency: 'SEK', scope: 'call' },
      supportRateMax: 0.4,
      applicants: ['company', 'sme', 'municipality'],
      notApplicants: ['individual'],
      geography: { areas: ['Jämtlands län'], openToCounty: 'yes', reason: 'county-named' },
      urls: { web: 'https://example.org/tidplan' },
      provenance: { feed: 'timetable-eruf-demo' },
    });
  });

  it('reads a workbook as it reads CSV, headings further down and in another order too', async () => {
    const order = [5, 3, 1, 0, 4, 2];
    const rows = [HEADINGS, ROW].map((row) => order.map((at) => row[at] ?? ''));
    const workbook = await writeXlsx(
      [['Tidplan', ...Array<string>(5).fill('')], Array<string>(6).fill(''), ...rows],
      'Plan',
    );
    const read = await parseTimetable(workbook, timetable, NOW);
    const fromCsv = await parse([ROW]);
    const without = ({ calls }: typeof read) => calls.map((call) => ({ ...call, provenance: null }));
    expect(without(read)).toEqual(without(fromCsv));
  });

  it('takes only the sheet that is configured', async () => {
    const workbook = await writeXlsx([HEADINGS, ROW], 'Plan');
    expect((await parseTimetable(workbook, { ...timetable, sheet: 'Plan' }, NOW)).calls).toHaveLength(1);
    await expect(parseTimetable(workbook, { ...timetable, sheet: 'Annat' }, NOW)).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  it.each(['', '-', 'ej beslutat', 'not decided', 'tbd'])('does without an end date: %j', async (cell) => {
    const call = await only({ 5: cell });
    expect(call.deadlines).toEqual([]);
  });

  it('takes applications all the time', async () => {
    const call = await only({ 5: 'Löpande', 4: '' });
    expect(statusOf(call, NOW)).toBe('rolling');
  });

  it.each(['ej beslutat', 'Not decided', '', '0'])('has no sum when the support is %j', async (cell) => {
    expect((await only({ 3: cell })).budget).toBeNull();
  });

  it.each([
    ['38 mnkr', {}, 38_000_000, 'SEK'],
    ['EUR 2.5 million', {}, 2_500_000, 'EUR'],
    ['2,5', { unit: 1_000_000, currency: 'EUR' }, 2_500_000, 'EUR'],
    ['12 500 000', {}, 12_500_000, 'SEK'],
    ['12.500.000 kr', {}, 12_500_000, 'SEK'],
  ])('reads the sum %s', async (cell, given, amount, currency) => {
    expect((await only({ 3: cell }, given)).budget).toEqual({ amount, currency, scope: 'call' });
  });

  it.each([
    ['1 mars 2099', '2099-03-01', 'day'],
    ['1/3/2099', '2099-03-01', 'day'],
    ['mars 2099', '2099-03-31', 'month'],
  ])('reads the day %s', async (cell, date, precision) => {
    expect((await only({ 4: cell })).opens).toMatchObject({ date, precision });
  });

  it.each(['våren 2099', 'Q1 2099', 'kvartal 2 2099', '2099'])(
    'keeps a period as it says: %s',
    async (cell) => {
      const call = await only({ 4: cell, 5: '' });
      expect(call).toMatchObject({ opens: null, announcedPeriod: cell });
      expect(statusOf(call, NOW)).toBe('announced');
    },
  );

  it('does not take what it does not understand for "not decided"', async () => {
    const good = Array.from({ length: 9 }, (_, n) => ROW.map((cell, at) => (at === 1 ? `Mål ${n}` : cell)));
    const read = await parse([...good, ROW.map((cell, at) => (at === 5 ? '31 februari 2099' : cell))]);
    expect(read).toMatchObject({ unreadable: 1 });
    expect(read.calls).toHaveLength(9);
  });

  it('knows whether the county is in, area by area', async () => {
    expect((await only({ 0: 'delområde Sápmi' })).geography).toMatchObject({
      openToCounty: 'partly',
      reason: 'through-sapmi',
    });
    expect((await only({ 0: 'Skåne' })).geography).toMatchObject({
      openToCounty: 'no',
      reason: 'other-area',
    });
  });

  it('keeps apart two rows that say the same, and gives the same ids next time', async () => {
    const ids = async () => (await parse([ROW, ROW])).calls.map(({ id }) => id);
    expect(new Set(await ids()).size).toBe(2);
    expect(await ids()).toEqual(await ids());
  });

  it.each([
    ['malformed', 'a;b\r\n1;2'],
    ['html', '<!doctype html>'],
    ['empty', ''],
    ['empty', HEADINGS.join(';')],
    ['malformed', 'PK\u0003\u0004 not a workbook'],
  ])('%s: %j', async (code, text) => {
    await expect(parseTimetable(Buffer.from(text), timetable, NOW)).rejects.toMatchObject({ code });
  });

  it('says which heading is missing', async () => {
    await expect(parse([ROW], { columns: { ...timetable.columns, closes: 'Stänger' } })).rejects.toThrow(
      'Stänger',
    );
  });
});

describe('the configuration of timetables', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timetables-')), 'tidplaner.json');
  const write = (value: unknown): string => {
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
    return file;
  };

  it('is read, and none is none', () => {
    expect(readTimetables(write({ timetables: [timetable] }))).toEqual([timetable]);
    expect(readTimetables(null)).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown field', { timetables: [{ ...timetable, colums: {} }] }],
    ['neither address nor file', { timetables: [{ ...timetable, address: undefined }] }],
    ['both', { timetables: [{ ...timetable, file: 'x.csv' }] }],
    ['the same id twice', { timetables: [timetable, timetable] }],
  ])('is refused with a reason: %s', (_, value) => {
    expect(() => readTimetables(write(value))).toThrowError(
      expect.objectContaining({ code: 'timetables-unreadable' }),
    );
  });
});
