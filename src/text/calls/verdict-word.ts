import type { Eligibility } from '../../domain/call-answer.ts';

/** Which word says whether one may apply: no plain yes where it holds for some only. */
export const verdictWord = ({ verdict, isLimited }: Eligibility): Eligibility['verdict'] | 'partly' =>
  verdict === 'yes' && isLimited ? 'partly' : verdict;
