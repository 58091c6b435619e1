import type { Language } from '../domain/codes.ts';

/** Joins words as one says them: "Jord, Skog och Vatten". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' }).format(items);
