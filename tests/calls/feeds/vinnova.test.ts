import { describe, expect, it } from 'vitest';
import { parseRoundsCalls, parseVinnova } from '../../../src/calls/feeds/vinnova/parse-vinnova.ts';
import { statusOf } from '../../../src/domain/status-of.ts';

const NOW = new Date('2099-02-10T09:00:00Z');

/** Composed after the documented shape of `ansokningsomgangar`. */
const round = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  Diarienummer: '2099-00123',
  DiarienummerUtlysning: '2099-00100',
  Titel: 'Exempelomgång våren 2099',
  Beskrivning: '<p>Påhittad &amp; ofarlig text.</p><script>alert(1)</script>',
  TitelEngelska: 'x',
  BeskrivningEngelska: 'xx',
  Oppningsdatum: '2099-02-01T00:00:00',
  Stangningsdatum: '2099-04-14T14:00:00',
  DagligAvlasning: 0,
  AvlasningstillfalleLista: [],
  UppskattatBeslutsdatum: '2099-06-20T00:00:00',
  TidigastProjektstart: '2099-08-01T00:00:00',
  SenastProjektstart: '1900-01-01T00:00:00',
  SenastProjektslut: '1900-01-01T00:00:00',
  DokumentLista: [
    {
      Titel: 'Anvisning',
      Beskrivning: '',
      FileName: 'a.pdf',
      DokumentID: 'x',
      fileURL: 'https://example.org/a.pdf',
    },
    { Titel: 'Trasig', fileURL: 'javascript:alert(1)' },
  ],
  LankLista: [{ Beskrivning: 'Ansök här', URL: 'https://example.org/ansok' }],
  KontaktLista: [
    { Namn: 'Påhittad Person', Telefon: '070', Epost: 'p@example.org', Roll: 'x', KontaktID: 1 },
  ],
  Publik: 1,
  Webbsida: 1,
  AnnonseringslägeÅr: 2099,
  AnnonseringslägePeriod: 'Februari',
  Extern: 0,
  WebTextLista: [],
  ...given,
});

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const parse = (...rounds: unknown[]) => parseVinnova(bytes(rounds), new Map(), NOW);
const only = (given: Record<string, unknown> = {}) => {
  const [call] = parse(round(given)).calls;
  if (!call) throw new Error('No call was read.');
  return call;
};

describe('Vinnova', () => {
  it('reads a round', () => {
    expect(only()).toMatchObject({
      id: 'vinnova:2099-00123',
      sourceIds: { dnr: '2099-00123', utlysning: '2099-00100' },
      funders: [{ name: 'Vinnova' }],
      title: { sv: 'Exempelomgång våren 2099', en: null },
      description: 'Påhittad & ofarlig text.',
      invitedOnly: false,
      opens: { date: '2099-02-01', time: null, precision: 'day' },
      deadlines: [
        { date: '2099-04-14', time: '14:00', zone: 'Europe/Stockholm', kind: 'final', precision: 'minute' },
      ],
      decisionExpected: '2099-06-20',
      projectStart: '2099-08-01',
      projectEndLatest: null,
      budget: null,
      geography: { nuts: ['SE'], openToCounty: 'yes', reason: 'national' },
      urls: { web: 'https://www.vinnova.se/sok/?q=2099-00123', apply: 'https://example.org/ansok' },
      documents: [{ title: 'Anvisning', url: 'https://example.org/a.pdf' }],
      provenance: { feed: 'vinnova', fetchedAt: NOW.toISOString(), quality: 'exact', licence: 'CC0' },
    });
    expect(statusOf(only(), NOW)).toBe('open');
  });

  it('keeps no persons', () => {
    expect(JSON.stringify(parse(round()))).not.toMatch(/Påhittad Person|070|p@example/);
  });

  it('takes 1900-01-01 for no date', () => {
    const call = only({ Stangningsdatum: '1900-01-01T00:00:00', Oppningsdatum: '1900-01-01T00:00:00' });
    expect(call).toMatchObject({ opens: null, deadlines: [], announcedPeriod: 'februari 2099' });
    expect(statusOf(call, NOW)).toBe('announced');
  });

  it.each(['x', 'xx', 'X', '', null])('takes the English title %j for none', (TitelEngelska) => {
    expect(only({ TitelEngelska }).title.en).toBeNull();
  });

  it('keeps a real English title', () => {
    expect(only({ TitelEngelska: 'Made-up round' }).title.en).toBe('Made-up round');
  });

  it('marks rounds for the invited', () => {
    expect(only({ Publik: 0 }).invitedOnly).toBe(true);
    expect(only({ Publik: undefined }).invitedOnly).toBeNull();
  });

  it('finds the two keys with Å and Ä however they are composed', () => {
    const decomposed = JSON.stringify([round({ Stangningsdatum: null, Oppningsdatum: null })]).normalize(
      'NFD',
    );
    const { calls } = parseVinnova(Buffer.from(decomposed), new Map(), NOW);
    expect(calls[0]?.announcedPeriod).toBe('februari 2099');
    expect(calls[0]?.title.sv).toBe('Exempelomgång våren 2099');
  });

  it('reads applications all the time', () => {
    const call = only({ DagligAvlasning: 1, Stangningsdatum: null });
    expect(call.sourceSays).toBe('rolling');
    expect(only({ DagligAvlasning: 1 }).sourceSays).toBeNull();
  });

  it('reads readings on the way as cut-offs', () => {
    const call = only({
      AvlasningstillfalleLista: [
        { Datum: '2099-03-03T14:00:00' },
        '2099-02-20T00:00:00',
        { Datum: 'snart' },
        5,
      ],
    });
    expect(call.deadlines.map(({ date, kind }) => [date, kind])).toEqual([
      ['2099-02-20', 'cutoff'],
      ['2099-03-03', 'cutoff'],
      ['2099-04-14', 'final'],
    ]);
  });

  it.each([
    ['Utlysningens budget är 50 miljoner kronor.', 50_000_000],
    ['Text. Vi avsätter 12,5 mnkr till utlysningen. Mer text.', 12_500_000],
    ['Budgeten för varje projekt är högst 2 miljoner kronor.', null],
    ['Du kan söka högst 500 000 kr per projekt.', null],
    ['Budgeten är 10 miljoner kronor 2099 och 20 miljoner kronor 2100.', null],
    ['Budgeten är 10 miljoner kronor. Totalt avsätts 30 miljoner kronor.', null],
    ['Budget meddelas senare.', null],
  ])('budget in prose: %s', (Beskrivning, amount) => {
    expect(only({ Beskrivning }).budget).toEqual(
      amount === null ? null : { amount, currency: 'SEK', scope: 'call' },
    );
  });

  it('names the call a round belongs to, and takes its text where it has none', () => {
    const calls = parseRoundsCalls(
      bytes([{ Diarienummer: '2099-00100', Titel: 'Exempelprogrammet', Beskrivning: '<b>Om</b> det.' }, 7]),
    );
    const [call] = parseVinnova(bytes([round({ Titel: 'Våren 2099', Beskrivning: null })]), calls, NOW).calls;
    expect(call).toMatchObject({
      title: { sv: 'Exempelprogrammet: Våren 2099' },
      description: 'Om det.',
      partOf: { call: 'Exempelprogrammet' },
    });
  });

  it('keeps the first of two with the same number', () => {
    expect(parse(round(), round({ Titel: 'Igen' })).calls).toHaveLength(1);
  });

  it('does without a few rows that it cannot read, not without many', () => {
    const good = Array.from({ length: 9 }, (_, n) => round({ Diarienummer: `2099-1${n}` }));
    expect(parse(...good, { Diarienummer: null })).toMatchObject({ unreadable: 1 });
    expect(() => parse(round(), { x: 1 })).toThrowError(expect.objectContaining({ code: 'malformed' }));
  });

  it.each([
    ['empty', '[]'],
    ['empty', ''],
    ['html', '<!doctype html><title>Fel</title>'],
    ['malformed', '[{"Diarienummer":"2099-'],
    ['malformed', '{"message":"fel"}'],
    ['malformed', 'null'],
  ])('%s: %s', (code, text) => {
    expect(() => parseVinnova(Buffer.from(text), new Map(), NOW)).toThrowError(
      expect.objectContaining({ code }),
    );
  });
});
