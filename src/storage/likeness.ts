/** A word that more of the ideas than this share have (and at least so many ideas) tells nothing. */
const COMMON_SHARE = 0.02;
const COMMON_AT_LEAST = 25;
/** So many of the text's words are looked up, and of those so many of the rarest are compared. */
export const WORDS_READ = 400;
const WORDS_COMPARED = 24;
/** Ideas must have at least so many of them in common, and this share of their weight. */
const WORDS_IN_COMMON = 2;
const WEIGHT_IN_COMMON = 0.15;

/** Of so many ideas at most so many may have a word that tells something. */
export const commonAbove = (ideas: number): number => Math.max(COMMON_AT_LEAST, ideas * COMMON_SHARE);

/** How alike two texts must be, and which words count how much. */
export type Likeness = { words: { word: string; weight: number }[]; least: number; leastWeight: number };

/**
 * The rarest of the words that any idea has, each with its weight: the fewer ideas have it, the heavier. `asked` is
 * how many words the text has. Those too weigh that no idea has, so that two words in common out of fifty make no
 * likeness.
 */
export const weighWords = (
  known: readonly { word: string; ideas: number }[],
  asked: number,
  ideas: number,
): Likeness => {
  const rarest = [...known]
    .sort((a, b) => a.ideas - b.ideas || b.word.length - a.word.length)
    .slice(0, WORDS_COMPARED);
  const words = rarest.map((one) => ({ word: one.word, weight: Math.log(1 + ideas / one.ideas) }));
  const unknown = Math.max(0, Math.min(asked, WORDS_COMPARED) - words.length);
  const total = words.reduce((sum, { weight }) => sum + weight, unknown * Math.log(1 + ideas));
  return { words, least: Math.min(WORDS_IN_COMMON, words.length), leastWeight: total * WEIGHT_IN_COMMON };
};
