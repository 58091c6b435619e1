import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `create`: a new thread in a channel. `send`: into a conversation or thread. */
type CallKind = 'create' | 'send' | 'update' | 'member' | 'channels' | 'other';

export type SentActivity = {
  type?: string;
  id?: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content: Record<string, unknown> }[];
};

export type Call = {
  kind: CallKind;
  method: string;
  path: string;
  /** Channel of a `create`; conversation or thread of the others. */
  conversationId: string;
  /** Activity of an `update`, account of a `member`. */
  id: string;
  activity: SentActivity;
  authorization: string | undefined;
};

/**
 * What the connector does instead of obliging. `done`: it does the thing all the same, and then behaves so.
 * `hang` never answers; `reset` cuts the line; `delayMs` obliges, late.
 */
export type Reaction = { done?: boolean } & (
  | { status: number; code?: string; retryAfter?: string | number; location?: string; body?: string }
  | { hang: true }
  | { reset: true }
  | { delayMs: number }
);

type Member = { id: string; aadObjectId: string; name: string; tenantId: string };

export type StandingPost = { conversationId: string; threadId: string; id: string; activity: SentActivity };

export type ScriptedConnector = {
  /** The service address to put in activities. */
  url: string;
  /** Every request, in the order they came. */
  calls: Call[];
  /** What stands in the chats and channels now, in the order it came, updates carried out. */
  posts: StandingPost[];
  /** What was carried out, in order: each post as it came and each update as it was. */
  done: { kind: 'post' | 'update'; post: StandingPost; activity: SentActivity }[];
  members: Member[];
  /** Of the one team there is. */
  channels: { id: string; name: string }[];
  /** The next calls of this kind get these reactions, one each. */
  next(kind: CallKind, ...reactions: Reaction[]): void;
  /** Asked at every call before the queue; undefined: oblige. Replaces the earlier one. */
  script(decide: (call: Call) => Reaction | undefined): void;
  /** Resolves when a call comes that fits. */
  called(fits: (call: Call) => boolean): Promise<Call>;
  close(): Promise<void>;
};

/** Teams' connector as far as the bot uses it, on this machine, telling on the bot and failing on command. */
export const startScriptedConnector = async (port = 0): Promise<ScriptedConnector> => {
  const calls: Call[] = [];
  const posts: StandingPost[] = [];
  const done: ScriptedConnector['done'] = [];
  const members: Member[] = [];
  const channels: ScriptedConnector['channels'] = [];
  const queues = new Map<CallKind, Reaction[]>();
  const waiting: { fits: (call: Call) => boolean; resolve: (call: Call) => void }[] = [];
  let decide: (call: Call) => Reaction | undefined = () => undefined;
  let ids = 1795441842000;
  const nextId = () => String(++ids);
  const stand = (post: StandingPost) => {
    posts.push(post);
    done.push({ kind: 'post', post, activity: post.activity });
  };

  const oblige = (call: Call): { status: number; body: unknown } => {
    switch (call.kind) {
      case 'create': {
        const id = nextId();
        const threadId = `${call.conversationId};messageid=${id}`;
        stand({ conversationId: call.conversationId, threadId, id, activity: call.activity });
        return { status: 201, body: { id: threadId, activityId: id } };
      }
      case 'send': {
        const wrong = judgeActivity(call.activity);
        if (wrong) return wrong;
        const id = nextId();
        const conversationId = call.conversationId.replace(/;messageid=.*$/, '');
        stand({ conversationId, threadId: call.conversationId, id, activity: call.activity });
        return { status: 201, body: { id } };
      }
      case 'update': {
        const wrong = judgeActivity(call.activity);
        if (wrong) return wrong;
        const post = posts.find(({ threadId, id }) => threadId === call.conversationId && id === call.id);
        if (!post) return errorBody(404, 'ActivityNotFoundInConversation');
        post.activity = call.activity;
        done.push({ kind: 'update', post, activity: call.activity });
        return { status: 200, body: { id: call.id } };
      }
      case 'member': {
        const member = members.find(({ id }) => id === call.id);
        return member ? { status: 200, body: member } : errorBody(404, 'MemberNotFoundInConversation');
      }
      case 'channels':
        return { status: 200, body: { conversations: channels } };
      case 'other':
        return errorBody(404, 'NotFound');
    }
  };

  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const call = toCall(request, body);
      calls.push(call);
      for (const entry of waiting.filter(({ fits }) => fits(call))) entry.resolve(call);
      const reaction = decide(call) ?? queues.get(call.kind)?.shift();
      if (!reaction) return answer(response, oblige(call));
      const obliged = reaction.done || 'delayMs' in reaction ? oblige(call) : undefined;
      if ('hang' in reaction) return;
      if ('reset' in reaction) return void request.socket.destroy();
      if ('delayMs' in reaction)
        return void setTimeout(() => answer(response, obliged ?? oblige(call)), reaction.delayMs);
      if (reaction.retryAfter !== undefined) response.setHeader('retry-after', String(reaction.retryAfter));
      if (reaction.location !== undefined) response.setHeader('location', reaction.location);
      const refusal = errorBody(reaction.status, reaction.code ?? '');
      answer(
        response,
        reaction.body === undefined ? refusal : { status: reaction.status, body: reaction.body },
      );
    });
  });
  /** A line that the bot rests on is not cut just as it is used again. */
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    posts,
    done,
    members,
    channels,
    next: (kind, ...reactions) => void queues.set(kind, [...(queues.get(kind) ?? []), ...reactions]),
    script: (given) => void (decide = given),
    called: (fits) => new Promise((resolve) => waiting.push({ fits, resolve })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const toCall = (request: IncomingMessage, text: string): Call => {
  const method = request.method ?? '';
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const base = { method, path, authorization: request.headers.authorization };
  if (method === 'POST' && path === '/v3/conversations') {
    const { channel } = body['channelData'] as { channel: { id: string } };
    return {
      ...base,
      kind: 'create',
      conversationId: channel.id,
      id: '',
      activity: body['activity'] as SentActivity,
    };
  }
  if (/^\/v3\/teams\/[^/]+\/conversations$/.test(path))
    return { ...base, kind: 'channels', conversationId: '', id: '', activity: {} };
  const [, conversationId = '', rest = ''] = /^\/v3\/conversations\/([^/]+)\/(.*)$/.exec(path) ?? [];
  const [what, id = ''] = rest.split('/');
  const at = { ...base, conversationId, id, activity: body as SentActivity };
  if (what === 'activities' && method === 'PUT') return { ...at, kind: 'update' };
  if (what === 'activities' && method === 'POST') return { ...at, kind: 'send' };
  if (what === 'members' && method === 'GET') return { ...at, kind: 'member' };
  return { ...at, kind: 'other' };
};

/** What Teams itself refuses: nothing at all, a text beside a card, too much. */
const judgeActivity = (activity: SentActivity) => {
  const cards = activity.attachments?.length ?? 0;
  if (!activity.text && cards === 0) return errorBody(400, 'BadSyntax');
  if (activity.text && cards > 0) return errorBody(400, 'BadSyntax');
  return JSON.stringify(activity).length * 2 > 100 * 1024 ? errorBody(413, 'MessageSizeTooBig') : undefined;
};

const errorBody = (status: number, code: string) => ({
  status,
  body: { error: { code, message: `${code}.` } },
});

const answer = (response: ServerResponse, { status, body }: { status: number; body: unknown }): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
};
