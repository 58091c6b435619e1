import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { z } from 'zod/v4';

/** What is asked of a chat completions API, as far as the house uses it. */
const requestSchema = z.object({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string(),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
  temperature: z.number(),
  max_tokens: z.number(),
});

export type ChatRequest = {
  path: string;
  headers: IncomingHttpHeaders;
  body: z.infer<typeof requestSchema>;
  /** The body as it came, for what must not be in it. */
  raw: string;
};

export type ChatServer = { url: string; requests: ChatRequest[] };

/** A server of its own that speaks the chat completions API; `reply` decides what it says. Gone when the test is over. */
export const startChatServer = async (
  reply: (response: ServerResponse, request: ChatRequest) => void,
): Promise<ChatServer> => {
  const requests: ChatRequest[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let raw = '';
    for await (const part of request.setEncoding('utf8')) raw += String(part);
    const body = requestSchema.safeParse(JSON.parse(raw));
    if (request.method !== 'POST' || !body.success) return replies(400)(response);
    const asked = { path: request.url ?? '', headers: request.headers, body: body.data, raw };
    requests.push(asked);
    reply(response, asked);
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
};

/** Answers in two steps: restify, once loaded, has made `writeHead` of every server give nothing back. */
export const replies =
  (status: number, body = '', type = 'application/json') =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

/** A completion with one message. */
export const completes = (message: { content: string | null; refusal?: string }, finish = 'stop') => {
  const choices = [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }];
  return replies(
    200,
    JSON.stringify({ id: 'c1', object: 'chat.completion', created: 1, model: 'x', choices }),
  );
};

/** A completion whose message is this, as JSON. */
export const answers = (content: unknown) => completes({ content: JSON.stringify(content) });
