const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', ß: 'ss', đ: 'd', ı: 'i', ŧ: 't', ŋ: 'n' };

/**
 * The form in which words are compared: lower case, without diacritics, so that `Åre`, `ÅRE` and `are` meet.
 * Folding may change the number of characters; offsets must be taken from the unfolded text.
 */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[øæßđıŧŋ]/g, (letter) => LETTERS[letter] ?? letter);
};

/** Words without anything to fold, which are nearly all there are. */
const PLAIN = /^[a-z0-9'-]*$/;

/** Lower case with å, ä and ö kept (ø and æ written as ö and ä) and other diacritics left out. */
export const spell = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/ø/g, 'ö')
    .replace(/æ/g, 'ä')
    .replace(/[^a-zåäö]/g, fold);
