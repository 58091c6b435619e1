import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../src/domain/ports.ts';
import { AddressRefused } from '../../src/teams/connectors.ts';
import { failureOf, sendResult } from '../../src/teams/send-result.ts';

const now = new Date('2026-11-23T14:00:00Z');
const answered = (statusCode: number, body = '', retryAfter?: string) => ({
  name: 'RestError',
  statusCode,
  response: { bodyAsText: body, headers: { get: () => retryAfter } },
});
const withCode = (code: string) => JSON.stringify({ error: { code, message: 'x' } });
const resultOf = (fault: unknown, what: 'create' | 'update' = 'create') =>
  sendResult(failureOf(fault, now), what);

describe('what the connector answers', () => {
  it.each<[number, string, SendResult['kind'], SendResult['kind']]>([
    [400, 'BadSyntax', 'refused', 'refused'],
    [401, 'BotNotRegistered', 'stopped', 'stopped'],
    [403, 'BotDisabledByAdmin', 'unreachable', 'unreachable'],
    [403, 'ConversationBlockedByUser', 'unreachable', 'unreachable'],
    [403, 'MessageWritesBlocked', 'unreachable', 'unreachable'],
    [403, 'BotNotInConversationRoster', 'unreachable', 'unreachable'],
    [403, 'ForbiddenOperationException', 'unreachable', 'unreachable'],
    [403, 'InvalidBotApiHost', 'stopped', 'stopped'],
    [404, 'ActivityNotFoundInConversation', 'vanished', 'vanished'],
    [404, 'ConversationNotFound', 'unreachable', 'unreachable'],
    [404, '', 'unreachable', 'unreachable'],
    [405, '', 'refused', 'refused'],
    [408, '', 'unsure', 'again'],
    [412, 'PreconditionFailed', 'again', 'again'],
    [413, 'MessageSizeTooBig', 'refused', 'refused'],
    [429, 'Throttled', 'again', 'again'],
    [500, 'ServiceError', 'unsure', 'again'],
    [502, '', 'unsure', 'again'],
    [503, '', 'unsure', 'again'],
    [504, '', 'unsure', 'again'],
    [307, '', 'refused', 'refused'],
  ])('%d %s: a create is %s, an update %s', (status, code, create, update) => {
    const fault = answered(status, withCode(code));
    expect([resultOf(fault).kind, resultOf(fault, 'update').kind]).toEqual([create, update]);
  });

  it('503 with Retry-After has not been done', () => {
    expect(resultOf(answered(503, '', '7'))).toMatchObject({ kind: 'again', afterMs: 7000 });
  });

  it.each<[string | undefined, number]>([
    ['0', 0],
    ['30', 30_000],
    ['Mon, 23 Nov 2026 14:00:05 GMT', 5000],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 0],
    ['999999', 600_000],
    ['soon', 2000],
    [undefined, 2000],
  ])('Retry-After %s', (header, afterMs) => {
    expect(resultOf(answered(429, '', header))).toMatchObject({ kind: 'again', afterMs });
  });

  it.each([
    ['{"error":{"code":"Throttled"}}', '429 Throttled'],
    ['{"code":"Throttled"}', '429 Throttled'],
    ['<html>busy</html>', '429'],
    ['{"error":{"code":"a b\\n<c>"}}', '429 abc'],
    ['', '429'],
  ])('%s is told as %s', (body, trouble) => {
    expect(resultOf(answered(429, body))).toMatchObject({ trouble });
  });
});

describe('when there is no answer', () => {
  it.each<[string, object, SendResult['kind'], SendResult['kind']]>([
    ['refused connection', { name: 'RestError', code: 'ECONNREFUSED' }, 'again', 'again'],
    ['unknown host', { name: 'RestError', code: 'ENOTFOUND' }, 'again', 'again'],
    ['cut line', { name: 'RestError', code: 'ECONNRESET' }, 'unsure', 'again'],
    ['time-out', { name: 'AbortError' }, 'unsure', 'again'],
    ['wrong secret', { name: 'ServerError', errorCode: 'invalid_client' }, 'stopped', 'stopped'],
    ['identity service away', { name: 'ClientAuthError', errorCode: 'network_error' }, 'again', 'again'],
    ['address that is not Teams', new AddressRefused(), 'unreachable', 'unreachable'],
    ['a fault of another kind', new TypeError('x'), 'unsure', 'again'],
  ])('%s', (_, fault, create, update) => {
    expect([resultOf(fault).kind, resultOf(fault, 'update').kind]).toEqual([create, update]);
  });

  it('something thrown that is no fault at all', () => {
    expect(resultOf('x')).toMatchObject({ kind: 'unsure' });
  });
});
