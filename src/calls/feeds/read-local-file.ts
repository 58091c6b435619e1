import { readFile, stat } from 'node:fs/promises';
import type { FeedMemory } from '../../domain/call-feed.ts';
import { FeedFault } from './feed-fault.ts';
import type { Validators } from './fetcher.ts';
import { hash } from './hash.ts';

/**
 * A file on this machine as a document; its hash stands for the ETag, so that it is unchanged when its bytes are.
 * Faults: `file-missing` (the message says why, not where), `too-large`.
 */
export const readLocalFile = async (
  path: string,
  maxBytes: number,
  before: FeedMemory | null,
): Promise<{ kind: 'unchanged' } | { kind: 'document'; bytes: Uint8Array; validators: Validators }> => {
  let bytes;
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new FeedFault('too-large', `The file has ${size} bytes.`);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof FeedFault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new FeedFault('file-missing', `The file cannot be read: ${code}.`, { cause: error });
  }
  const etag = hash(bytes);
  if (before?.etag === etag) return { kind: 'unchanged' };
  return { kind: 'document', bytes, validators: { etag, lastModified: null } };
};
