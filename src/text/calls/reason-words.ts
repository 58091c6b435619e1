import type { Hit } from '../../domain/call-answer.ts';
import type { Language } from '../../domain/codes.ts';
import { codesFor } from '../codes-for.ts';
import { textsFor } from '../texts.ts';
import type { AnswerSources } from './answer-facts.ts';

/** Why a call was found. */
export const reasonWords = (
  reason: Hit['reasons'][number],
  language: Language,
  sources: AnswerSources,
): string => {
  const texts = textsFor(language).calls;
  switch (reason.kind) {
    case 'words':
      return reason.asked.toLowerCase() === reason.found.toLowerCase()
        ? reason.found
        : texts.fits(reason.asked, reason.found);
    case 'programme':
      return sources.programme(reason.programme)?.names[language] ?? reason.programme;
    case 'applicant':
      return codesFor(language).ownerTypes[reason.type];
    case 'time':
      return texts.askedTime;
  }
};
