import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/calls/feeds/decode-text.ts';
import { parsePage, toEuCall } from '../../../src/calls/feeds/eu-funding/parse-eu-funding.ts';
import { FEED_FAULT_CODES, FeedFault } from '../../../src/calls/feeds/feed-fault.ts';
import { parseGdp } from '../../../src/calls/feeds/gdp/parse-gdp.ts';
import { mergeReading } from '../../../src/calls/feeds/merge-reading.ts';
import { readAmount } from '../../../src/calls/feeds/read-amount.ts';
import { oneLine, stripHtml } from '../../../src/calls/feeds/strip-html.ts';
import { parseVinnova } from '../../../src/calls/feeds/vinnova/parse-vinnova.ts';
import { webAddress } from '../../../src/calls/feeds/web-address.ts';
import { readDay } from '../../../src/calls/read-day.ts';
import { type Call, callSchema } from '../../../src/domain/call.ts';
import { aCall } from '../../support/a-call.ts';

const NOW = new Date('2099-02-10T09:00:00Z');
const FORMAS = { id: 'formas', feed: 'gdp-formas', name: 'Formas' };

/** Fields of the right names with anything in them. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '1900-01-01',
    '2099-13-45T99:99',
    '<script>',
    '\u202e',
    'javascript:alert(1)',
    '{"a":',
    -1,
    1e400,
  ),
);
const rowsOf = (...names: string[]) =>
  fc.array(fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: names.length }), { maxLength: 5 });

const gdpRows = rowsOf(
  'diarienummer',
  'titel',
  'beskrivning',
  'stangningsdatum',
  'oppningsdatum',
  'budgetBelopp',
  'program',
  'publiceringsplatser',
  'uppdateringTidpunkt',
);
const rounds = rowsOf(
  'Diarienummer',
  'Titel',
  'Beskrivning',
  'Stangningsdatum',
  'DokumentLista',
  'LankLista',
  'AvlasningstillfalleLista',
  'Publik',
  'AnnonseringslägeÅr',
);

const outcome = (work: () => { calls: Call[] }): Call[] => {
  try {
    return work().calls;
  } catch (fault) {
    if (!(fault instanceof FeedFault)) throw fault;
    expect(FEED_FAULT_CODES).toContain(fault.code);
    return [];
  }
};

describe('whatever a feed sends', () => {
  it.each<[string, fc.Arbitrary<unknown>, (bytes: Uint8Array) => { calls: Call[] }]>([
    ['GDP', gdpRows, (bytes) => parseGdp(bytes, FORMAS, NOW)],
    ['Vinnova', rounds, (bytes) => parseVinnova(bytes, new Map(), NOW)],
  ])('%s gives calls that fit, or a named fault', (_, rows, parse) => {
    fc.assert(
      fc.property(fc.oneof(rows, fc.jsonValue()), (value) => {
        for (const call of outcome(() => parse(Buffer.from(JSON.stringify(value)))))
          expect(callSchema.safeParse(call).success).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('the EU portal too', () => {
    const names = [
      'identifier',
      'title',
      'callIdentifier',
      'startDate',
      'deadlineDate',
      'deadlineModel',
      'budgetOverview',
      'actions',
      'keywords',
      'links',
      'budget',
      'currency',
      'esST_URL',
    ];
    const metadata = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(anything, fc.array(fc.oneof(fc.string(), fc.json()))),
    );
    fc.assert(
      fc.property(metadata, fc.constantFrom('1', '2', '8'), (given, type) => {
        const call = toEuCall({ metadata: { title: ['x'], ...given } }, type, NOW);
        if (!call) return;
        const read = callSchema.safeParse(call);
        if (!read.success) expect(read.error.issues.map(({ path }) => path[0])).toEqual(['title']);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => void outcome(() => ({ calls: [], ...parsePage(bytes) }))),
    );
  });
});

describe('text from a feed', () => {
  it('has no markup, nothing invisible, and an end', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((s) => `<p onclick="x">${s}</p><script>${s}</script>`),
        ),
        (given) => {
          expect(stripHtml(given) ?? '').not.toMatch(
            /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\ufeff]/u,
          );
          expect(oneLine(given) ?? '').not.toMatch(/[\n\t]/);
        },
      ),
    );
    expect(stripHtml('<p>a&nbsp;b</p><p>c</p>')).toBe('a b\n\nc');
    expect(stripHtml('a < b och c > d')).toBe('a < b och c > d');
    expect(stripHtml('x'.repeat(50_000))).toHaveLength(20_000);
    expect(stripHtml('<div>'.repeat(20_000))).toBe('…');
    expect(stripHtml('<style>p{}</style><img src=x onerror=alert(1)>')).toBeNull();
  });

  it('is read in UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(decodeText(Buffer.from(text))).toBe(text.normalize('NFC'));
      }),
    );
  });
});

describe('small readings', () => {
  it('an amount is never made up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readAmount(text);
        if (read !== null) expect(Number.isFinite(read.amount) && read.amount >= 0).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        const spaced = String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
        expect(readAmount(`${spaced} kr`)).toEqual({ amount: n, currency: 'SEK' });
        expect(readAmount(`${n} EUR`)).toEqual({ amount: n, currency: 'EUR' });
      }),
    );
  });

  it.each([
    ['25 000 000 kr', 25_000_000, 'SEK'],
    ['2,5 mnkr', 2_500_000, 'SEK'],
    ['EUR 1.5 million', 1_500_000, 'EUR'],
    ['€ 60 000', 60_000, 'EUR'],
    ['1.500.000 euro', 1_500_000, 'EUR'],
    ['300 tkr', 300_000, 'SEK'],
    ['2 miljarder kronor', 2_000_000_000, 'SEK'],
    ['500 000', 500_000, null],
  ])('the amount of %s', (text, amount, currency) => expect(readAmount(text)).toEqual({ amount, currency }));

  it.each(['1 och 2 mnkr', '1–2 mnkr', 'år 2099', 'minst 3 parter', '', '40 %', 'mål 2.2'])(
    'no amount in %s',
    (text) => expect(readAmount(text)).toBeNull(),
  );

  it('a day is one of the calendar, and comes back from how it is written', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDay(text)));
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const months =
      'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
    fc.assert(
      fc.property(days, (at) => {
        const date = at.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = date.split('-');
        const written = [
          date,
          date.replaceAll('-', ''),
          `${Number(day)} ${months[Number(month) - 1]} ${year}`,
          `${Number(day)}/${Number(month)} ${year}`,
          `den ${Number(day)} ${months[Number(month) - 1]} ${year}`,
        ];
        for (const text of written)
          expect(readDay(text)).toMatchObject({ date, time: null, precision: 'day' });
        expect(readDay(`${date} kl. 14.00`)).toMatchObject({ date, time: '14:00', precision: 'minute' });
        expect(readDay(`${date}T09:30:00`)).toMatchObject({ date, time: '09:30' });
      }),
    );
  });

  it.each([
    '2027-02-29',
    '31 april 2027',
    '0/1 2027',
    '2027-13-01',
    '14:00',
    'måndag',
    '2027-03-01 25:00',
    '1 foo 2027',
  ])('no day: %s', (text) => expect(readDay(text)).toBeNull());

  it('an address is of the web, without a login', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const address = webAddress(text);
        if (address === null) return;
        expect(['http:', 'https:']).toContain(new URL(address).protocol);
        expect(address).not.toMatch(/["'<>\s]/);
      }),
    );
    for (const text of ['javascript:alert(1)', 'https://a:b@c.se', 'ftp://x', 'file:///etc', 'x', '', null])
      expect(webAddress(text)).toBeNull();
    expect(webAddress('www.example.org/a')).toBe('https://www.example.org/a');
  });
});

describe('after a reading', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map((n) => `x:${n}`));
  const closesOn = (date: string): Call['deadlines'] => [
    { ...aCall().deadlines[0], date, kind: 'final' } as Call['deadlines'][number],
  ];

  it('every call of the answer is there, once, as the answer has it', () => {
    fc.assert(
      fc.property(ids, ids, fc.constantFrom('everything', 'current', 'changes'), (before, after, extent) => {
        const merged = mergeReading(
          before.map((id) => aCall({ id, summary: 'old' })),
          { calls: after.map((id) => aCall({ id, summary: 'new' })), extent },
          NOW,
        );
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const id of after) expect(merged.find((call) => call.id === id)?.summary).toBe('new');
      }),
    );
  });

  it.each([
    ['everything', '2099-03-01', false],
    ['everything', '2099-02-01', false],
    ['current', '2099-03-01', false],
    ['current', '2099-02-01', true],
    ['current', '2097-12-01', false],
    ['changes', '2099-03-01', true],
    ['changes', '2099-02-01', true],
    ['changes', '2097-12-01', false],
  ] as const)('%s: a call that closes %s and is not in the answer is kept: %s', (extent, date, isKept) => {
    const before = [aCall({ id: 'x:1', deadlines: closesOn(date) })];
    expect(mergeReading(before, { calls: [], extent }, NOW)).toHaveLength(isKept ? 1 : 0);
  });
});
