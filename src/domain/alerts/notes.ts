import type { SendResult } from '../ports.ts';
import type { Alerts, Note } from './alerts.ts';
import { endAlerts } from './end-alerts.ts';
import { sayAt } from './look-through.ts';

const PAUSE_MS = 60_000;
const WAIT_MAX_MS = 30 * PAUSE_MS;
const ATTEMPTS_MAX = 20;

type At = { now: Date; time: string };

/**
 * Claims the first thing to be said, when it is due: the write that makes it so belongs to one instance. A claim that
 * somebody left behind may have been said; see `afterUnsure`. The same alerts when there is nothing to claim.
 */
export const claimNote = (alerts: Alerts, { now, claimMs }: { now: Date; claimMs: number }): Alerts => {
  const [head, ...rest] = alerts.notes;
  if (head === undefined || Date.parse(head.notBefore) > now.getTime()) return alerts;
  if (head.state === 'claimed') return { ...alerts, notes: [...afterUnsure(head, now), ...rest] };
  const until = new Date(now.getTime() + claimMs).toISOString();
  const claimed: Note = { ...head, state: 'claimed', attempts: head.attempts + 1, notBefore: until };
  return { ...alerts, notes: [claimed, ...rest] };
};

/** After a claimed note has been said, or has not. */
export const settleNote = (alerts: Alerts, id: string, result: SendResult, at: At): Alerts => {
  const [note, ...rest] = alerts.notes;
  if (note?.id !== id || note.state !== 'claimed') return alerts;
  const instead = (notes: Note[]): Alerts => ({ ...alerts, notes: [...notes, ...rest] });
  switch (result.kind) {
    case 'sent':
    case 'refused':
      return instead([]);
    case 'unsure':
      return instead(afterUnsure(note, at.now));
    case 'again':
      if (note.attempts >= ATTEMPTS_MAX) return instead([]);
      return instead([later(note, Math.max(result.afterMs, backoff(note.attempts)), at)]);
    case 'stopped':
      return instead([{ ...later(note, PAUSE_MS, at), attempts: note.attempts - 1 }]);
    case 'unreachable':
    case 'vanished':
      return endAlerts(alerts, result.trouble, at.now);
  }
};

/**
 * Nobody knows whether it was said. A deadline is worth saying twice, once, and then it says so itself; the rest is
 * not.
 */
const afterUnsure = (note: Note, now: Date): Note[] =>
  note.isRepeat || (note.saying.kind !== 'reminder' && note.saying.kind !== 'over')
    ? []
    : [{ ...note, state: 'waiting', notBefore: now.toISOString(), isRepeat: true }];

const later = (note: Note, ms: number, { now, time }: At): Note => ({
  ...note,
  state: 'waiting',
  notBefore: sayAt(note.saying, new Date(now.getTime() + ms), time).toISOString(),
});

const backoff = (attempts: number): number => Math.min(WAIT_MAX_MS, PAUSE_MS * 2 ** (attempts - 1));
