import { describe, expect, it } from 'vitest';
import { type Conversation, conversationKey } from '../../src/domain/conversation.ts';
import { type OpenDoors, useDoors } from './doors.ts';

const personal = (conversationId: string, personId = 'Anna'): Conversation => ({
  channel: 'teams',
  tenantId: 'home',
  conversationId,
  kind: 'personal',
  name: '',
  serviceUrl: 'https://smba.example/emea/',
  bot: { id: '28:bot', name: 'Idélotsen' },
  person: { personId, accountId: `29:${personId}` },
});

const channel: Conversation = {
  ...personal('19:jord@thread.tacv2'),
  kind: 'channel',
  name: 'Jord',
  person: null,
};

export const conversationsContract = (open: OpenDoors): void => {
  describe('Conversations', () => {
    const doors = useDoors(open);

    it('remembers by key, and renews the address', async () => {
      const { one, other } = doors();
      await one.conversations.remember(channel);
      expect(await other.conversations.get(conversationKey(channel))).toEqual(channel);
      const moved = { ...channel, serviceUrl: 'https://smba.example/amer/' };
      await other.conversations.remember(moved);
      expect(await one.conversations.get(conversationKey(channel))).toEqual(moved);
      expect(await one.conversations.get('home/19:nobody')).toBeUndefined();
    });

    it('finds the personal chat a person was last met in, whatever the case of the ids', async () => {
      const { one, other } = doors();
      await one.conversations.remember(personal('a:1'));
      await one.conversations.remember(personal('a:2'));
      await one.conversations.remember(personal('a:3', 'Bo'));
      await one.conversations.remember({ ...channel, person: { personId: 'Anna', accountId: '29:Anna' } });
      const found = async (key: string): Promise<string | undefined> =>
        (await other.conversations.personal(key))?.conversationId;
      expect(await found('home/anna')).toBe('a:2');
      await one.conversations.remember(personal('a:1'));
      expect(await found('HOME/ANNA')).toBe('a:1');
      expect(await found('home/bo')).toBe('a:3');
      expect(await found('home/cecilia')).toBeUndefined();
    });

    it('forgets, and falls back on the chat before', async () => {
      const { conversations } = doors().one;
      await conversations.remember(personal('a:1'));
      await conversations.remember(personal('a:2'));
      await conversations.forget(conversationKey(personal('a:2')));
      expect((await conversations.personal('home/anna'))?.conversationId).toBe('a:1');
      await conversations.forget(conversationKey(personal('a:1')));
      expect(await conversations.personal('home/anna')).toBeUndefined();
      await conversations.forget('nobody');
    });
  });
};
