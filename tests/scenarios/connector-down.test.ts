import { describe, expect, it, vi } from 'vitest';
import { connectChannels, sendIdea } from '../support/describe-idea.ts';
import type { Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('a connector that answers nothing clear', () => {
  it('costs a marked repeat, and no idea, though nobody writes in any channel', async () => {
    const bot = await makeBot({ coordinators: ['Carin'], given: { reviveMs: 20, pollMs: 20 } });
    const channels = await connectChannels(bot);
    bot.connector.next('create', { status: 502 }, { status: 502 });
    await sendIdea(bot, bot.person('Anna Lind'), 'Vi är tre gårdar som vill bygga ett mejeri i Oviken', {
      placement: 'jord-skog-vatten/jord',
    });
    const jord = channels['Jord'] as Channel;
    expect(bot.said(jord)).toEqual([]);
    await bot.later({ minutes: 5 });
    await vi.waitFor(() => expect(bot.said(jord).join('\n')).toContain('kan ha kommit två gånger'));
    await bot.close();
  });
});
