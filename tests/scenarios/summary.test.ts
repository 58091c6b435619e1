import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectChannels, describeIdea } from '../support/describe-idea.ts';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

describe('the summary card', () => {
  let bot: Bot;
  let anna: Actor;
  let channels: Record<string, Channel>;
  const heard = () => bot.said(anna).join('\n');
  const posted = (name: string) => bot.said(channels[name] as Channel).join('\n');

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    anna = bot.person('Anna Lind');
    channels = await connectChannels(bot);
    await describeIdea(bot, anna, DAIRY);
  });
  afterEach(() => bot.close());

  it('shows the proposal with its reasons in the actor’s own words, and what it is not', () => {
    const summary = heard();
    expect(summary).toContain('**Område:** Jord, skog och vatten – Jord');
    expect(summary).toMatch(/eftersom ni (?:vill|skriver) .*mejeri/u);
    expect(summary).toMatch(/ganska säker|osäker/);
    expect(summary).toContain('inget betyg');
    expect(summary).toContain('inget löfte om pengar');
    expect(summary).not.toMatch(/0[.,]\d/);
  });

  it('sends, with a number, who has it and by when an answer comes', async () => {
    heard();
    await anna.presses('Skicka idén');
    const receipt = heard();
    expect(receipt).toContain('Nummer IDE-2026-0001');
    expect(receipt).toContain('Tas emot av Jord');
    expect(receipt).toContain('Svar senast 7 december 2026');
    expect(posted('Jord')).toContain('Projektidé IDE-2026-0001');
  });

  it('lets every field be edited in place, and reads changed words anew', async () => {
    await anna.presses('Spara ändringar', {
      title: 'Ost i Krokom',
      where: 'Krokom',
      funding: '2 mkr från Leader',
    });
    const again = heard();
    expect(again).toContain('Rubrik: Ost i Krokom');
    expect(again).toContain('Läst ur texten: Krokom');
    expect(again).toContain('2 mnkr · Leader');
    await anna.presses('Skicka idén', { what: `${DAIRY}, med egen ost` });
    expect(posted('Jord')).toContain('med egen ost');
    const idea = await bot.house().store.ideas.byNumber('IDE-2026-0001');
    expect(idea).toMatchObject({
      title: 'Ost i Krokom',
      values: {
        places: ['2309'],
        funders: [{ funder: 'leader' }],
        money: [{ amount: 2_000_000, currency: 'SEK' }],
      },
    });
    expect(idea?.said[0]).toBe(DAIRY);
  });

  it('lets the actor choose another area and leave the level unassessed', async () => {
    await anna.presses('Skicka idén', { placement: 'upplevelser', level: 'ej-bedomd' });
    expect(posted('Upplevelser')).toContain('Upplevelser · Ej bedömd');
    expect(posted('Jord')).toBe('');
    const idea = await bot.house().store.ideas.byNumber('IDE-2026-0001');
    expect(idea?.mapping).toMatchObject({
      proposed: { area: 'jord-skog-vatten', subarea: 'jord' },
      sent: { area: 'upplevelser', subarea: null, level: 'ej-bedomd' },
      verdict: 'untouched',
    });
  });

  it('sends what belongs to no area to the coordinators', async () => {
    await anna.presses('Skicka idén', { placement: 'inget' });
    expect(posted('samordning')).toContain('Projektidé IDE-2026-0001');
  });

  it.each([
    [{ title: ' ' }, 'Idén behöver en rubrik'],
    [{ what: '' }, 'Berätta vad ni vill göra'],
    [{ placement: 'upplevelser/jord' }, 'gick inte att läsa'],
    [{ need: 'å'.repeat(2001) }, 'för lång'],
  ])('says what is wrong and keeps what was typed: %o', async (fields, fault) => {
    heard();
    const shown = await anna.presses('Skicka idén', { change: 'fem jobb i bygden', ...fields });
    expect(shown).toContain(fault);
    expect(shown).toContain('fem jobb i bygden');
    expect(await bot.house().store.ideas.byNumber('IDE-2026-0001')).toBeUndefined();
  });

  it('adds what is written beside the card to the description', async () => {
    await anna.says('Vi räknar med fem nya jobb i bygden på två år');
    expect(heard()).toContain('lagt till det i beskrivningen');
    await anna.presses('Skicka idén');
    expect(posted('Jord')).toContain('fem nya jobb');
  });

  it('refuses a card that is not the latest', async () => {
    const old = { ...(bot.card(anna) as object) };
    expect(old).toBeDefined();
    const idea = heard();
    expect(idea).toContain('Stämmer det här?');
    await anna.sends('send', await staleSend(bot, anna));
    expect(heard()).toContain('var inte det senaste');
    expect(await bot.house().store.ideas.byNumber('IDE-2026-0001')).toBeUndefined();
  });

  it('makes one idea of a card sent twice', async () => {
    await anna.presses('Skicka idén');
    const press = anna.last();
    heard();
    await bot.post({ ...press, id: 'another-id' });
    expect(heard()).not.toContain('IDE-2026-0002');
    expect(await bot.house().store.ideas.byNumber('IDE-2026-0002')).toBeUndefined();
  });

  it('does not send somebody else’s draft', async () => {
    const eve = bot.person('Eve');
    await describeIdea(bot, eve, 'Vi vill starta ett bryggeri i Hammerdal');
    bot.said(eve);
    await anna.presses('Skicka idén');
    const { value } = anna.last() as { value: { action: { data: Record<string, unknown> } } };
    const shown = await eve.sends('send', value.action.data);
    expect(`${shown}\n${bot.said(eve).join('\n')}`).toContain('finns inte längre');
  });

  it('is sent in words too', async () => {
    await anna.says('skicka');
    expect(heard()).toContain('IDE-2026-0001');
  });

  it('can be left for another day', async () => {
    await anna.presses('Fortsätt senare', { title: 'Ost i Oviken', who: 'Ovikens ostförening' });
    expect(heard()).toContain('Sparat');
    await anna.says('fortsätt');
    expect(heard()).toMatch(/Stämmer det här\?[\s\S]*Ost i Oviken[\s\S]*Ovikens ostförening/);
  });
});

/** The send of the card that stands, as it would be had the draft moved on since. */
const staleSend = async (bot: Bot, actor: Actor): Promise<Record<string, unknown>> => {
  await actor.presses('keep', { title: 'En annan rubrik' });
  const { value } = actor.last() as { value: { action: { data: Record<string, unknown> } } };
  bot.said(actor);
  return { ...value.action.data, action: 'send' };
};
