import { claimNote, settleNote } from '../../domain/alerts/notes.ts';
import type { Alerts, Note } from '../../domain/alerts/alerts.ts';
import { changeAlerts } from '../../domain/alerts/change-alerts.ts';
import type { SendResult } from '../../domain/ports.ts';
import { withinTime } from '../../within-time.ts';
import type { AlertDeps } from './alert-deps.ts';
import { messageOf } from './message-of.ts';

/** Says what is due to a person, in order and one at a time. `stopped`: nothing can be sent at all. */
export const sayNotes = async (
  person: string,
  deps: AlertDeps,
  signal: AbortSignal,
): Promise<'done' | 'stopped'> => {
  while (!signal.aborted) {
    const claimed = await claim(person, deps);
    if (claimed === 'left-behind') continue;
    if (claimed === undefined) return 'done';
    const { alerts, note } = claimed;
    const result = await say(person, alerts, note, deps);
    const at = { now: deps.clock.now(), time: deps.time };
    await changeAlerts(person, deps.alerts, (stored) => settleNote(stored, note.id, result, at));
    tell(note, result, deps);
    if (result.kind === 'stopped') return 'stopped';
  }
  return 'done';
};

/** `left-behind`: somebody's claim had lapsed and has been dealt with; the next may be due now. */
const claim = async (
  person: string,
  { alerts: store, clock, claimMs, report }: AlertDeps,
): Promise<{ alerts: Alerts; note: Note } | 'left-behind' | undefined> => {
  const alerts = await changeAlerts(person, store, (stored) =>
    claimNote(stored, { now: clock.now(), claimMs }),
  );
  const note = alerts?.notes[0];
  if (alerts && note?.state === 'claimed') return { alerts, note };
  if (alerts) report({ level: 'warning', event: 'alert-claim-lapsed' });
  return alerts && 'left-behind';
};

const say = async (person: string, alerts: Alerts, note: Note, deps: AlertDeps): Promise<SendResult> => {
  try {
    const conversation = await deps.conversations.personal(person);
    if (!conversation) return { kind: 'unreachable', trouble: 'no-conversation' };
    const message = await messageOf(note, alerts, deps);
    if (message === null) return { kind: 'refused', trouble: 'nothing-to-say-any-more' };
    return await withinTime(deps.sender.post(conversation, message), deps.sendMs, {
      kind: 'unsure',
      trouble: 'no-answer-in-time',
    });
  } catch (error) {
    deps.report({ level: 'error', event: 'alert-fault', error });
    return { kind: 'unsure', trouble: 'sender-threw' };
  }
};

const tell = ({ saying }: Note, result: SendResult, { report }: AlertDeps): void => {
  if (result.kind === 'sent') return report({ level: 'info', event: `alert-${saying.kind}-sent` });
  const level = result.kind === 'stopped' ? 'error' : 'warning';
  report({ level, event: `alert-${saying.kind}-${result.kind}`, trouble: result.trouble });
};
