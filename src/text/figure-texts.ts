import type { Language } from '../domain/codes.ts';
import { figures as en } from './en/figures.ts';
import type { SameShape } from './same-shape.ts';
import { figures as sv } from './sv/figures.ts';

/** Names and definitions of the figures, by language. */
export const figureTextsFor = (language: Language): SameShape<typeof sv> => (language === 'sv' ? sv : en);
