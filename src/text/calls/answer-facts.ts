import type { Call } from '../../domain/call.ts';
import type { Programme } from '../../domain/programme.ts';

/** Where the words of an answer take their facts from. */
export type AnswerSources = {
  call: (id: string) => Call | undefined;
  programme: (id: string) => Programme | undefined;
  /** The programmes a call belongs to. */
  programmesOf: (id: string) => Programme[];
};
