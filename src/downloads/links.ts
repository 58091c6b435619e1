import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import { type DownloadOrder, downloadOrderSchema } from '../domain/download-order.ts';
import type { Clock, DownloadLinks } from '../domain/ports.ts';

/** A link is good for so long. */
const LINK_MS = 10 * 60_000;

/** Unguessable bits that tell one link from another. */
const NONCE_BYTES = 16;

const ticketSchema = z.object({ order: downloadOrderSchema, nonce: z.string(), expires: z.number() });
export type Ticket = z.infer<typeof ticketSchema>;

/**
 * Makes and reads the tokens of download links: the order itself, signed, so that any instance with the same key can
 * serve it and nothing is kept. That it is used once is up to who serves it. `baseUrl` null: there is no way in.
 */
export const createLinks = (
  key: Buffer,
  baseUrl: string | null,
  clock: Clock,
): DownloadLinks & { read(token: string): Ticket | undefined } => {
  const signature = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest();
  return {
    make: (order: DownloadOrder) => {
      if (baseUrl === null) return null;
      const ticket: Ticket = {
        order,
        nonce: randomBytes(NONCE_BYTES).toString('hex'),
        expires: clock.now().getTime() + LINK_MS,
      };
      const payload = Buffer.from(JSON.stringify(ticket)).toString('base64url');
      return `${baseUrl}/files/${payload}.${signature(payload).toString('base64url')}`;
    },
    read: (token) => {
      const [payload = '', signed = ''] = token.split('.');
      const given = Buffer.from(signed, 'base64url');
      const right = signature(payload);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const ticket = ticketSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      return ticket.expires > clock.now().getTime() ? ticket : undefined;
    },
  };
};
