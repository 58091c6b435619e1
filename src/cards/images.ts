import { readFileSync } from 'node:fs';
import type { Language } from '../domain/codes.ts';

const FILES = {
  pyramid: { sv: 'pyramid-sv.png', en: 'pyramid-en.png' },
} as const;

export type ImageName = keyof typeof FILES;

const drawn = new Map<string, string>();

/**
 * A picture as a data URI (PNG, about 23 000 characters), for `url` of a card's Image: it shows without any
 * address that Teams or the Playground must reach, and by Microsoft's account it does not count into a
 * message's size. The card must say the same in words, since a client may leave pictures out.
 */
export const imageUri = (name: ImageName, language: Language): string => {
  const file = FILES[name][language];
  const known = drawn.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(new URL(`../../adaptive-cards/images/${file}`, import.meta.url));
  const uri = `data:image/png;base64,${bytes.toString('base64')}`;
  drawn.set(file, uri);
  return uri;
};
