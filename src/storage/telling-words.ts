import { STOP_WORDS } from './stop-words.ts';

/**
 * The words of a text that tell what it is about, each once, in order: lower case, å ä ö folded, Swedish and
 * English endings roughly cut off, small words left out. For looking up likeness, not for showing.
 */
export const tellingWords = (text: string): string[] => {
  const words = folded(text).match(/[a-z0-9]{3,40}/g) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word) && !/^\d+$/.test(word)).map(stem);
  return [...new Set(telling)].filter((word) => word.length >= 3 && !STOP_WORDS.has(word));
};

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const stem = (word: string): string => {
  const ending = ENDINGS.find((ending) => word.endsWith(ending) && word.length - ending.length >= STEM_MIN);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

const STEM_MIN = 3;

/** Longest first, folded. The inflections of nouns, adjectives and verbs; derivations are left standing. */
const ENDINGS = [
  ...[
    'heternas',
    'heterna',
    'andets',
    'heten',
    'heter',
    'andet',
    'arnas',
    'ernas',
    'ornas',
    'andes',
    'arens',
  ],
  ...['arna', 'erna', 'orna', 'ande', 'arne', 'aren', 'ades', 'ings', 'ing', 'ens', 'ets', 'ade', 'nas'],
  ...['ar', 'er', 'or', 'en', 'et', 'an', 'na', 'as', 'es', 'at', 'ad', 'ed', 'a', 'e', 's', 'n'],
];
