import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectChannels, describeIdea } from '../support/describe-idea.ts';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('English', () => {
  let bot: Bot;
  let erin: Actor;
  const says = async (text: string) => {
    await erin.says(text);
    return bot.said(erin).join('\n');
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    erin = bot.person('Erin');
  });
  afterEach(() => bot.close());

  it('is spoken with who writes it, all the way; the channel stays Swedish', async () => {
    const channels = await connectChannels(bot);
    const carin = bot.person('Carin');
    const first = await says('We are four hotels in Åre who want to share one booking system for guides');
    expect(first).toContain('Hello, I am Idélotsen');
    expect(first).toContain('of 6 done');
    await describeIdea(bot, erin, 'guests leave because nobody answers them');
    expect(bot.said(erin).join('\n')).toContain('Send');
    await erin.presses('send', { placement: 'upplevelser' });
    expect(bot.said(erin).join('\n')).toContain('Answer');
    const upplevelser = channels['Upplevelser'] as Channel;
    expect(bot.said(upplevelser).join('\n')).toContain('Projektidé');
    await carin.presses('Ta hand om idén', {}, { in: upplevelser });
    expect(bot.said(erin).join('\n')).toContain('Carin has taken');
  });

  it.each(['ok', 'OK!', 'app', 'Bytbil', '500 000', 'yes'])('is not what %j means', async (word) => {
    await says('Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken');
    expect(await says(word)).not.toMatch(/of 6 done/);
  });

  it('can be asked for, and left again', async () => {
    await says('hej');
    expect(await says('English please')).toContain('English');
    expect(await says('svenska')).toContain('svenska');
  });
});
