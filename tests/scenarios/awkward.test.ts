import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeIdea, sendIdea } from '../support/describe-idea.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';
const PARTNER = '88888888-8888-4888-8888-888888888888';

describe('bad input', () => {
  let bot: Bot;
  let anna: Actor;
  const heard = () => bot.said(anna).join('\n');
  const says = async (text: string) => {
    await anna.says(text);
    return heard();
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'], env: { PARTNER_TENANTS: `${PARTNER}=Torsta AB` } });
    anna = bot.person('Anna Lind');
    await says(DAIRY);
  });
  afterEach(() => bot.close());

  it.each([
    ['empty', '', 'Jag såg ingen text'],
    ['blanks', '  \n\t ', 'Jag såg ingen text'],
    ['emoji only', '🎉🎉🎉', 'kan jag inte läsa'],
    ['50 000 characters', 'mejeri '.repeat(7143), 'för långt'],
  ])('gets a calm sentence, and the question stands: %s', async (_, text, sentence) => {
    const answer = await says(text);
    expect(answer).toContain(sentence);
    expect(answer).toContain('Vilket behov eller problem');
    await describeIdea(bot, anna, 'mjölken körs för långt');
    expect(heard()).toContain(`Vad idén går ut på: ${DAIRY}`);
  });

  it.each([
    ['HTML', '<b>mjölken</b> <script>alert(1)</script> körs för långt', 'körs för långt'],
    ['a template', 'mjölken ${x} ${idea.actor} körs för långt', '${x} ${idea.actor}'],
    [
      'Markdown and a mention',
      '[klicka](https://evil.example) <at>Alla</at> mjölken körs långt',
      'mjölken körs långt',
    ],
    ['line separators and direction marks', 'mjölken\u2028körs\u202Eför\u0000långt', 'mjölken'],
  ])('is text and nothing more: %s', async (_, text, kept) => {
    await describeIdea(bot, anna, text);
    expect(heard()).toContain(kept);
    await anna.presses('Skicka idén');
    expect(heard()).toContain('IDE-2026-0001');
    expect(JSON.stringify(bot.card(anna))).not.toContain('](https://evil');
  });

  it('an unknown button', async () => {
    expect(await anna.sends('explode', { idea: 'x' })).toContain('känner jag inte igen');
    expect(await anna.sends('', {})).toContain('känner jag inte igen');
    expect(await anna.sends('concept', { concept: '__proto__' })).toContain('känner jag inte igen');
  });

  it('a file is not stored, and said so', async () => {
    const raw = anna.last();
    const attachment = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: 'https://example.sharepoint.com/plan.pdf',
      name: 'plan.pdf',
      content: { downloadUrl: 'https://example.sharepoint.com/x', uniqueId: '1', fileType: 'pdf' },
    };
    await bot.post({ ...raw, id: 'with-a-file', text: '', attachments: [attachment] });
    const answer = heard();
    expect(answer).toContain('kan inte ta emot filer');
    expect(answer).toContain('processledare');
  });

  it('somebody of a foreign tenant', async () => {
    const stranger = bot.person('Stranger', { tenantId: '99999999-9999-4999-8999-999999999999' });
    await stranger.says(DAIRY);
    const answer = bot.said(stranger).join('\n');
    expect(answer).not.toContain('av 6 klara');
    expect(answer).not.toBe('');
  });

  it('somebody of a partner tenant may be an actor, and never staff', async () => {
    const paul = bot.person('Paul', { tenantId: PARTNER });
    const all = bot.channel('Samordning');
    await bot.person('Carin').says('ta emot samordning här', { in: all });
    await sendIdea(bot, paul, 'Vi vill starta en skola för getter i Ås kommundel i Krokom');
    expect(bot.said(all).join('\n')).toContain('Torsta AB');
    expect(await paul.presses('Ta hand om idén', {}, { in: all })).toContain('Bara den ansvariga');
    await paul.says('visa mottagare');
    expect(bot.said(paul).join('\n')).toContain('regionens egna medarbetare');
  });
});

describe('the same activity twice', () => {
  it('has one effect: a message', async () => {
    const bot = await makeBot();
    const anna = bot.person('Anna Lind');
    await anna.says(DAIRY);
    bot.said(anna);
    await bot.post(anna.last());
    expect(bot.said(anna)).toEqual([]);
    await bot.later({ seconds: 30 });
    await bot.post({ ...anna.last(), id: 'again-under-a-new-id' });
    expect(bot.said(anna)).toEqual([]);
    await anna.says('mjölken körs för långt');
    expect(bot.said(anna).join('\n')).toContain('Vad ska vara annorlunda');
    await bot.close();
  });

  it('is not what an idea told again after a change of mind is', async () => {
    const bot = await makeBot();
    const anna = bot.person('Anna Lind');
    await anna.says(DAIRY);
    await anna.says('avbryt');
    await anna.says('ja');
    bot.said(anna);
    await anna.says(DAIRY);
    expect(bot.said(anna).join('\n')).toContain('noterat som en idé');
    for (let times = 0; times < 2; times += 1) {
      await anna.says('Vem sköter Leader i Krokom?');
      expect(bot.said(anna).join('\n')).toContain('kan jag tyvärr inte svara på');
    }
    await bot.close();
  });

  it('has one effect: a button, which is answered the same', async () => {
    const bot = await makeBot();
    const anna = bot.person('Anna Lind');
    await anna.says(DAIRY);
    await anna.presses('Hoppa över');
    const press = anna.last();
    const first = bot.said(anna).join('\n');
    const { body } = await bot.post(press);
    expect(JSON.stringify(body)).toContain('Vilket behov');
    expect(first).toContain('Vad ska vara annorlunda');
    await anna.says('fler kan leva på mjölk');
    expect(bot.said(anna).join('\n')).not.toContain('Vad ska vara annorlunda efteråt, och för vem?');
    await bot.close();
  });
});
