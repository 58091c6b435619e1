import { describe, expect, it } from 'vitest';
import { parseGdp } from '../../../src/calls/feeds/gdp/parse-gdp.ts';
import { statusOf } from '../../../src/domain/status-of.ts';

const NOW = new Date('2099-02-10T09:00:00Z');
const FORMAS = { id: 'formas', feed: 'gdp-formas', name: 'Formas' };

/** Composed after the documented shape of `utlysning`, second generation. */
const row = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  diarienummer: '2099-00001',
  finansiarNamn: 'Formas',
  finansiarOrganisationsnummer: '0000000000',
  titel: 'Exempelutlysning: vatten i fjällnära kommuner',
  titelEng: null,
  beskrivning: '<p>Påhittad text <a href="https://example.org">för test</a>.</p>',
  beskrivningEng: null,
  status: 'Pågående',
  budgetBelopp: 25000000,
  budgetValuta: 'SEK',
  oppningsdatum: '2099-02-01',
  stangningsdatum: '2099-03-31',
  uppdateringTidpunkt: '2099-01-15T06:00:00Z',
  publiceringsplatser: [{ webbadress: 'https://example.org/utlysning/1' }],
  program: [{ diarienummer: '2098-00009', titel: 'Exempelprogram', status: 'Pågående' }],
  bidragsformer: [{ namn: 'Projektbidrag', beskrivning: null, stodform: { namn: 'Projektstöd' } }],
  lank: { href: '/utlysningar/2099-00001', rel: 'self', method: 'GET' },
  ...given,
});

const parse = (value: unknown) => parseGdp(Buffer.from(JSON.stringify(value)), FORMAS, NOW);
const only = (given: Record<string, unknown> = {}) => {
  const [call] = parse([row(given)]).calls;
  if (!call) throw new Error('No call was read.');
  return call;
};

describe('the common data project', () => {
  it('reads a call of the second generation', () => {
    const call = only();
    expect(call).toMatchObject({
      id: 'formas:2099-00001',
      sourceIds: { dnr: '2099-00001' },
      partOf: { programme: 'Exempelprogram', call: '2098-00009' },
      funders: [{ name: 'Formas', organisationNumber: '000000-0000' }],
      description: 'Påhittad text för test.',
      statusRaw: 'Pågående',
      opens: { date: '2099-02-01', time: null },
      deadlines: [{ date: '2099-03-31', time: null, precision: 'day', kind: 'final' }],
      budget: { amount: 25_000_000, currency: 'SEK', scope: 'call' },
      urls: { web: 'https://example.org/utlysning/1', api: null },
      provenance: { feed: 'gdp-formas', sourceUpdatedAt: '2099-01-15T06:00:00.000Z', quality: 'exact' },
    });
  });

  it('reads a call of the first generation', () => {
    const call = only({ publiceringsplatser: undefined, publiceringsplats: 'https://example.org/v1' });
    expect(call.urls.web).toBe('https://example.org/v1');
    expect(only({ publiceringsplatser: undefined }).urls.web).toBeNull();
    expect(only({ publiceringsplatser: [{ webbadress: 'ej publicerad' }] }).urls.web).toBeNull();
  });

  it('reads the programme as an object, a list or nothing', () => {
    expect(only({ program: { diarienummer: 'p', titel: 'Ett' } }).partOf.programme).toBe('Ett');
    expect(only({ program: [] }).partOf.programme).toBeNull();
    expect(only({ program: null }).partOf.programme).toBeNull();
  });

  it('reads a list, a single object and the wrapper of the files', () => {
    expect(parse([row()]).calls).toHaveLength(1);
    expect(parse(row()).calls).toHaveLength(1);
    expect(parse({ utlysningar: [row()] }).calls).toHaveLength(1);
  });

  it('goes by dates and not by the flag, except where there are none', () => {
    expect(statusOf(only({ status: 'Avslutad' }), NOW)).toBe('open');
    expect(statusOf(only({ status: 'Pågående' }), new Date('2099-04-01T00:00:00+02:00'))).toBe('closed');
    expect(statusOf(only(), new Date('2099-03-31T21:00:00Z'))).toBe('open');
    expect(only({ status: 'Avslutad' }).sourceSays).toBe('closed');
  });

  it('refuses rows that have been stripped of their dates', () => {
    const stripped = Array.from({ length: 6 }, (_, n) =>
      row({ diarienummer: `${n}`, stangningsdatum: undefined, oppningsdatum: undefined, status: undefined }),
    );
    expect(() => parse([...stripped, row()])).toThrowError(
      expect.objectContaining({ code: 'dates-missing' }),
    );
    expect(parse([...stripped.slice(0, 1), row()]).calls).toHaveLength(2);
  });

  it.each([
    ['empty', []],
    ['empty', { utlysningar: [] }],
    ['malformed', { statusCode: 401, message: 'Access denied' }],
    ['malformed', 'text'],
    ['malformed', [{ titel: 'utan nummer' }]],
  ])('%s: %j', (code, value) => {
    expect(() => parse(value)).toThrowError(expect.objectContaining({ code }));
  });

  it('reads a file in UTF-8 and Windows-1252 at once', () => {
    const text = JSON.stringify({ utlysningar: [row({ titel: 'Åre älv', beskrivning: 'NNN' })] });
    const [start = '', end = ''] = text.split('NNN');
    const mixed = Buffer.concat([
      Buffer.from(start, 'utf8'),
      Buffer.from([0x46, 0xf6, 0x72, 0x20, 0x80]),
      Buffer.from(end, 'utf8'),
    ]);
    const [call] = parseGdp(mixed, FORMAS, NOW).calls;
    expect(call?.title.sv).toBe('Åre älv');
    expect(call?.description).toBe('För €');
  });

  it('has no sum where the feed has none', () => {
    expect(only({ budgetBelopp: null }).budget).toBeNull();
    expect(only({ budgetBelopp: 'många' }).budget).toBeNull();
    expect(only({ budgetValuta: null }).budget?.currency).toBe('SEK');
  });
});
