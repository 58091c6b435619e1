import { FeedFault } from './feed-fault.ts';

/** The whole body, unpacked, unless it is larger than `maxBytes`: then no more of it is read. */
export const readBody = async (response: Response, maxBytes: number, host: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) break;
    const chunk = next.value as Uint8Array;
    size += chunk.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new FeedFault('too-large', `${host} sends more than ${maxBytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
