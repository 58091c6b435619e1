import { describe, expect, it } from 'vitest';
import { isAsked, parsePage, toEuCall } from '../../../src/calls/feeds/eu-funding/parse-eu-funding.ts';
import { callSchema } from '../../../src/domain/call.ts';
import { statusOf } from '../../../src/domain/status-of.ts';

const NOW = new Date('2099-03-01T09:00:00Z');
const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities';

const line = (given: Record<string, unknown> = {}) => ({
  action: 'DEMO-2099-RURAL-01 - IA',
  expectedGrants: 2,
  minContribution: 3_000_000,
  maxContribution: 4_000_000,
  budgetYearMap: { '2099': 8_000_000 },
  ...given,
});
const overview = (map: Record<string, unknown>) =>
  JSON.stringify({ budgetYearsColumns: ['2099'], budgetTopicActionMap: map });

/** Composed after the shape that clients of the portal's search have been seen to read. */
const row = (metadata: Record<string, unknown> = {}, given: Record<string, unknown> = {}) => ({
  reference: '1TOPICSen',
  language: 'en',
  url: 'https://example.org/t.json',
  summary: 'Made-up topic',
  metadata: {
    identifier: ['DEMO-2099-RURAL-01'],
    title: ['Made-up rural topic'],
    type: ['1'],
    status: ['31094502'],
    DATASOURCE: ['SEDIA'],
    callIdentifier: ['DEMO-2099'],
    callTitle: ['Made-up call'],
    ccm2Id: ['900001'],
    startDate: ['2099-01-14T00:00:00.000+0000'],
    deadlineDate: ['2099-04-14T00:00:00.000+0000'],
    deadlineModel: ['single-stage'],
    frameworkProgramme: ['43108390'],
    typesOfAction: ['HORIZON Innovation Actions'],
    descriptionByte: ['<h2>Expected outcome</h2><p>Made&nbsp;up.</p>'],
    keywords: ['["rural areas","hydrogen"]'],
    budgetOverview: [overview({ '900001': [line()] })],
    ...metadata,
  },
  ...given,
});

const read = (metadata: Record<string, unknown> = {}, type: '1' | '2' | '8' = '1', given = {}) =>
  callSchema.parse(toEuCall(row(metadata, given), type, NOW));

describe('the EU portal', () => {
  it('reads a topic', () => {
    expect(read()).toMatchObject({
      id: 'eu-funding:DEMO-2099-RURAL-01',
      sourceIds: { identifier: 'DEMO-2099-RURAL-01', callIdentifier: 'DEMO-2099', ccm2Id: '900001' },
      partOf: { programme: 'Horizon Europe', call: 'Made-up call' },
      title: { sv: null, en: 'Made-up rural topic' },
      description: 'Expected outcome\n\nMade up.',
      statusRaw: '31094502',
      opens: { date: '2099-01-14', zone: 'Europe/Brussels', time: null },
      deadlines: [
        { date: '2099-04-14', time: null, precision: 'day', kind: 'final', zone: 'Europe/Brussels' },
      ],
      budget: { amount: 8_000_000, currency: 'EUR', scope: 'topic' },
      grant: { min: 3_000_000, max: 4_000_000, currency: 'EUR' },
      expectedGrants: 2,
      themes: ['rural areas', 'hydrogen'],
      geography: { openToCounty: 'yes', reason: 'european' },
      urls: { web: `${PORTAL}/topic-details/DEMO-2099-RURAL-01` },
      provenance: { licence: expect.stringContaining('CC BY 4.0') as string, quality: 'exact' },
    });
  });

  it.each([
    ['two-stage', ['stage1', 'stage2']],
    ['multiple cut-off', ['cutoff', 'final']],
    ['', ['cutoff', 'final']],
  ])('reads two dates, %s', (model, kinds) => {
    const call = read({
      deadlineModel: [model],
      deadlineDate: ['2099-09-15T00:00:00.000+0000', '2099-04-14T00:00:00.000+0000'],
    });
    expect(call.deadlines.map(({ date }) => date)).toEqual(['2099-04-14', '2099-09-15']);
    expect(call.deadlines.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('takes the day that the text states, not the one in UTC', () => {
    const call = read({ deadlineDate: ['2099-06-15T00:00:00.000+0200'] });
    expect(call.deadlines[0]?.date).toBe('2099-06-15');
  });

  it('is closed when its day is past, whatever the flag says', () => {
    const call = read({ deadlineDate: ['2099-02-14T00:00:00.000+0000'] });
    expect(call.statusRaw).toBe('31094502');
    expect(statusOf(call, NOW)).toBe('closed');
  });

  it('is open when its first day has come, whatever the flag says', () => {
    expect(statusOf(read({ status: ['31094501'] }), NOW)).toBe('open');
    expect(statusOf(read({ startDate: ['2099-03-15T00:00:00.000+0000'] }), NOW)).toBe('forthcoming');
  });

  it("never reports a neighbour's budget", () => {
    const neighbour = line({ action: 'DEMO-2099-RURAL-02 - RIA', budgetYearMap: { '2099': 99_000_000 } });
    const longer = line({ action: 'DEMO-2099-RURAL-01-B - RIA', budgetYearMap: { '2099': 77_000_000 } });
    expect(
      read({ budgetOverview: [overview({ '1': [neighbour], '2': [longer], '3': [line()] })] }).budget?.amount,
    ).toBe(8_000_000);
    expect(read({ budgetOverview: [overview({ '900001': [neighbour, longer] })] }).budget).toBeNull();
    expect(read({ budgetOverview: [overview({ '900001': [neighbour] })] }).budget).toBeNull();
  });

  it('adds up the years of a topic', () => {
    const two = line({ budgetYearMap: { '2099': 8_000_000, '2100': 2_000_000 } });
    expect(read({ budgetOverview: [overview({ x: [two] })] }).budget?.amount).toBe(10_000_000);
  });

  it('does without texts that should be JSON and are broken', () => {
    const call = read({
      budgetOverview: ['{"budgetTopicActionMap":{'],
      links: ['nej'],
      keywords: ['["a",'],
      actions: ['[]'],
    });
    expect(call).toMatchObject({ budget: null, grant: null, urls: { apply: null }, themes: ['["a",'] });
  });

  it('finds the dates elsewhere when the topic has none of its own', () => {
    const call = read({
      startDate: [],
      deadlineDate: [],
      actions: [
        JSON.stringify([{ plannedOpeningDate: '2099-05-01', deadlineDates: ['2099-10-01', '2099-08-01'] }]),
      ],
    });
    expect(call.opens?.date).toBe('2099-05-01');
    expect(call.deadlines.map(({ date }) => date)).toEqual(['2099-08-01', '2099-10-01']);
  });

  it('reads a call of a project that passes money on, at its own address', () => {
    const call = read(
      {
        type: ['8'],
        identifier: [],
        callccm2Id: ['14999'],
        projectAcronym: ['DEMOPRO'],
        budget: ['1 500 000'],
        currency: ['EUR'],
        budgetOverview: [],
      },
      '8',
    );
    expect(call).toMatchObject({
      id: 'eu-funding:14999',
      funders: [{ name: 'Europeiska kommissionen' }, { name: 'DEMOPRO' }],
      budget: { amount: 1_500_000, currency: 'EUR', scope: 'call' },
      urls: { web: `${PORTAL}/competitive-calls-cs/14999` },
    });
  });

  it('reads an external action at the address in its data', () => {
    const call = read({ type: ['2'], esST_URL: ['https://example.org/external'] }, '2');
    expect(call).toMatchObject({ id: 'eu-funding:DEMO-2099', urls: { web: 'https://example.org/external' } });
  });

  it('passes by other languages, and rows without a number', () => {
    expect(toEuCall(row({}, { language: 'fr' }), '1', NOW)).toBeNull();
    expect(toEuCall(row({ identifier: [''] }), '1', NOW)).toBeUndefined();
    expect(toEuCall({ metadata: 3 }, '1', NOW)).toBeUndefined();
  });

  it('tells what was not asked for', () => {
    expect(isAsked(row(), '1')).toBe(true);
    expect(isAsked(row({ type: ['0'] }), '1')).toBe(false);
    expect(isAsked(row({ DATASOURCE: ['OLD'] }), '1')).toBe(false);
    expect(isAsked(row({ type: undefined, DATASOURCE: undefined }), '1')).toBe(true);
  });

  it('says prize of a prize', () => {
    expect(read({ typesOfAction: ['Recognition Prize'] }).instrument).toBe('prize');
  });

  it.each([
    ['malformed', '{"results":[]}'],
    ['malformed', '[]'],
    ['malformed', '{"totalResults":1,"results":[{'],
    ['html', '<html>'],
    ['empty', ''],
  ])('%s: %s', (code, text) => {
    expect(() => parsePage(Buffer.from(text))).toThrowError(expect.objectContaining({ code }));
  });
});
