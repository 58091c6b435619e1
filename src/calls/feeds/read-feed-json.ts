import { decodeText } from './decode-text.ts';
import { FeedFault } from './feed-fault.ts';

/** The document as JSON. Faults: `empty`, `html`, `malformed`. */
export const readFeedJson = (bytes: Uint8Array): unknown => {
  const text = decodeText(bytes).trim();
  if (text === '') throw new FeedFault('empty', 'There is nothing in the answer.');
  if (text.startsWith('<')) throw new FeedFault('html', 'The answer is a web page.');
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedFault('malformed', 'The answer is not whole JSON.');
  }
};
