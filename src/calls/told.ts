import type { Call } from '../domain/call.ts';
import type { CallAnswer } from '../domain/call-answer.ts';
import type { CallsTold } from '../domain/message.ts';
import type { CallIndex } from './call-index.ts';

/** An answer with the calls it speaks of. It is kept in the session, so their long texts stay behind. */
export const told = (answer: CallAnswer, index: CallIndex): CallsTold => ({
  answer,
  calls: answer.hits.flatMap(({ call }) => index.byId.get(call) ?? []).map(withoutText),
});

export const withoutText = (call: Call): Call => ({ ...call, description: null, documents: [] });
