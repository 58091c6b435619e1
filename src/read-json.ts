import type { IncomingMessage } from 'node:http';

export type ReadJson =
  | { kind: 'json'; json: unknown }
  | { kind: 'refused'; status: 400 | 413 }
  /** The other side hung up. */
  | { kind: 'gone' };

/**
 * Reads a JSON body of at most `limit` bytes: 413 when there is more, 400 when it is packed, said to be
 * something else, or cannot be read as JSON. What is too long is read to its end (within reason) and thrown
 * away, because a sender in the middle of writing does not see an answer.
 */
export const readJson = async (request: IncomingMessage, limit: number): Promise<ReadJson> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      if (size > limit * PATIENCE) break;
    }
  } catch {
    return { kind: 'gone' };
  }
  if (size > limit) return { kind: 'refused', status: 413 };
  if (!isJson(request)) return { kind: 'refused', status: 400 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { kind: 'json', json: JSON.parse(text) };
  } catch {
    return { kind: 'refused', status: 400 };
  }
};

/** So many times the limit are thrown away before the line is cut. */
const PATIENCE = 16;

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\b/i.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined;
