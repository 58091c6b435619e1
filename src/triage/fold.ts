const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', ß: 'ss', đ: 'd', ı: 'i', ŧ: 't', ŋ: 'n' };

/**
 * The form in which words are compared: lower case, without diacritics, so that `Åre`, `ÅRE` and `are` meet.
 * Folding may change the number of characters; offsets must be taken from the unfolded text.
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øæßđıŧŋ]/g, (letter) => LETTERS[letter] ?? letter);
