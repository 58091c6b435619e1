const LONGEST = 160;

/** Those of the quotes that stand in the text word for word, as whole words, each once, at most `most` of them. */
export const quotesIn = (text: string, quotes: readonly string[], most: number): string[] =>
  [...new Set(quotes.map((quote) => quote.trim()))]
    .filter((quote) => /\p{L}{2}/u.test(quote) && quote.length <= LONGEST && standsIn(text, quote))
    .slice(0, most);

const standsIn = (text: string, quote: string): boolean => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const after = text.slice(at + quote.length).at(0) ?? '';
    if (!(LETTER.test(before) && LETTER.test(quote.at(0) ?? '')) && !LETTER.test(after)) return true;
  }
  return false;
};

const LETTER = /[\p{L}\p{N}]/u;
