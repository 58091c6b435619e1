import { isNear } from '../answers/near.ts';
import { plainWords } from '../answers/words.ts';

/** Those of `items` that words name: every word of them stands in the item's own, or nearly. */
export const namedIn = <T>(words: string, items: readonly T[], textOf: (item: T) => string): T[] => {
  const wanted = plainWords(words).split(' ');
  return items.filter((item) => {
    const own = plainWords(textOf(item)).split(' ');
    return wanted.every((word) => own.some((one) => one === word || isNear(word, one)));
  });
};

/** "Allt", "alla", "everything". */
export const isAll = (words: string): boolean =>
  /^(?:allt|alla|allting|alltihop|everything|all|them all|all of them)(?: bevakningar| paminnelser)?$/u.test(
    plainWords(words),
  );
