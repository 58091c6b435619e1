/** Whole words, so that "samisolering" and the English "same" are none. */
const SAMI =
  /(?<!\p{L})(?:(?:syd|nord|lule|ume|pite|skogs)?sam(?:er|erna|ernas|isk|iska|iskt|ebyn?|ebyar|ebyarna|ebyars|i|is)|s[áa]pmi|saepmie|åarjelsaemien|saemien|renn[äa]ring\p{L}*|rensk[öo]ts\p{L}*|rensk[öo]tare\p{L}*|duodji|duedtie|reindeer herd\p{L}*)(?!\p{L})/iu;

/** Whether an idea, by its own words and its owner, is about Sami matters: the idea's subject, never a person's origin. */
export const concernsSami = (words: readonly string[], ownerType: string | null): boolean =>
  ownerType === 'sameby' || words.some((text) => SAMI.test(text));
