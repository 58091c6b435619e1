const WORDS =
  'noll|zero en|ett|one|ensam tva|two|couple|par tre|three fyra|four fem|five sex|six sju|seven atta|eight nio|nine tio|ten elva|eleven tolv|twelve tretton|thirteen fjorton|fourteen'
    .split(' ')
    .map((names) => names.split('|'));

/** A small number in digits or in plain (folded) Swedish or English words. */
export const readNumber = (word: string): number | undefined => {
  if (/^\d+$/u.test(word)) return Number(word);
  const number = WORDS.findIndex((names) => names.includes(word));
  return number < 0 ? undefined : number;
};
