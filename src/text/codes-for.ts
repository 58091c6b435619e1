import type { Language } from '../domain/codes.ts';
import { codes as en } from './en/codes.ts';
import type { SameShape } from './same-shape.ts';
import { codes as sv } from './sv/codes.ts';

/** Names of the codes of the field, by language. */
export const codesFor = (language: Language): SameShape<typeof sv> => (language === 'sv' ? sv : en);
