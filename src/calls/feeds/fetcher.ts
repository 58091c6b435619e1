import { FeedFault } from './feed-fault.ts';
import { readBody } from './read-body.ts';
import { retryAfter } from './retry-after.ts';

/** What a server said last about a document, to be asked whether it still holds. */
export type Validators = { etag: string | null; lastModified: string | null };

export type FeedRequest = {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: FormData;
  /** One attempt, from the first byte sent to the last byte read. */
  timeoutMs: number;
  /** Of the body, unpacked. */
  maxBytes: number;
  before?: Validators | null;
};

export type FeedAnswer =
  { kind: 'unchanged' } | { kind: 'document'; bytes: Uint8Array; headers: Headers; validators: Validators };

/** Fault: `FeedFault`, after the attempts there are. */
export type Fetcher = (request: FeedRequest, signal: AbortSignal) => Promise<FeedAnswer>;

const ATTEMPTS = 3;
/** Between two requests to the same host. */
const PAUSE_MS = 1000;
const BACK_OFF_MS = 2000;
/** A feed that asks for a longer rest than this is left until the next run. */
const LONGEST_REST_MS = 60_000;
const REDIRECTS = 3;
const AGENT = 'Idelotsen (Teams bot of Region Jamtland Harjedalen)';

/** One request at a time to each host, with a pause between. */
export const createFetcher = (deps: {
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  jitter: () => number;
  now: () => Date;
}): Fetcher => {
  const queues = new Map<string, Promise<unknown>>();

  const inTurn = <T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(host);
    const turn = before === undefined ? work() : before.then(() => deps.sleep(PAUSE_MS, signal)).then(work);
    queues.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };

  return async (request, signal) => {
    const { host } = new URL(request.url);
    for (let attempt = 1; ; attempt += 1)
      try {
        return await inTurn(host, signal, () => ask(request, signal, deps.now));
      } catch (fault) {
        if (!(fault instanceof FeedFault) || !fault.retryable || attempt === ATTEMPTS || signal.aborted)
          throw fault;
        const backOff = BACK_OFF_MS * 2 ** (attempt - 1) * (0.5 + deps.jitter());
        const rest = Math.max(backOff, fault.retryAfterMs ?? 0);
        if (rest > LONGEST_REST_MS) throw fault;
        await deps.sleep(rest, signal);
      }
  };
};

const ask = async (request: FeedRequest, signal: AbortSignal, now: () => Date): Promise<FeedAnswer> => {
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const either = AbortSignal.any([signal, timeout]);
  const { host } = new URL(request.url);
  try {
    const response = await follow(request, either);
    if (response.status === 304 && Object.keys(conditions(request.before)).length > 0)
      return { kind: 'unchanged' };
    if (!response.ok) throw refusal(response, host, now());
    return {
      kind: 'document',
      bytes: await readBody(response, request.maxBytes, host),
      headers: response.headers,
      validators: {
        etag: response.headers.get('etag'),
        lastModified: response.headers.get('last-modified'),
      },
    };
  } catch (error) {
    if (error instanceof FeedFault) throw error;
    if (timeout.aborted)
      throw new FeedFault('timed-out', `${host} did not answer within ${request.timeoutMs} ms.`);
    throw new FeedFault('unreachable', `${host} cannot be reached: ${why(error)}`);
  }
};

/** Redirects are followed by hand: encrypted or to the same host only, and never with a key to somewhere else. */
const follow = async (request: FeedRequest, signal: AbortSignal): Promise<Response> => {
  const first = new URL(request.url);
  let url = first;
  for (let hop = 0; ; hop += 1) {
    const own = url.origin === first.origin;
    const response = await fetch(url.href, {
      method: request.method ?? 'GET',
      headers: { 'user-agent': AGENT, ...conditions(request.before), ...(own ? request.headers : {}) },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'manual',
      signal,
    });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status === 304 || response.status >= 400 || next === null)
      return response;
    await response.body?.cancel();
    const target = URL.canParse(next, url.href) ? new URL(next, url.href) : null;
    const safe = target?.protocol === 'https:' || target?.host === first.host;
    if (!target || !safe || hop === REDIRECTS || request.method === 'POST')
      throw new FeedFault('refused', `${first.host} sends us elsewhere.`, { status: response.status });
    url = target;
  }
};

const conditions = (before: Validators | null | undefined): Record<string, string> => ({
  ...(before?.etag ? { 'if-none-match': before.etag } : {}),
  ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
});

const refusal = (response: Response, host: string, now: Date): FeedFault => {
  void response.body?.cancel().catch(() => undefined);
  const { status } = response;
  const busy = status === 429 || status === 408 || status >= 500;
  return new FeedFault(busy ? 'unwilling' : 'refused', `${host} answered ${status}.`, {
    status,
    retryAfterMs: retryAfter(response.headers.get('retry-after'), now),
  });
};

/** The code alone: the message of a failed request may hold the address. */
const why = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'connection broken';
};
