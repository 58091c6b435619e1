import type { FiguresView } from '../../src/domain/figures-view.ts';

const counts = (now: number, before: number, yearBefore: number) => ({ now, before, yearBefore });

/** An ordinary week. */
const normalWeek: FiguresView = {
  period: { from: '2026-11-16', to: '2026-11-22' },
  targets: null,
  isPublic: false,
  countedAt: '2026-11-23T07:00:03.000Z',
  isOver: true,
  headlines: [
    { figure: 'received', ...counts(9, 7, 5) },
    { figure: 'unansweredAtEnd', ...counts(3, 4, 6) },
    { figure: 'openAtEnd', ...counts(31, 29, 22) },
    { figure: 'confirmed', ...counts(6, 5, 2) },
    { figure: 'changed', ...counts(1, 2, 1) },
    { figure: 'dialoguesHeld', ...counts(2, 6, 3) },
  ],
  firstAnswer: { median: 1.5, p90: 6.2, n: 8 },
  own: { median: 1.8, p90: 2, n: 3 },
  applications: {
    submitted: counts(2, 1, 0),
    granted: counts(1, 0, 0),
    grantedSums: { SEK: 3_120_000, EUR: 0 },
  },
  becameApplication: 2,
  areaLevels: {
    'digitala-losningar': { bas: 1, bredd: 1, spets: 1, 'ej-bedomd': 0 },
    'hallbar-energi': { bas: 0, bredd: 1, spets: 0, 'ej-bedomd': 1 },
    inget: { bas: 1, bredd: 0, spets: 0, 'ej-bedomd': 0 },
    'jord-skog-vatten': { bas: 1, bredd: 2, spets: 0, 'ej-bedomd': 0 },
  },
  areas: {
    'digitala-losningar': counts(3, 1, 1),
    'hallbar-energi': counts(2, 2, 1),
    inget: counts(1, 0, 1),
    'jord-skog-vatten': counts(3, 3, 1),
    upplevelser: counts(0, 1, 1),
  },
  oldest: [
    { number: 'IDE-2026-0031', title: 'Öppna bäckarna igen', days: 24 },
    { number: 'IDE-2026-0040', title: 'Elnät som räcker', days: 11 },
    { number: 'IDE-2026-0044', title: 'Vinterbad och bastu', days: 2 },
  ],
  missed: ['2026-11-09'],
};

const nothing = counts(0, 0, 0);

/** Nothing at all has happened. */
const emptyWeek: FiguresView = {
  ...normalWeek,
  headlines: normalWeek.headlines.map(({ figure }) => ({ figure, ...nothing })),
  firstAnswer: { median: null, p90: null, n: 0 },
  own: { median: null, p90: null, n: 0 },
  applications: { submitted: nothing, granted: nothing, grantedSums: { SEK: 0, EUR: 0 } },
  becameApplication: 0,
  areaLevels: {},
  areas: {},
  oldest: [],
  missed: [],
};

const AREAS = [
  'digitala-losningar',
  'hallbar-energi',
  'inget',
  'jord-skog-vatten',
  'upplevelser',
  'en-femte',
  'en-sjatte',
];

/** Everything has happened, in every area, in the middle of the week. */
const busiestWeek: FiguresView = {
  ...normalWeek,
  isOver: false,
  headlines: normalWeek.headlines.map(({ figure }) => ({ figure, ...counts(98_765, 87_654, 76_543) })),
  firstAnswer: { median: 123.4, p90: 1234.5, n: 98_765 },
  applications: {
    submitted: counts(1234, 1000, 900),
    granted: counts(1111, 999, 888),
    grantedSums: { SEK: 9_876_543_210, EUR: 1_234_567, NOK: 7_654_321 },
  },
  areaLevels: Object.fromEntries(
    AREAS.map((area) => [area, { bas: 9999, bredd: 9998, spets: 9997, 'ej-bedomd': 9996 }]),
  ),
  areas: Object.fromEntries(AREAS.map((area) => [area, counts(39_990, 30_000, 20_000)])),
  oldest: normalWeek.oldest.map((one) => ({ ...one, title: 'Å'.repeat(120), days: 1234 })),
  missed: [
    '2026-09-21',
    '2026-09-28',
    '2026-10-05',
    '2026-10-12',
    '2026-10-19',
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
  ],
};

/** A whole year, public: small cells are hidden. */
const publicYear: FiguresView = {
  ...normalWeek,
  period: { from: '2025-01-01', to: '2025-12-31' },
  isPublic: true,
  firstAnswer: null,
  own: null,
  applications: null,
  becameApplication: null,
  headlines: [{ figure: 'received', now: 311, before: null, yearBefore: null }],
  areaLevels: { upplevelser: { bas: 12, bredd: 40, spets: null, 'ej-bedomd': null } },
  oldest: [],
  missed: [],
};

const ownAreas: FiguresView = { ...normalWeek, targets: ['jord-skog-vatten/skog', 'hallbar-energi'] };

export const figuresViews = [normalWeek, emptyWeek, busiestWeek, publicYear, ownAreas];
