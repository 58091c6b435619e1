import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Sender, SendResult } from '../../src/domain/ports.ts';
import { createSpeak } from '../../src/teams/speak.ts';
import { BOT, HOME_TENANT } from '../support/activities.ts';

const place = (kind: Conversation['kind']): Conversation => ({
  channel: 'teams',
  tenantId: HOME_TENANT,
  conversationId: '19:x@thread.tacv2',
  kind,
  name: '',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  bot: BOT,
  person: null,
});
const message: Message = { language: 'sv', kind: 'text', text: 'hej' };
const sent: SendResult = { kind: 'sent', threadId: 't', activityId: '1' };
const again = (afterMs: number): SendResult => ({ kind: 'again', afterMs, trouble: '429' });

/** A sender that gives these results in turn, and tells what was asked of it. */
const rig = (...results: SendResult[]) => {
  const asked: string[] = [];
  const waits: number[] = [];
  const give = (what: string) => async () => {
    asked.push(what);
    return results.shift() ?? sent;
  };
  const sender: Sender = { post: give('post'), reply: give('reply'), update: give('update') };
  return { asked, waits, speak: createSpeak(sender, async (ms) => void waits.push(ms)) };
};

describe('createSpeak', () => {
  it.each([
    ['personal', 'post'],
    ['group', 'post'],
    ['channel', 'reply'],
  ] as const)('in a %s: %s', async (kind, what) => {
    const { asked, speak } = rig();
    expect(await speak(place(kind), 't', message)).toEqual(sent);
    expect(asked).toEqual([what]);
  });

  it('waits as long as it is told, and tries at most three times', async () => {
    const { asked, waits, speak } = rig(again(100), again(200), again(300));
    expect(await speak(place('personal'), 't', message)).toEqual(again(300));
    expect([asked.length, waits]).toEqual([3, [100, 200]]);
  });

  it('does not keep anybody waiting for long, and never tries sooner than told', async () => {
    const { asked, waits, speak } = rig(again(3001));
    expect(await speak(place('personal'), 't', message)).toEqual(again(3001));
    expect([asked.length, waits]).toEqual([1, []]);
  });

  it.each(['unsure', 'vanished', 'unreachable', 'refused', 'stopped'] as const)(
    '%s is not tried again',
    async (kind) => {
      const { asked, speak } = rig({ kind, trouble: 'x' });
      expect(await speak(place('personal'), 't', message)).toMatchObject({ kind });
      expect(asked).toHaveLength(1);
    },
  );
});
