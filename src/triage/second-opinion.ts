import 'openai/shims/web';
import { AzureOpenAI, OpenAI } from 'openai';
import { z } from 'zod/v4';
import { LEVELS } from '../domain/codes.ts';
import { firstDefinitions } from '../domain/first-definitions.ts';
import { readPlacement } from '../domain/placement.ts';
import type { NoOpinion, Opinion, SecondOpinion } from '../domain/ports.ts';
import { asData, PLACEMENTS, TASK } from './opinion-prompt.ts';
import { quotesIn } from './quotes-in.ts';

export type OpinionSettings = {
  /** OpenAI and its like: up to and with `/v1`. Azure: the resource. */
  url: string;
  key: string | null;
  model: string;
  api: 'openai' | 'azure';
  timeoutMs: number;
};

/** The first version of Azure's API, in general use, that binds answers to a schema. Source: Azure OpenAI's version list. */
const AZURE_VERSION = '2024-10-21';
/** A longer text is cut; nobody describes an idea in more. */
const LONGEST_TEXT = 12_000;
const LONGEST_ANSWER_BYTES = 64 * 1024;
const LONGEST_ANSWER_TOKENS = 400;

const answerSchema = z.object({
  placement: z.enum(PLACEMENTS),
  level: z.enum(LEVELS),
  areaQuotes: z.array(z.string()),
  levelQuotes: z.array(z.string()),
});

const completionSchema = z.object({
  choices: z.tuple([
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ]),
});

/**
 * Asks a language model where a text belongs. All that can come back is a placement and a level that exist, and quotes
 * that stand in the text: whatever the text has made the model say, it can at worst choose another code. Nothing but the
 * text is sent, and nothing of it is kept or logged.
 */
export const createSecondOpinion = (settings: OpinionSettings): SecondOpinion => {
  const client = clientFor(settings);
  return async (text) => {
    const sent = text.slice(0, LONGEST_TEXT);
    try {
      const completion: unknown = await client.chat.completions.create({
        model: settings.model,
        messages: [
          { role: 'system', content: TASK },
          { role: 'user', content: asData(sent) },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'placement', strict: true, schema: jsonSchema() },
        },
        temperature: 0,
        max_tokens: LONGEST_ANSWER_TOKENS,
      });
      return readAnswer(completion, sent, settings.model);
    } catch (fault) {
      return troubleOf(fault);
    }
  };
};

const clientFor = ({ url, key, model, api, timeoutMs }: OpinionSettings): OpenAI => {
  const base = url.replace(/\/+$/, '');
  const common = {
    maxRetries: 0,
    timeout: timeoutMs,
    fetch: carefulFetch,
    organization: null,
    project: null,
  };
  return api === 'azure'
    ? new AzureOpenAI({
        ...common,
        baseURL: `${base}/openai`,
        apiKey: key ?? '',
        apiVersion: AZURE_VERSION,
        deployment: model,
      })
    : new OpenAI({ ...common, baseURL: base, apiKey: key ?? 'none' });
};

const jsonSchema = (): Record<string, unknown> => {
  const { type, properties, required } = z.toJSONSchema(answerSchema);
  return { type, properties, required, additionalProperties: false };
};

const readAnswer = (completion: unknown, text: string, model: string): Opinion | NoOpinion => {
  const parsed = completionSchema.safeParse(completion);
  if (!parsed.success) return { kind: 'none', why: 'unreadable' };
  const [{ finish_reason: ended, message }] = parsed.data.choices;
  if (message.refusal || ended === 'content_filter') return { kind: 'none', why: 'refused' };
  const answer = answerSchema.safeParse(jsonOf(message.content ?? ''));
  const placement = answer.success ? readPlacement(answer.data.placement, firstDefinitions) : undefined;
  if (!answer.success || !placement) return { kind: 'none', why: 'unreadable' };
  const { level, areaQuotes, levelQuotes } = answer.data;
  const quotes = { area: quotesIn(text, areaQuotes, 3), level: quotesIn(text, levelQuotes, 2) };
  return { kind: 'opinion', ...placement, level, quotes, model };
};

const jsonOf = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
};

const troubleOf = (fault: unknown): NoOpinion => {
  if (fault instanceof OpenAI.APIConnectionTimeoutError) return { kind: 'none', why: 'timeout' };
  if (fault instanceof OpenAI.APIConnectionError) return { kind: 'none', why: 'unreachable' };
  const status: unknown = fault instanceof OpenAI.APIError ? fault.status : undefined;
  if (typeof status === 'number') return { kind: 'none', why: 'http', status };
  return { kind: 'none', why: 'unreadable' };
};

const chunkSchema = z.instanceof(Uint8Array);

/**
 * Reads the whole answer while the client's clock is still running (it stops at the headers), no more of it than an
 * answer can need, and follows no redirect: the key goes nowhere else.
 */
const carefulFetch = async (address: unknown, init?: RequestInit): Promise<Response> => {
  const response = await fetch(z.string().parse(address), { ...init, redirect: 'error' });
  const body: AsyncIterable<unknown> | null = response.body;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  if (body !== null)
    for await (const part of body) {
      const read = chunkSchema.parse(part);
      bytes += read.length;
      if (bytes > LONGEST_ANSWER_BYTES) throw new Error('The answer is too long.');
      parts.push(read);
    }
  return new Response(Buffer.concat(parts), { status: response.status, headers: response.headers });
};
