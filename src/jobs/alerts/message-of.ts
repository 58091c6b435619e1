import type { CallIndex } from '../../calls/call-index.ts';
import { callsForIdea } from '../../calls/calls-for-idea.ts';
import { withoutText } from '../../calls/told.ts';
import type { AlertView, ToldCall } from '../../domain/alerts/alert-view.ts';
import type { Alerts, Note } from '../../domain/alerts/alerts.ts';
import type { CallChange } from '../../domain/alerts/call-mark.ts';
import { endOf } from '../../domain/instant-of.ts';
import type { Message } from '../../domain/message.ts';
import { statusOf } from '../../domain/status-of.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { alertHeading } from '../../text/alerts/alert-heading.ts';
import { nameIn, titleOf } from '../../text/calls/call-words.ts';
import type { AlertDeps } from './alert-deps.ts';

/** What a note says, from the catalogue as it is now; null when it is not worth saying any more. */
export const messageOf = async (
  note: Note,
  { language }: Alerts,
  deps: Pick<AlertDeps, 'callIndex' | 'clock' | 'ideas' | 'placesIn'>,
): Promise<Message | null> => {
  const alert = await viewOf(note, deps);
  if (alert === null) return null;
  const about =
    alert.kind === 'reminder'
      ? `: ${titleOf(alert.told.call, language)}`
      : alert.kind === 'over'
        ? `: ${nameIn(alert.title, language)}`
        : '';
  const summary = `${alertHeading(alert, language)}${about}`;
  return { kind: 'card', language, card: { name: 'call-alert', alert }, summary };
};

const viewOf = async (
  { saying, isRepeat }: Note,
  { callIndex, clock, ideas, placesIn }: Pick<AlertDeps, 'callIndex' | 'clock' | 'ideas' | 'placesIn'>,
): Promise<AlertView | null> => {
  const now = clock.now();
  const index = await callIndex();
  const common = { today: stockholmDate(now), isRepeat };
  switch (saying.kind) {
    case 'watch': {
      const { watch, words, left } = saying;
      const calls = saying.calls.flatMap(({ id, change }) => toldCall(id, change, index, now));
      return calls.length === 0 ? null : { ...common, kind: 'watch', watch, words, calls, left };
    }
    case 'idea': {
      const idea = await ideas.get(saying.idea);
      if (!idea || idea.status === 'closed') return null;
      const { id, number, title, mapping, values } = idea;
      const fitting = callsForIdea(mapping.text, values, { index, now, placesIn });
      const calls = saying.calls.flatMap((call) => {
        const reasons = fitting.find((one) => one.call.id === call)?.hit.reasons ?? [];
        return toldCall(call, null, index, now).map((told) => ({ ...told, reasons }));
      });
      if (calls.length === 0) return null;
      return { ...common, kind: 'idea', idea: { id, number, title }, calls, left: saying.left };
    }
    case 'reminder': {
      const { call, deadline, movedFrom } = saying;
      const [told] = toldCall(call, null, index, now);
      if (!told || endOf(deadline) <= now.getTime()) return null;
      return { ...common, kind: 'reminder', told, deadline, movedFrom };
    }
    case 'over':
      return { ...common, ...saying };
  }
};

/** Nothing where the call has closed or left the catalogue since. */
const toldCall = (id: string, change: CallChange | null, index: CallIndex, now: Date): ToldCall[] => {
  const call = index.byId.get(id);
  if (call === undefined || statusOf(call, now) === 'closed') return [];
  return [{ call: withoutText(call), status: statusOf(call, now), change, reasons: [] }];
};
