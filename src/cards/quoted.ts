import { clipLine } from './clip-text.ts';

const QUOTE_BYTES = 160;

/** An actor's words as a quote inside a sentence, in emphasis; null when there is nothing to see in them. */
export const quoted = (quote: string): string | null => {
  const words = clipLine(quote, QUOTE_BYTES);
  return words === '' ? null : `*${words}*`;
};
