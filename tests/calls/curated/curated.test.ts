import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { curatedFeed } from '../../../src/calls/curated/curated-feed.ts';
import { CURATED_FORMATS, exportCurated } from '../../../src/calls/curated/export-curated.ts';
import { parseCurated } from '../../../src/calls/curated/parse-curated.ts';
import { takeCurated } from '../../../src/calls/curated/take-curated.ts';
import type { Call } from '../../../src/domain/call.ts';
import { writeXlsx } from '../../../src/calls/tables/write-xlsx.ts';
import { statusOf } from '../../../src/domain/status-of.ts';
import { refreshFeed } from '../../../src/calls/feeds/refresh-feed.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { rowFaultText } from '../../../src/text/row-fault-text.ts';

const NOW = new Date('2026-11-23T09:00:00Z');

const ROW: Record<string, string> = {
  Finansiär: 'Region Jämtland Härjedalen',
  Program: '1:1-medel',
  Titel: 'Påhittat projektstöd',
  Öppnar: '2026-11-01',
  'Sista dag': '2026-12-10 16:00; 2027-03-01',
  Budget: '12 mnkr',
  'Högsta bidrag': '2 000 000 kr',
  Stödandel: '50 %',
  'Vem kan söka': 'kommuner; föreningar; inte privatpersoner',
  Teman: 'landsbygd; energi',
  Område: 'Jämtlands län',
  'Öppen för länet': 'ja',
  Länk: 'https://example.org/stod',
  'Kontrollerad av': 'Påhittad Person',
  'Kontrollerad den': '2026-11-20',
};

const csv = (...rows: Record<string, string>[]): Uint8Array => {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  return Buffer.from(
    [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
      .map((row) => row.map(quote).join(';'))
      .join('\r\n'),
  );
};
const parse = (bytes: Uint8Array) => parseCurated(bytes, NOW);
const callsOf = async (bytes: Uint8Array): Promise<Call[]> => {
  const reading = await parse(bytes);
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.rows));
  return reading.calls;
};
const faults = async (...rows: Record<string, string>[]): Promise<string[]> => {
  const reading = await parse(csv(...rows));
  return reading.kind === 'refused' ? reading.rows.map((row) => rowFaultText(row, 'sv')) : [];
};

describe('the list that staff keep', () => {
  it('reads a row', async () => {
    const [call] = await callsOf(csv(ROW));
    expect(call).toMatchObject({
      id: 'curated:region-jamtland-harjedalen-pahittat-projektstod',
      funders: [{ name: 'Region Jämtland Härjedalen' }],
      partOf: { programme: '1:1-medel' },
      opens: { date: '2026-11-01', precision: 'day' },
      deadlines: [
        { date: '2026-12-10', time: '16:00', kind: 'cutoff' },
        { date: '2027-03-01', time: null, kind: 'final' },
      ],
      budget: { amount: 12_000_000, currency: 'SEK' },
      grant: { min: null, max: 2_000_000, currency: 'SEK' },
      supportRateMax: 0.5,
      ownShareMin: null,
      applicants: expect.arrayContaining(['municipality', 'association']) as unknown,
      notApplicants: ['individual'],
      geography: { nuts: ['SE322'], openToCounty: 'yes', reason: 'county-named' },
      provenance: { feed: 'curated', checkedBy: 'Påhittad Person', checkedOn: '2026-11-20' },
    });
    expect(statusOf(call as Call, NOW)).toBe('open');
  });

  it('does without everything that may be missing', async () => {
    const [call] = await callsOf(
      csv({ Finansiär: 'A', Titel: 'B', 'Kontrollerad av': 'C', 'Kontrollerad den': '2026-11-20' }),
    );
    expect(call).toMatchObject({ deadlines: [], budget: null, geography: { openToCounty: 'unknown' } });
    expect(statusOf(call as Call, NOW)).toBe('unknown');
  });

  it('finds headings whatever their case, in any order, with an asterisk', async () => {
    const { Titel = '', Finansiär = '', ...rest } = ROW;
    expect(await callsOf(csv({ 'titel *': Titel, ...rest, FINANSIÄR: Finansiär }))).toHaveLength(1);
  });

  it('passes over empty rows', async () => {
    expect(await callsOf(csv(ROW, {}, { ...ROW, Titel: 'Annat' }))).toHaveLength(2);
  });

  it('reads Windows-1252, tabs, commas and sep=', async () => {
    const plain = 'Finansiär,Titel,Kontrollerad av,Kontrollerad den\r\nA,Bäcken,C,2026-11-20\r\n';
    for (const bytes of [
      Buffer.from(plain, 'latin1'),
      Buffer.from(plain.replaceAll(',', '\t')),
      Buffer.from(`sep=,\r\n${plain}`),
      Buffer.from(`\uFEFF${plain.replaceAll(',', ';')}`, 'utf16le'),
    ])
      expect((await callsOf(bytes))[0]?.title.sv).toBe('Bäcken');
  });

  it('reads JSON: a list, a wrapper, lists and numbers in it', async () => {
    const record = { ...ROW, Teman: ['a', 'b'], Stödandel: 0.5, Program: null };
    for (const value of [[record], { utlysningar: [record] }]) {
      const [call] = await callsOf(Buffer.from(JSON.stringify(value)));
      expect(call).toMatchObject({ themes: ['a', 'b'], supportRateMax: 0.5 });
    }
  });

  it('tells every fault in the order of the rows, and refuses all of it', async () => {
    expect(
      await faults(
        ROW,
        { ...ROW, Titel: '', 'Sista dag': '31/2 2027' },
        { ...ROW, Titel: 'Två', Budget: 'mycket', Stödandel: '140 %', Länk: 'javascript:x', Läge: 'kanske' },
        { ...ROW, Titel: 'Tre', Öppnar: '2027-04-01', 'Lägsta bidrag': '3 mnkr', 'Egen andel': '60 %' },
        { ...ROW, Titel: 'Fyra', 'Kontrollerad den': '2026-11-24' },
        ROW,
      ),
    ).toEqual([
      'Rad 3, kolumnen Titel: måste fyllas i.',
      'Rad 3, kolumnen Sista dag: ”31/2 2027” går inte att läsa som ett datum. Skriv till exempel 2027-03-01.',
      'Rad 4, kolumnen Läge: ”kanske” kan inte stå här.',
      'Rad 4, kolumnen Budget: ”mycket” går inte att läsa som en summa. Skriv till exempel 500000 SEK.',
      'Rad 4, kolumnen Stödandel: ”140 %” är ingen andel. Skriv till exempel 40 %.',
      'Rad 4, kolumnen Länk: ”javascript:x” är ingen webbadress. Den ska börja med https://.',
      'Rad 5, kolumnen Öppnar: öppnar efter sista dagen.',
      'Rad 5, kolumnen Lägsta bidrag: lägsta bidrag ska vara mindre än högsta, i samma valuta.',
      'Rad 5, kolumnen Stödandel: stödandel och egen andel blir mer än 100 % tillsammans.',
      'Rad 6, kolumnen Kontrollerad den: 2026-11-24 har inte varit än.',
      'Rad 7, kolumnen Id: två rader har samma id, curated:region-jamtland-harjedalen-pahittat-projektstod. Skriv olika id i kolumnen Id.',
    ]);
  });

  it('tells headings that it does not know, and those that it misses', async () => {
    expect(await faults({ Finansiär: 'A', Titel: 'B', Sistadag: 'x', 'Kontrollerad av': 'C' })).toEqual([
      'Rad 1, kolumnen Sistadag: rubriken finns inte i mallen. Ta bort kolumnen eller rätta rubriken.',
      'Rad 1, kolumnen Kontrollerad den: kolumnen saknas.',
    ]);
  });

  it('numbers rows as the workbook does', async () => {
    const headings = Object.keys(ROW);
    const bad = headings.map((heading) => (heading === 'Titel' ? '' : (ROW[heading] ?? '')));
    const blank = headings.map(() => '');
    const reading = await parse(await writeXlsx([blank, headings, blank, bad], 'x'));
    expect(reading).toMatchObject({
      kind: 'refused',
      rows: [{ row: 4, column: 'Titel', code: 'value-missing' }],
    });
  });

  it.each([
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'table-unreadable'],
    ['a damaged workbook', Buffer.from('PK\u0003\u0004 damaged'), 'table-unreadable'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'table-unreadable'],
    ['another zip', Buffer.from(zipSync({ 'a.txt': strToU8('hej') })), 'table-unreadable'],
    [
      'a zip that swells',
      Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) })),
      'table-too-large',
    ],
    ['11 MB', Buffer.alloc(11_000_000, 'a;b\n'), 'table-too-large'],
    ['half a JSON', Buffer.from('[{"Titel":'), 'malformed'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(parse(bytes)).rejects.toMatchObject({ code });
  });

  it('refuses a sheet with a cell at the end of the world', async () => {
    const workbook = await writeXlsx([['a']], 'x');
    const { unzipSync } = await import('fflate');
    const files = unzipSync(workbook);
    const [sheet = ''] = Object.keys(files).filter((name) => /worksheets\/.*xml$/.test(name));
    const text = Buffer.from(files[sheet] ?? []).toString('utf8');
    files[sheet] = strToU8(text.replace(/r="A1"/, 'r="XFD1048576"'));
    await expect(parse(Buffer.from(zipSync(files)))).rejects.toMatchObject({ code: 'table-too-large' });
  });
});

const text = fc
  .string({ unit: fc.constantFrom(...'abcåäöÅÄÖ 0123,.-"\'=+@<>&/'.split('')), minLength: 1, maxLength: 25 })
  .map((given) => given.replace(/\s+/g, ' ').trim())
  // An apostrophe before a sign that begins a formula is how such a cell is written.
  .filter((given) => given !== '' && !/^'[=+\-@]/.test(given));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rowOf = fc.record(
  {
    Finansiär: text,
    Titel: text,
    Program: text,
    Sammanfattning: text,
    Läge: fc.constantFrom('löpande', 'stängd'),
    'Sista dag': fc.array(day, { minLength: 1, maxLength: 3 }).map((days) => days.join('; ')),
    Budget: fc.integer({ min: 1, max: 1e9 }).map((n) => `${n} EUR`),
    'Lägsta bidrag': fc.integer({ min: 1, max: 100 }).map(String),
    'Högsta bidrag': fc.integer({ min: 100, max: 1e7 }).map(String),
    Stödandel: fc.integer({ min: 0, max: 60 }).map((n) => `${n} %`),
    'Egen andel': fc.integer({ min: 0, max: 40 }).map((n) => `${n} %`),
    'Vem kan söka': fc.array(text, { maxLength: 3 }).map((all) => all.join('; ')),
    Teman: text,
    Område: fc.constantFrom('Jämtlands län', 'Sverige', 'delområde Sápmi'),
    'Öppen för länet': fc.constantFrom('ja', 'nej', 'delvis', 'okänt'),
    Länk: fc.webUrl(),
    Anmärkningar: text,
    'Kontrollerad av': text,
    'Kontrollerad den': fc.constant('2026-11-20'),
  },
  { requiredKeys: ['Finansiär', 'Titel', 'Kontrollerad av', 'Kontrollerad den'] },
);
const rows = fc
  .array(rowOf, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((row, n) => ({ Id: `rad-${n}`, ...row })));

describe('whatever is in the list', () => {
  it.each(CURATED_FORMATS)('sent out as %s and taken back it is the same', async (format) => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const calls = await callsOf(csv(...given));
        expect(await callsOf(await exportCurated(calls, format))).toEqual(calls);
      }),
      { numRuns: format === 'xlsx' ? 25 : 80 },
    );
  });

  it('is read, refused with reasons, or told to be no list; nothing else', async () => {
    const odd = fc.oneof(fc.string(), fc.constantFrom('=1+1', '2027-13-01', '-1', '1e9', '999 %', 'NaN'));
    const wild = fc.dictionary(fc.constantFrom(...Object.keys(ROW), 'Id', 'x'), odd);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
          fc.json().map((json) => Buffer.from(json)),
          fc
            .array(
              wild.map((row) => ({ ...ROW, ...row })),
              { maxLength: 3 },
            )
            .map((all) => Buffer.from(JSON.stringify(all))),
        ),
        async (bytes) => {
          const end = await parse(bytes).catch((fault: unknown) => fault);
          const code = end instanceof Error && 'code' in end ? end.code : undefined;
          if (code !== undefined)
            expect(['table-unreadable', 'table-too-large', 'malformed', 'empty', 'html']).toContain(code);
          else expect(end).toHaveProperty('kind');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a list that a coordinator sends', () => {
  const clock = { now: () => NOW };
  const open = () => {
    const store = openSqliteStore(':memory:');
    const take = (bytes: Uint8Array, options = {}) =>
      takeCurated(bytes, { catalogue: store.catalogue, clock }, options);
    return { store, take };
  };
  const list = (...titles: string[]) => csv(...titles.map((Titel) => ({ ...ROW, Titel })));

  it('takes the place of the one there was, and says what that changes', async () => {
    const { store, take } = open();
    expect(await take(list('A', 'B', 'C'))).toEqual({
      kind: 'taken',
      change: { added: ['A', 'B', 'C'], changed: [], removed: [], unchanged: 0 },
    });
    const next = csv(
      { ...ROW, Titel: 'A' },
      { ...ROW, Titel: 'B', Budget: '1 mnkr' },
      { ...ROW, Titel: 'D' },
    );
    expect(await take(next)).toEqual({
      kind: 'taken',
      change: { added: ['D'], changed: ['B'], removed: ['C'], unchanged: 1 },
    });
    expect((await store.catalogue.callsOf('curated')).map(({ title }) => title.sv)).toEqual(['A', 'B', 'D']);
    store.close();
  });

  it.each([
    ['faults in a row', csv({ ...ROW, Titel: '' }), 'rows-refused', 1],
    ['nothing', new Uint8Array(), 'empty', 0],
    ['headings alone', csv({ ...ROW }).subarray(0, csv({ ...ROW }).indexOf(13)), 'empty', 0],
    ['a web page as CSV', Buffer.from('<html></html>'), 'rows-refused', 5],
    ['a damaged workbook', Buffer.from('PK\u0003\u0004 x'), 'malformed', 0],
  ])('changes nothing for %s', async (_, bytes, code, count) => {
    const { store, take } = open();
    await take(list('A', 'B'));
    const before = await store.catalogue.feeds();
    const taken = await take(bytes);
    expect(taken).toMatchObject({ kind: 'refused', code });
    expect(taken.kind === 'refused' && taken.rows.length).toBe(count);
    expect(await store.catalogue.feeds()).toEqual(before);
    expect(await store.catalogue.callsOf('curated')).toHaveLength(2);
    store.close();
  });

  it('asks before most of it goes', async () => {
    const { store, take } = open();
    await take(list('A', 'B', 'C'));
    expect(await take(list('A'))).toMatchObject({ kind: 'shrinks', change: { removed: ['B', 'C'] } });
    expect(await store.catalogue.callsOf('curated')).toHaveLength(3);
    expect(await take(list('A'), { accept: true })).toMatchObject({ kind: 'taken' });
    expect(await store.catalogue.callsOf('curated')).toHaveLength(1);
    store.close();
  });

  it('two at once: the one that comes last stands whole', async () => {
    const { store, take } = open();
    await take(list('A'));
    await Promise.all([take(list('A', 'B')), take(list('A', 'C'))]);
    expect(await store.catalogue.callsOf('curated')).toHaveLength(2);
    expect((await store.catalogue.feed('curated'))?.snapshot).toBe(3);
    store.close();
  });
});

describe('the list on disk', () => {
  it('is read again when it has changed; between it and one sent in chat, the later holds', async () => {
    const file = path.join(temporaryFolder(), 'lista.csv');
    const store = openSqliteStore(':memory:');
    const { catalogue } = store;
    const deps = {
      catalogue,
      clock: { now: () => NOW },
      fetcher: async () => Promise.reject(new Error('Nothing is fetched.')),
      signal: new AbortController().signal,
    };
    const look = async () => (await refreshFeed(curatedFeed({ file }), deps)).kind;
    const titles = async () => (await catalogue.callsOf('curated')).map(({ title }) => title.sv);

    expect(await look()).toBe('failed');
    writeFileSync(file, csv({ ...ROW, Titel: 'På disk' }));
    expect(await look()).toBe('read');
    expect(await look()).toBe('unchanged');

    await takeCurated(csv({ ...ROW, Titel: 'I chatten' }), deps, { accept: true });
    expect(await look()).toBe('unchanged');
    expect(await titles()).toEqual(['I chatten']);

    writeFileSync(file, csv({ ...ROW, Titel: '' }));
    expect(await look()).toBe('failed');
    expect(await catalogue.feed('curated')).toMatchObject({
      fault: { code: 'rows-refused', rows: [{ row: 2, column: 'Titel', code: 'value-missing' }] },
    });
    expect(await titles()).toEqual(['I chatten']);

    writeFileSync(file, csv({ ...ROW, Titel: 'Rättad' }));
    expect(await look()).toBe('read');
    expect(await titles()).toEqual(['Rättad']);
    store.close();
  });
});
