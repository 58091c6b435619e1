import { createHash, randomBytes } from 'node:crypto';

/**
 * What links are signed with: made from the bot's password, so that all instances have the same; without one a key of
 * this process alone, and a link holds only where it was made.
 */
export const linkKey = ({ identity }: { identity: { password: string | null } | null }): Buffer =>
  identity?.password
    ? createHash('sha256').update(`idelotsen download links ${identity.password}`).digest()
    : randomBytes(32);
