import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/domain/concepts.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('what the words mean', () => {
  let bot: Bot;
  let anna: Actor;
  const says = async (text: string) => {
    await anna.says(text);
    return bot.said(anna).join('\n');
  };

  beforeEach(async () => {
    bot = await makeBot();
    anna = bot.person('Anna Lind');
    await says('hej');
  });
  afterEach(() => bot.close());

  it.each([
    ['vad är smart specialisering?', 'Smart specialisering'],
    ['vad e bredd', 'Bredd'],
    ['förklara pyramiden', 'yramid'],
    ['vad betyder 1:1-medel?', '1:1-medel'],
    ['vad är målbilden 2050', '2050'],
    ['vad gör en processledare', 'rocessledare'],
    ['vad ar hallbar energi', 'Hållbar energi'],
  ])('%s', async (question, title) => {
    const answer = await says(question);
    expect(answer).toContain(title);
    expect(answer).toMatch(/Källa/);
  });

  it('shows the pyramid as a picture, and in words', async () => {
    await says('förklara pyramiden');
    expect(JSON.stringify(bot.card(anna))).toContain('data:image/png;base64,');
    expect(JSON.stringify(bot.card(anna))).toMatch(/altText":"[^"]{20,}/);
  });

  it('lists the concepts, and each of them can be opened', async () => {
    expect(await says('begrepp')).toContain('Spets');
    for (const concept of CONCEPTS) {
      await anna.sends('concept', { concept });
      expect(bot.said(anna).join('\n')).toMatch(/Källa/);
    }
  });
});
