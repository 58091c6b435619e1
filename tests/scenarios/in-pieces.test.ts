import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeIdea } from '../support/describe-idea.ts';
import { type Actor, type Bot, makeBot } from '../support/make-bot.ts';

describe('an idea that comes in pieces', () => {
  let bot: Bot;
  let anna: Actor;
  const says = async (text: string) => {
    await anna.says(text);
    return bot.said(anna).join('\n');
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    anna = bot.person('Anna Lind');
  });
  afterEach(() => bot.close());

  it('is put together, and no piece is lost', async () => {
    await says('alltså');
    expect(await says('vi vill')).toContain('Fortsätt gärna');
    await says('bygga');
    expect(await says('ett kafé')).toContain('noterat som en idé');
    expect(await says('i Gällö')).toContain('Bräcke');
    await describeIdea(bot, anna, 'tågresenärerna har ingenstans att vänta');
    expect(bot.said(anna).join('\n')).toContain('alltså vi vill bygga ett kafé');
  });

  it('keeps what follows a question whether it is an idea', async () => {
    await says('Mejeri i Oviken?');
    expect(await says('för gårdarna runt omkring')).toContain('Mejeri i Oviken? för gårdarna runt omkring');
    expect(await says('ja, och Torsta är med på det')).toContain('Torsta');
  });

  it('is not made of "vet inte"', async () => {
    await says('Mejeri i Oviken?');
    expect(await says('vet inte')).toContain('*Mejeri i Oviken?*');
  });

  it('waits for the yes while something is asked on the side', async () => {
    await says('Mejeri i Oviken?');
    expect(await says('vad är spets?')).toContain('Spets');
    expect(await says('ja')).toContain('noterat som en idé');
  });

  it('does not put what was never understood into the idea', async () => {
    await says('hmm');
    await says('Vi vill bygga ett gemensamt mejeri i Oviken');
    await describeIdea(bot, anna, 'mjölken körs för långt');
    expect(bot.said(anna).join('\n')).not.toContain('hmm');
  });

  it('does not throw a saved draft away for a thing it is unsure of', async () => {
    await says('Vi vill bygga ett gemensamt mejeri i Oviken');
    await says('spara');
    await says('Bastu i Hackås?');
    expect(await says('ja')).toContain('redan ett utkast');
  });
});

describe('questions about the service', () => {
  it.each([
    ['vad händer sen?', 'inom 10 arbetsdagar'],
    ['när får jag svar', 'inom 10 arbetsdagar'],
    ['vem kan läsa det här?', 'Ett utkast ser bara du'],
    ['kan jag vara anonym?', 'med ditt namn'],
    ['radera mina uppgifter', 'kontakta Region'],
    ['gdpr', 'kontakta Region'],
    ['är det bindande?', 'inget löfte om pengar'],
    ['varför frågar du?', 'hoppa över'],
    ['vad menas med behov?', 'Svara med egna ord'],
    ['är du säker?', 'processledaren gör bedömningen'],
    ['vad menar du med bredd?', 'Fler och olika'],
    ['who can see this?', 'Only you see a draft'],
  ])('%s', async (question, answer) => {
    const bot = await makeBot();
    const anna = bot.person('Anna Lind');
    await anna.says('Vi vill bygga ett gemensamt mejeri i Oviken');
    bot.said(anna);
    await anna.says(question);
    const said = bot.said(anna).join('\n');
    expect(said).toContain(answer);
    expect(said).toMatch(/Vilket behov eller problem|Which need or problem/);
    await bot.close();
  });
});
