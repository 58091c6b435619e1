import { figureTextsFor } from '../../text/figure-texts.ts';
import { daysBeside, namePeriod } from '../../text/name-period.ts';
import { figureRows, type Three, type Wording } from './figure-rows.ts';

/** The figures as plain text, one a line: the period, then the one before and the same a year ago. */
export const figureLines = (three: Three, wording: Wording): string => {
  const { language } = wording;
  const words = figureTextsFor(language);
  const heads = [three.figures, three.before, three.yearBefore].map((period) => namePeriod(period, language));
  const lines = figureRows(three, wording).map(({ figure, part, values }) => {
    const name = [words.names[figure], part].filter(Boolean).join(' · ');
    return `${name}: ${values.map((value) => (value === null ? '–' : String(value))).join(' | ')}`;
  });
  return [heads.join(' | '), ...daysBeside(three.figures, language), '', ...lines].join('\n');
};
