import type { Language } from '../domain/codes.ts';
import type { Mapping, Reason } from '../domain/mapping.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { clipLine } from './clip-text.ts';

/** Why the bot proposes what it does, in words: one line a reason, and how sure it is. */
export type Explanation = { area: string; areaSure: string; level: string; levelSure: string };

const REASONS_SHOWN = 3;
const QUOTE_BYTES = 160;

/** `reader` is the one whose words are quoted, or the staff who read them. */
export const explainMapping = (
  mapping: Mapping,
  language: Language,
  reader: 'actor' | 'staff',
): Explanation => {
  const { reasons } = cardTextsFor(language);
  const lines = (aims: readonly Reason['for'][], most: number): string => {
    const chosen = mapping.reasons
      .filter((reason) => aims.includes(reason.for) && quoteOf(reason) !== '')
      .filter(isFirstOfItsQuote)
      .slice(0, most);
    const words = chosen.map((reason) => reasons.quoted(quoteOf(reason), shows(reason, language)));
    if (words.length === 0) return reasons.noQuote;
    if (words.length === 1) return reasons.because[reader](words.join(''));
    return [reasons.becauseOf[reader], ...words.map((word) => `- ${word}`)].join('\n');
  };
  return {
    area: lines(['area', 'subarea'], REASONS_SHOWN),
    areaSure: reasons.sure[reader][sureness(mapping.confidence)],
    level: lines(['level'], REASONS_SHOWN - 1),
    levelSure: reasons.sure[reader][sureness(mapping.levelConfidence)],
  };
};

/** Codes of an earlier version of the rules may stand on stored ideas: they get the general word. */
const shows = (reason: Reason, language: Language): string => {
  const words = cardTextsFor(language).reasons[reason.for];
  const found = Object.entries(words).find(([code]) => code === reason.code);
  return found ? found[1] : words.wording;
};

/** The same words may speak for the area and for the sub-area; they are quoted once. */
const isFirstOfItsQuote = (reason: Reason, index: number, reasons: Reason[]): boolean =>
  reasons.findIndex((other) => quoteOf(other).toLowerCase() === quoteOf(reason).toLowerCase()) === index;

const quoteOf = ({ quote }: Reason): string => clipLine(quote, QUOTE_BYTES);

const sureness = (confidence: number): 'sure' | 'leaning' | 'unsure' => {
  if (confidence >= 0.7) return 'sure';
  return confidence >= 0.5 ? 'leaning' : 'unsure';
};
