import type { Language } from '../domain/codes.ts';
import { eventWords as en } from './en/event-words.ts';
import type { SameShape } from './same-shape.ts';
import { eventWords as sv } from './sv/event-words.ts';

/** What happened, by whom and how it was judged, in words for files. */
export const eventWordsFor = (language: Language): SameShape<typeof sv> => (language === 'sv' ? sv : en);
