import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

let bot: Bot;
let carin: Actor;
let channel: Channel;

beforeEach(async () => {
  bot = await makeBot({ coordinators: ['Carin'], now: new Date('2026-11-25T09:00:00Z') });
  [carin, channel] = [bot.person('Carin'), bot.channel('Samordning')];
});
afterEach(() => bot.close());

const says = async (who: Actor, text: string) => {
  await who.says(text, { in: channel });
  return bot.said(channel).join('\n');
};

it('a channel subscribes, is sent the summary on Monday, and ends it', async () => {
  expect(await says(carin, 'prenumrera på veckosammanfattningen')).toContain('30 november 2026');
  expect(await says(carin, 'prenumerera på veckosammanfattningen ')).toContain('redan');
  await bot.later({ days: 4, minutes: 22 * 60 });
  expect(bot.said(channel).join('\n')).toMatch(/Vecka 48 2026[\s\S]*lugn period/);
  await bot.later({ minutes: 10 });
  expect(bot.said(channel)).toEqual([]);
  expect(await says(carin, 'avsluta prenumerationen')).toContain('inte hit längre');
  await bot.later({ days: 7 });
  expect(bot.said(channel)).toEqual([]);
  expect(await says(carin, 'avsluta prenumerationen!')).toContain('inget är ändrat');
});

it('an actor may not, and a chat of one’s own is no channel', async () => {
  expect(await says(bot.person('Anna'), 'prenumerera på veckosammanfattningen')).toContain('mina idéer');
  await carin.says('prenumerera på veckosammanfattningen');
  expect(bot.said(carin).join('\n')).toContain('i den kanal');
});
