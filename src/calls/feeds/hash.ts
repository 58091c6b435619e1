import { createHash } from 'node:crypto';

/** `sha256:` and the hexadecimal digest. */
export const hash = (of: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(of).digest('hex')}`;
