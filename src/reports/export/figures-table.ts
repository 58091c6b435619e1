import { figureTextsFor } from '../../text/figure-texts.ts';
import { namePeriod } from '../../text/name-period.ts';
import { figureRows, type Three, type Wording } from './figure-rows.ts';
import type { Table } from './table.ts';

/** Every figure with its two comparisons and its definition, and last when they were counted. */
export const figuresTable = (three: Three, wording: Wording, now: Date): Table => {
  const { language } = wording;
  const words = figureTextsFor(language);
  const counted = (label: string, period: Three['figures']) => ({
    label: `${label}: ${namePeriod(period, language)}`,
    kind: 'number' as const,
    width: 22,
  });
  return {
    name: words.file.figures,
    columns: [
      { label: words.file.figure, kind: 'text', width: 30 },
      { label: words.file.part, kind: 'text', width: 44 },
      counted(words.file.period, three.figures),
      counted(words.file.before, three.before),
      counted(words.file.yearBefore, three.yearBefore),
      { label: words.file.definition, kind: 'text', width: 90 },
    ],
    rows: [
      ...figureRows(three, wording).map(({ figure, part, values }) => [
        words.names[figure],
        part,
        ...values,
        words.definitions[figure],
      ]),
      [words.file.extracted, '', now, null, null, ''],
    ],
  };
};
