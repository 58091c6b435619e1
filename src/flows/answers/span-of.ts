/**
 * The stretch of the text from the first of the quotes to the last, word for word: "Alsen till Svenstavik" of
 * "Alsen" and "Svenstavik". Quotes that would make it longer than `longest` characters are left outside: a longer
 * stretch is no answer any more, only the text itself.
 */
export function spanOf(text: string, quotes: string[], longest: number): string | undefined {
  const places = quotes
    .map((quote) => ({ start: text.indexOf(quote), length: quote.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .map(({ start, length }) => ({ start, end: start + length }));
  if (places.length === 0) return undefined;
  const start = Math.min(...places.map((place) => place.start));
  const near = places.filter(({ end }) => end - start <= longest);
  const first = places.find((place) => place.start === start);
  const end = Math.max(first?.end ?? start, ...near.map((place) => place.end));
  return text.slice(start, end);
}
