import type { FetchedFile, FetchFile } from '../domain/ports.ts';
import { isLoopbackUrl, isTeamsUrl } from './service-url.ts';

/** Teams keeps what is sent in a personal chat in the sender's OneDrive, and gives an address that works for a while. */
const FILE_HOSTS = ['sharepoint.com'];
const MOST_BYTES = 10_000_000;
/** A turn that takes longer is given up by Teams. */
const TIMEOUT_MS = 8000;

/** Fetches a file from where Teams keeps it and from nowhere else; `development`: also from this machine. Follows nothing. */
export const createFetchFile =
  ({ development }: { development: boolean }): FetchFile =>
  async (url) => {
    if (!isTeamsUrl(url, FILE_HOSTS) && !(development && isLoopbackUrl(url)))
      return { kind: 'none', why: 'not-allowed' };
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
      return response.ok ? await readWhole(response) : { kind: 'none', why: 'unreachable' };
    } catch {
      return { kind: 'none', why: 'unreachable' };
    }
  };

const readWhole = async (response: Response): Promise<FetchedFile> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) return { kind: 'none', why: 'too-large' };
    chunks.push(chunk);
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
};
