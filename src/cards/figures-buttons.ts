import type { Language } from '../domain/codes.ts';
import type { FiguresView } from '../domain/figures-view.ts';
import { isoWeek, type Period, periodAfter, periodBefore } from '../domain/period.ts';
import { wantedData } from '../flows/figures/wanted-data.ts';
import { figureTextsFor } from '../text/figure-texts.ts';
import { type ButtonView, cardButton } from './card-button.ts';

/** To the period before and after (not into the future), to a file, and to how it is counted. */
export const figuresButtons = (view: FiguresView, language: Language): ButtonView[] => {
  const words = figureTextsFor(language).card;
  const isWeek = isoWeek(view.period) !== undefined;
  const to = (period: Period) => wantedData({ ...view, period });
  const after = periodAfter(view.period);
  return [
    cardButton(isWeek ? words.weekBefore : words.periodBefore, 'figures', to(periodBefore(view.period))),
    ...(view.isOver ? [cardButton(isWeek ? words.weekAfter : words.periodAfter, 'figures', to(after))] : []),
    cardButton(words.export, 'figures-export', to(view.period)),
    cardButton(words.how, 'figures-how', {}),
  ];
};

/** Opens the ideas of the cell that is chosen on the card. */
export const openButton = (view: FiguresView, language: Language): ButtonView =>
  cardButton(figureTextsFor(language).card.openButton, 'figures-cell', wantedData(view), { inputs: 'auto' });
