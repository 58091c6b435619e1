import { z } from 'zod/v4';
import type { SendResult } from '../domain/ports.ts';
import { AddressRefused } from './connectors.ts';

/** What is known of a send that did not succeed. `again` is the connector's Retry-After, in milliseconds. */
export type Failure =
  | { kind: 'status'; status: number; code: string; again: number | null }
  /** Nothing left this machine. */
  | { kind: 'not-sent'; code: string }
  /** No credential was given for sending, and none will be without somebody doing something. */
  | { kind: 'identity'; code: string }
  /** The conversation's service address is none of Teams'; the next message from there may bring a better one. */
  | { kind: 'address'; code: string }
  /** No answer came. */
  | { kind: 'no-answer'; code: string };

type Rule = { status: number; code?: string; then: Exclude<SendResult['kind'], 'sent'> };

/**
 * What to do by the connector's answer; the first line that fits. Sources: Teams' status code table for bots
 * ("Status codes from bot conversational APIs"), and what was decided about what cannot be known.
 */
const RULES: Rule[] = [
  { status: 401, then: 'stopped' },
  { status: 403, code: 'InvalidBotApiHost', then: 'stopped' },
  { status: 403, then: 'unreachable' },
  { status: 404, code: 'ActivityNotFoundInConversation', then: 'vanished' },
  { status: 404, then: 'unreachable' },
  { status: 410, then: 'unreachable' },
  { status: 408, then: 'unsure' },
  { status: 412, then: 'again' },
  { status: 429, then: 'again' },
];

/** When the connector does not say how long to wait, in milliseconds. */
const PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** `update`: doing it twice is doing it once, so what cannot be known is done again. */
export const sendResult = (failure: Failure, what: 'create' | 'update'): SendResult => {
  const again = (ms: number): SendResult => ({ kind: 'again', afterMs: ms, trouble: troubleOf(failure) });
  const kind = kindOf(failure);
  if (kind === 'again' || (kind === 'unsure' && what === 'update'))
    return again(
      failure.kind === 'status' ? Math.min(failure.again ?? PAUSE_MS, LONGEST_PAUSE_MS) : PAUSE_MS,
    );
  return { kind, trouble: troubleOf(failure) };
};

const kindOf = (failure: Failure): Rule['then'] => {
  switch (failure.kind) {
    case 'not-sent':
      return 'again';
    case 'identity':
      return 'stopped';
    case 'address':
      return 'unreachable';
    case 'no-answer':
      return 'unsure';
    case 'status': {
      const { status, code, again } = failure;
      /** The connector says when: then it has not done it. */
      if (status === 503 && again !== null) return 'again';
      if (status >= 500) return 'unsure';
      const rule = RULES.find((rule) => rule.status === status && (rule.code ?? code) === code);
      return rule?.then ?? 'refused';
    }
  }
};

const troubleOf = (failure: Failure): string =>
  failure.kind === 'status' ? `${failure.status} ${failure.code}`.trim() : `${failure.kind} ${failure.code}`;

const bodySchema = z
  .union([
    z.object({ error: z.object({ code: z.string() }) }).transform(({ error }) => error.code),
    z.object({ code: z.string() }).transform(({ code }) => code),
  ])
  .transform((code) => code.replace(/[^\w.-]/g, '').slice(0, 80));

const faultSchema = z.looseObject({
  name: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  errorCode: z.string().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
  response: z
    .object({
      bodyAsText: z.string().nullish().catch(undefined),
      headers: z.custom<{ get(name: string): string | undefined }>().optional(),
    })
    .optional()
    .catch(undefined),
});

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** The identity service could not be reached; any other trouble with it is trouble with who we are. */
const IDENTITY_AWAY = /network|endpoints_resolution|openid_config|timeout|server_error|temporarily/i;

/** What a fault thrown by the library's connector client says about the send. */
export const failureOf = (fault: unknown, now: Date): Failure => {
  if (fault instanceof AddressRefused) return { kind: 'address', code: 'refused' };
  const read = faultSchema.safeParse(fault).data;
  if (!read) return { kind: 'no-answer', code: 'unknown' };
  if (read.statusCode !== undefined && read.statusCode >= 300)
    return {
      kind: 'status',
      status: read.statusCode,
      code: bodySchema.safeParse(parse(read.response?.bodyAsText ?? '')).data ?? '',
      again: retryAfter(read.response?.headers?.get('retry-after'), now),
    };
  if (read.errorCode !== undefined)
    return { kind: IDENTITY_AWAY.test(read.errorCode) ? 'not-sent' : 'identity', code: read.errorCode };
  if (read.code !== undefined && NEVER_LEFT.has(read.code)) return { kind: 'not-sent', code: read.code };
  return { kind: 'no-answer', code: read.code ?? read.name };
};

/** Seconds, or a date. */
const retryAfter = (header: string | undefined, now: Date): number | null => {
  if (header === undefined || header.trim() === '') return null;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
