import { describe, expect, it } from 'vitest';
import { firstDefinitions } from '../../../src/domain/first-definitions.ts';
import { readSummaryRequest } from '../../../src/flows/understand/read-summary-request.ts';

const read = (text: string, today = '2026-11-25') => readSummaryRequest(text, today, firstDefinitions);
const periodOf = (text: string, today?: string) => {
  const request = read(text, today);
  return request && 'period' in request ? request.period : undefined;
};
const span = (from: string, to: string) => ({ from, to });

describe('a period', () => {
  it.each([
    ['vecka 46', span('2026-11-09', '2026-11-15')],
    ['v. 46', span('2026-11-09', '2026-11-15')],
    ['v46', span('2026-11-09', '2026-11-15')],
    ['vekca 46', span('2026-11-09', '2026-11-15')],
    ['vecka 50', span('2025-12-08', '2025-12-14')],
    ['vecka 46 2025', span('2025-11-10', '2025-11-16')],
    ['2026-W46', span('2026-11-09', '2026-11-15')],
    ['vecka 53', span('2020-12-28', '2021-01-03')],
    ['förra veckan', span('2026-11-16', '2026-11-22')],
    ['forra vecan', span('2026-11-16', '2026-11-22')],
    ['hur gick förra veckan?', span('2026-11-16', '2026-11-22')],
    ['denna vecka', span('2026-11-23', '2026-11-29')],
    ['den här veckan', span('2026-11-23', '2026-11-29')],
    ['last week', span('2026-11-16', '2026-11-22')],
    ['week 46', span('2026-11-09', '2026-11-15')],
    ['senaste 30 dagarna', span('2026-10-27', '2026-11-25')],
    ['sennaste 30 dagarna', span('2026-10-27', '2026-11-25')],
    ['the last 30 days', span('2026-10-27', '2026-11-25')],
    ['oktober', span('2026-10-01', '2026-10-31')],
    ['oktobr', span('2026-10-01', '2026-10-31')],
    ['december', span('2025-12-01', '2025-12-31')],
    ['October 2025', span('2025-10-01', '2025-10-31')],
    ['tertial 2', span('2026-05-01', '2026-08-31')],
    ['T2 2025', span('2025-05-01', '2025-08-31')],
    ['tertal 3', span('2026-09-01', '2026-12-31')],
    ['kvartal 3', span('2026-07-01', '2026-09-30')],
    ['förra månaden', span('2026-10-01', '2026-10-31')],
    ['2025', span('2025-01-01', '2025-12-31')],
    ['i år', span('2026-01-01', '2026-12-31')],
    ['2026-11-16 till 2026-11-22', span('2026-11-16', '2026-11-22')],
    ['2026-10-01 – 2026-10-15', span('2026-10-01', '2026-10-15')],
    ['1 oktober till 15 november', span('2026-10-01', '2026-11-15')],
    ['januari–mars', span('2026-01-01', '2026-03-31')],
    ['december 2025 till mars 2026', span('2025-12-01', '2026-03-31')],
    ['vecka 46–47', span('2026-11-09', '2026-11-22')],
    ['veckorna 46 och 47', span('2026-11-09', '2026-11-22')],
    ['andra tertialet', span('2026-05-01', '2026-08-31')],
    ['tertial två', span('2026-05-01', '2026-08-31')],
    ['the first quarter 2025', span('2025-01-01', '2025-03-31')],
    ['senaste trettio dagarna', span('2026-10-27', '2026-11-25')],
    ['hur många idéer kom in förra veckan?', span('2026-11-16', '2026-11-22')],
    ['hur såg förra veckan ut', span('2026-11-16', '2026-11-22')],
    ["show me last week's figures", span('2026-11-16', '2026-11-22')],
    ['vecko sammanfattning vecka 46', span('2026-11-09', '2026-11-15')],
    ['veckosammanfattning vecka 46', span('2026-11-09', '2026-11-15')],
    ['veckan', span('2026-11-23', '2026-11-29')],
    ['hur gick det i veckan', span('2026-11-23', '2026-11-29')],
    ['idag', span('2026-11-25', '2026-11-25')],
    ['i går', span('2026-11-24', '2026-11-24')],
    ['igår', span('2026-11-24', '2026-11-24')],
    ['yesterday', span('2026-11-24', '2026-11-24')],
    ['sommaren', span('2026-06-01', '2026-08-31')],
    ['i somras för Skog', span('2026-06-01', '2026-08-31')],
    ['våren 2026', span('2026-03-01', '2026-05-31')],
    ['vintern 2024', span('2024-12-01', '2025-02-28')],
    ['last summer', span('2026-06-01', '2026-08-31')],
    ['1/10-15/10', span('2026-10-01', '2026-10-15')],
    ['1/10–15/10 2025', span('2025-10-01', '2025-10-15')],
    ['1/12 till 15/1', span('2025-12-01', '2026-01-15')],
    ['1/10', span('2026-10-01', '2026-10-01')],
    ['1-15 oktober', span('2026-10-01', '2026-10-15')],
    ['mellan 1 oktober och 15 oktober', span('2026-10-01', '2026-10-15')],
    ['den 15 oktober', span('2026-10-15', '2026-10-15')],
    ['sista kvartalet', span('2026-07-01', '2026-09-30')],
    ['last quarter', span('2026-07-01', '2026-09-30')],
    ['this quarter', span('2026-10-01', '2026-12-31')],
    ['hur många idéer fick vi i oktober?', span('2026-10-01', '2026-10-31')],
    ['how many ideas did we get last month?', span('2026-10-01', '2026-10-31')],
  ])('%s', (text, period) => expect(periodOf(text)).toEqual(period));

  it.each([
    ['vecka 53', '2027-01-02', span('2026-12-28', '2027-01-03')],
    ['denna vecka', '2027-01-01', span('2026-12-28', '2027-01-03')],
    ['förra veckan', '2027-01-04', span('2026-12-28', '2027-01-03')],
    ['vecka 1', '2027-01-03', span('2025-12-29', '2026-01-04')],
    ['vecka 13', '2026-03-29', span('2026-03-23', '2026-03-29')],
    ['förra månaden', '2027-01-15', span('2026-12-01', '2026-12-31')],
  ])('%s on %s', (text, today, period) => expect(periodOf(text, today)).toEqual(period));
});

describe('a request', () => {
  it.each([
    ['veckosammanfattning', { kind: 'show', period: null, isBare: false }],
    ['veckosamanfattningen', { kind: 'show', period: null }],
    ['weekly summary', { kind: 'show', period: null }],
    ['wekly sumary', { kind: 'show', period: null }],
    ['senaste 30 dagarna för Skog', { kind: 'show', targets: ['jord-skog-vatten/skog'], isBare: true }],
    ['last week for Hållbar energi', { kind: 'show', targets: ['hallbar-energi'] }],
    ['jämför med förra året', { kind: 'show', period: null, isBare: false }],
    ['vecka 46 jämfört med förra året', { kind: 'show', period: span('2026-11-09', '2026-11-15') }],
    ['offentlig sammanfattning tertial 2', { kind: 'show', isPublic: true }],
    ['exportera vecka 46', { kind: 'export', period: span('2026-11-09', '2026-11-15') }],
    ['prenumerera på veckosammanfattningen', { kind: 'subscribe' }],
    ['prenumrera på veckosamanfattningen', { kind: 'subscribe' }],
    ['subscribe to the weekly summary', { kind: 'subscribe' }],
    ['avsluta prenumerationen', { kind: 'unsubscribe' }],
    ['avsluta prenumeratioen', { kind: 'unsubscribe' }],
    ['unsubscribe', { kind: 'unsubscribe' }],
    ['hur räknas det?', { kind: 'how' }],
    ['How is it counted?', { kind: 'how' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected));

  it.each([
    'Vi vill bygga ett mejeri i oktober',
    'skog',
    'hej',
    'tertial 4',
    'kursen är vecka 46',
    'en sammanfattning av vår idé om vatten',
    'senaste 0 dagarna',
    '2026-02-30 till 2026-03-01',
    'avbryt',
    'exportera renkött',
    '',
  ])('%s is none', (text) => expect(read(text)).toBeUndefined());

  it.each(['vecka 60', 'vekca 60', 'week 54 2026'])('%s is of no week', (text) =>
    expect(read(text)).toEqual({ kind: 'no-such-week' }),
  );
});
