import { actionsOf } from './card-reading.ts';
import type { Actor, Bot, Channel } from './make-bot.ts';

/** Tells an idea and skips whatever is still asked, up to the summary card. */
export const describeIdea = async (bot: Bot, actor: Actor, text: string): Promise<void> => {
  await actor.says(text);
  for (let questions = 0; questions < 8; questions += 1) {
    const verbs = actionsOf(bot.card(actor)).map(({ verb }) => verb);
    if (verbs.includes('send')) return;
    if (!verbs.includes('skip'))
      throw new Error(`neither question nor summary: ${bot.said(actor).join('\n')}`);
    await actor.presses('skip');
  }
  throw new Error('the questions did not end');
};

/** Tells an idea and sends it, with fields of the summary changed as given. Gives its number. */
export const sendIdea = async (
  bot: Bot,
  actor: Actor,
  text: string,
  fields: Record<string, unknown> = {},
): Promise<string> => {
  await describeIdea(bot, actor, text);
  await actor.presses('send', fields);
  const number = /IDE-\d{4}-\d{4,}/.exec(bot.said(actor).join('\n'))?.[0];
  if (!number) throw new Error('no receipt');
  return number;
};

export const TARGETS: Record<string, string> = {
  Jord: 'jord-skog-vatten/jord',
  Skog: 'jord-skog-vatten/skog',
  Vatten: 'jord-skog-vatten/vatten',
  'Hållbar energi': 'hallbar-energi',
  Upplevelser: 'upplevelser',
  'Digitala lösningar': 'digitala-losningar',
};

/** Carin the coordinator gives every target a channel of its own, and the coordinators theirs. */
export const connectChannels = async (bot: Bot): Promise<Record<string, Channel>> => {
  const carin = bot.person('Carin');
  const channels: Record<string, Channel> = {};
  for (const name of [...Object.keys(TARGETS), 'samordning']) {
    const channel = bot.channel(name);
    channels[name] = channel;
    await carin.says(`ta emot ${name} här`, { in: channel });
    bot.said(channel);
  }
  return channels;
};
