import type { Call, CountyReason, OpenToCounty } from '../domain/call.ts';

export type Ground = Pick<Call['geography'], 'openToCounty' | 'reason'>;

/**
 * Whether a call's area takes in Jämtland Härjedalen, and why. What the source row itself decides (`stated`) holds;
 * the reason is read from the area's words. Aurora reaches the county only through its sub-area Sápmi.
 */
export const readCounty = (areas: readonly string[], stated: boolean | null): Ground => {
  const text = areas.join('; ');
  const reason = reasonIn(text);
  if (stated === null) return { openToCounty: 'unknown', reason };
  if (!stated) return { openToCounty: 'no', reason: 'other-area' };
  return { openToCounty: PARTLY[reason] ?? 'yes', reason: reason === 'other-area' ? 'not-stated' : reason };
};

const PARTLY: Partial<Record<CountyReason, OpenToCounty>> = {
  'through-sapmi': 'partly',
  'municipalities-named': 'partly',
};

const reasonIn = (text: string): CountyReason =>
  REASONS.find(([words]) => words.test(text))?.[1] ?? 'other-area';

const REASONS: [RegExp, CountyReason][] = [
  [/^$/u, 'not-stated'],
  [/sápmi|sapmi/iu, 'through-sapmi'],
  [
    /(?:Bergs?|Härjedalens?|Krokoms?|Åre|Östersunds?|Strömsunds?|Ragunda|Bräcke)\b.*kommun/u,
    'municipalities-named',
  ],
  [/jämtland|mellersta norrland/iu, 'county-named'],
  [/stödområde|periferin|östersjö|skandinavien|nordens gröna|baltic sea|periphery/iu, 'programme-area'],
  [/norden|nordic|baltikum/iu, 'nordic'],
  [/\beu\b|eu-27|europa|europe/iu, 'european'],
  [/sverige|sweden|nationell/iu, 'national'],
];
