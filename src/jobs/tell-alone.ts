import type { Message } from '../domain/message.ts';
import { type Person, personKey } from '../domain/person.ts';
import type { Conversations, Sender } from '../domain/ports.ts';

/** Says something in a person's own chat at once, where there is one. Whether it may have arrived. */
export const tellAlone =
  ({ conversations, sender }: { conversations: Conversations; sender: Sender }) =>
  async (person: Person, message: Message): Promise<boolean> => {
    const chat = await conversations.personal(personKey(person));
    if (!chat) return false;
    const { kind } = await sender.post(chat, message);
    return kind === 'sent' || kind === 'unsure';
  };
