import type { Call } from '../domain/call.ts';
import type { Programme } from '../domain/programme.ts';
import conditions from './knowledge/conditions.json' with { type: 'json' };
import { phrasePattern } from './phrase-pattern.ts';
import { plainText } from './plain-text.ts';
import { isTooFew } from './too-few.ts';

const CONDITIONS = conditions.map(({ said, stated }) => ({
  said: phrasePattern(said),
  stated: phrasePattern(stated),
}));

/**
 * Whether what askers say of themselves ("har inte disputerat än", "vi är bara fyra företag") breaks what a call or its
 * programmes state. Takes plain text.
 */
export const hasUnmetCondition = (
  said: string,
  call: Call | undefined,
  programmes: readonly Programme[],
): boolean => {
  const told = CONDITIONS.filter((condition) => condition.said.test(said));
  const stated = statedIn(call, programmes);
  return (
    told.some((condition) => condition.stated.test(stated)) ||
    isTooFew(said, stated, call?.consortium ?? null)
  );
};

const statedIn = (call: Call | undefined, programmes: readonly Programme[]): string =>
  [
    ...(call === undefined ? [] : [...call.applicantsText, ...call.remarks, call.summary ?? '']),
    ...programmes
      .filter(({ level }) => level === 'programme')
      .flatMap(({ facts }) => facts.filter(({ aspect }) => SAYS_WHO.has(aspect)).map(({ sv }) => sv)),
  ]
    .map(plainText)
    .join(' | ');

const SAYS_WHO = new Set(['applicants', 'partners', 'apply', 'trap']);
