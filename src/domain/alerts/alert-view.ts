import type { Call, CallStatus, Deadline } from '../call.ts';
import type { HitReason } from '../call-answer.ts';
import type { CallName } from './alerts.ts';
import type { CallChange } from './call-mark.ts';

/** A call as it is when it is told of. `change` is why it is told, `reasons` why it fits an idea. */
export type ToldCall = { call: Call; status: CallStatus; change: CallChange | null; reasons: HitReason[] };

/** What is told, with the facts of the moment. `today` is an ISO date in Sweden. */
export type AlertView = { today: string; isRepeat: boolean } & (
  | { kind: 'watch'; watch: string; words: string; calls: ToldCall[]; left: number }
  | { kind: 'idea'; idea: { id: string; number: string; title: string }; calls: ToldCall[]; left: number }
  | { kind: 'reminder'; told: ToldCall; deadline: Deadline; movedFrom: Deadline | null }
  | ({ kind: 'over'; why: 'closed' | 'gone'; deadline: Deadline | null } & CallName)
);
