import type { Language } from '../domain/codes.ts';
import { cards as enCards } from './en/cards.ts';
import { codes as enCodes } from './en/codes.ts';
import { reasons as enReasons } from './en/reasons.ts';
import type { SameShape } from './same-shape.ts';
import { cards } from './sv/cards.ts';
import { codes } from './sv/codes.ts';
import { reasons } from './sv/reasons.ts';

export type CardTexts = {
  cards: SameShape<typeof cards>;
  codes: SameShape<typeof codes>;
  reasons: SameShape<typeof reasons>;
};

const sv: CardTexts = { cards, codes, reasons };
const en: CardTexts = { cards: enCards, codes: enCodes, reasons: enReasons };

/** What stands on the cards, and the names of the codes, by language. */
export const cardTextsFor = (language: Language): CardTexts => (language === 'sv' ? sv : en);
