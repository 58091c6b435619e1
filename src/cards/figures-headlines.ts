import type { Language } from '../domain/codes.ts';
import type { Compared, FiguresView } from '../domain/figures-view.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { formatShortMoney } from '../text/format-money.ts';
import { shownCount } from './shown-count.ts';

type Headline = { name: string; value: string; change: string };

/** The figures that stand first, each with the period before and the same a year ago. */
export const figuresHeadlines = (view: FiguresView, language: Language): Headline[] => {
  const words = figureTextsFor(language);
  const rows = view.headlines.map(({ figure, ...counts }) => row(words.names[figure], counts, language));
  return [...rows, ...applications(view, language), ...leadTimes(view, language)];
};

const row = (name: string, counts: Compared, language: Language): Headline => ({
  name,
  value: shownCount(counts.now),
  change: figureTextsFor(language).card.change(
    withChange(counts.now, counts.before),
    withChange(counts.now, counts.yearBefore),
  ),
});

/** `7 (+2)`: what it was, and how far it has gone since. */
const withChange = (now: number | null, then: number | null): string =>
  now === null || then === null ? shownCount(then) : `${then} (${signed(now - then)})`;

const signed = (change: number): string => {
  if (change === 0) return '±0';
  return change > 0 ? `+${change}` : `−${-change}`;
};

const applications = ({ applications: found }: FiguresView, language: Language): Headline[] => {
  if (found === null) return [];
  const words = figureTextsFor(language);
  const sums = Object.entries(found.grantedSums)
    .filter(([, sum]) => sum > 0)
    .map(([currency, amount]) => formatShortMoney({ amount, max: null, currency }, language));
  const granted = row('', found.granted, language);
  return [
    row(
      `${words.names.applications}, ${words.applications.submitted.toLowerCase()}`,
      found.submitted,
      language,
    ),
    {
      ...granted,
      name: `${words.names.applications}, ${words.applications.granted.toLowerCase()}`,
      change: [...sums, granted.change].join(' · '),
    },
  ];
};

const leadTimes = ({ firstAnswer, own }: FiguresView, language: Language): Headline[] => {
  const words = figureTextsFor(language);
  const named: [string, FiguresView['own']][] = [
    [words.names.firstAnswerDays, firstAnswer],
    [words.card.own, own],
  ];
  return named.flatMap(([name, time]) =>
    time === null || time.median === null || time.p90 === null
      ? []
      : [
          {
            name,
            value: decimal(time.median, language),
            change: words.leadTime(decimal(time.p90, language), String(time.n)),
          },
        ],
  );
};

const decimal = (days: number, language: Language): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 }).format(days);
