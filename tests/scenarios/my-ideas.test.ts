import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectChannels, sendIdea } from '../support/describe-idea.ts';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

describe('one’s own ideas', () => {
  let bot: Bot;
  let anna: Actor;
  let channels: Record<string, Channel>;
  const says = async (text: string, who = anna) => {
    await who.says(text);
    return bot.said(who).join('\n');
  };
  const stored = (number = 'IDE-2026-0001') => bot.house().store.ideas.byNumber(number);

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    anna = bot.person('Anna Lind');
    channels = await connectChannels(bot);
    await sendIdea(bot, anna, DAIRY, { placement: 'jord-skog-vatten/jord' });
  });
  afterEach(() => bot.close());

  it.each(['mina idéer', 'mina ideer', 'my ideas'])('are listed with their status: %s', async (words) => {
    expect(await says(words)).toMatch(/IDE-2026-0001[\s\S]*(Ny|New)/);
  });

  it('are listed five at a time, newest first', async () => {
    for (let count = 2; count <= 7; count += 1)
      await sendIdea(bot, anna, `Vi vill starta bryggeri nummer ${count} i Lit`, {
        title: `Bryggeri ${count}`,
      });
    const first = await says('mina idéer');
    expect(first).toContain('Bryggeri 7');
    expect(first).not.toContain('Bryggeri 2');
    await anna.presses('my-ideas');
    expect(bot.said(anna).join('\n')).toContain('IDE-2026-0001');
  });

  it('take more words, and keep what was sent', async () => {
    expect(await says('lägg till IDE-2026-0001')).toContain('Vad vill du lägga till');
    expect(await says('Nu är vi fyra gårdar med.')).toContain('tillagt i IDE-2026-0001');
    const thread = bot.said(channels['Jord'] as Channel).join('\n');
    expect(thread).toContain('Nu är vi fyra gårdar med.');
    expect(thread).toContain('Anna Lind har lagt till något i sin idé');
    expect(thread).toContain('<at>Carin</at>');
    expect(await stored()).toMatchObject({
      answers: { what: DAIRY },
      additions: [{ text: 'Nu är vi fyra gårdar med.' }],
    });
  });

  it('are meant without a number where there is only one', async () => {
    expect(await says('jag vill ändra min idé')).toContain('Vad vill du lägga till i IDE-2026-0001');
    expect(await says('avbryt')).toContain('lägger jag inte till');
    expect(await says('jag vill lägga till en sak')).toContain('Vad vill du lägga till i IDE-2026-0001');
    expect(await says('avbryt')).toContain('lägger jag inte till');
    expect(await says('ta bort min idé')).toContain('Vill du dra tillbaka IDE-2026-0001');
    expect(await says('nej')).toContain('vara kvar');
    expect(await says('IDE-2026-0001')).toContain('Bygga ett gemensamt mejeri i Oviken');
  });

  it('are not the draft one is in the middle of', async () => {
    await says('Vi vill starta ett bryggeri i Hammerdal med humle från bygden');
    expect(await says('radera min idé')).toContain('kasta utkastet');
    await says('ja');
    expect(await stored()).toMatchObject({ status: 'new' });
  });

  it('add nothing when one thinks better of it', async () => {
    await says('lägg till IDE-2026-0001');
    await says('avbryt');
    expect((await stored())?.additions).toEqual([]);
  });

  it('can be withdrawn, when told twice', async () => {
    expect(await says('dra tillbaka IDE-2026-0001')).toContain('Vill du dra tillbaka');
    expect(await says('nej')).toContain('vara kvar');
    await says('dra tillbaka ide 2026 1');
    expect(await says('ja')).toContain('tillbakadragen');
    expect(await stored()).toMatchObject({ status: 'closed', closing: { reason: 'withdrawn' } });
    expect(bot.said(channels['Jord'] as Channel).join('\n')).toContain('Avslutad');
    expect(await says('lägg till IDE-2026-0001')).toContain('redan avslutad');
  });

  it('are worked on by buttons too', async () => {
    await says('mina idéer');
    await anna.presses('my-idea');
    expect(bot.said(anna).join('\n')).toContain(DAIRY);
    await anna.presses('add');
    await says('En ostbod också.');
    expect((await stored())?.additions).toHaveLength(1);
  });

  it('are nobody else’s', async () => {
    const eve = bot.person('Eve');
    const idea = await stored();
    expect(await says('mina idéer', eve)).toContain('inte skickat någon idé');
    expect(await says('dra tillbaka IDE-2026-0001', eve)).toContain('hittar jag inte bland dina');
    for (const verb of ['my-idea', 'add', 'withdraw']) {
      const shown = await eve.sends(verb, { idea: idea?.id ?? '' });
      expect(`${shown}\n${bot.said(eve).join('\n')}`).toContain('hittar jag inte bland dina');
    }
  });

  it('have drafts that nobody else sees', async () => {
    await says('Vi vill starta ett hemligt bryggeri i Hammerdal');
    for (const channel of Object.values(channels))
      expect(bot.said(channel).join('\n')).not.toContain('hemligt');
    expect(await says('mina idéer', bot.person('Carin'))).not.toContain('hemligt');
  });
});
