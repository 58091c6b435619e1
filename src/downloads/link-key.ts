import { createHash, randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';

/**
 * What links are signed with: made from the bot's own secret, so that all instances have the same. Without one (a managed
 * identity, or development) it is a key of this process alone, and a link holds only where it was made.
 */
export const linkKey = (identity: Config['identity']): Buffer => {
  const secret = secretOf(identity);
  return secret === undefined
    ? randomBytes(32)
    : createHash('sha256').update(`idelotsen download links ${secret}`).digest();
};

const secretOf = (identity: Config['identity']): string | undefined => {
  switch (identity?.credential.kind) {
    case 'secret':
      return identity.credential.secret;
    case 'certificate':
      return identity.credential.privateKey;
    case 'managed-identity':
    case 'federated':
    case undefined:
      return undefined;
  }
};
