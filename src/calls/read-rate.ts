import type { Call } from '../domain/call.ts';

export type Rate = Pick<Call, 'supportRateMax' | 'ownShareMin'>;

/**
 * Whose share a percentage is, read from the source's words. One side is never turned into the other: 55 % from the
 * applicant is 45 % support only where the source says so. What holds for another country's partners is left out.
 */
export const readRate = (text: string): Rate => {
  const found = Array.from(text.matchAll(PERCENT), ({ index, 0: match, 1: first, 2: second }) => ({
    share: Number((second ?? first ?? '').replace(',', '.')) / 100,
    before: text.slice(0, index).split(/[,;(]/u).at(-1) ?? '',
    after: text.slice(index + match.length).split(/[,;()]/u)[0] ?? '',
  })).filter(({ share, before, after }) => share <= 1 && !ABROAD.test(before + after));
  const own = found.filter(({ before, after }) => OWN.test(before + after));
  const support = found.filter((one) => !own.includes(one));
  return {
    supportRateMax: support.length > 0 ? Math.max(...support.map(({ share }) => share)) : null,
    ownShareMin: own.length > 0 ? Math.min(...own.map(({ share }) => share)) : null,
  };
};

/** "50-65 %", "upp till 65 procent". */
const PERCENT = /(\d{1,3}(?:[.,]\d+)?)(?:\s*[-–]\s*(\d{1,3}(?:[.,]\d+)?))?\s*(?:%|procent|percent)/giu;
const OWN = /(?:själv|egen|eget|own)\p{L}*|medfinansi|co-?financ|näringslivet/iu;
const ABROAD = /norsk|norway|norwegian|finsk|finland/iu;
