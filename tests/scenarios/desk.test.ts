import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectChannels, sendIdea, TARGETS } from '../support/describe-idea.ts';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

describe('the process leader’s desk', () => {
  let bot: Bot;
  let anna: Actor;
  let bengt: Actor;
  let carin: Actor;
  let channels: Record<string, Channel>;
  const jord = () => channels['Jord'] as Channel;
  const heard = (where: Actor | Channel) => bot.said(where).join('\n');
  const idea = async (number = 'IDE-2026-0001') => {
    const found = await bot.house().store.ideas.byNumber(number);
    if (!found) throw new Error(`no ${number}`);
    return found;
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    [anna, bengt, carin] = [bot.person('Anna Lind'), bot.person('Bengt'), bot.person('Carin')];
    channels = await connectChannels(bot);
    await carin.says('ansvarig för Jord: @Bengt', { in: jord(), mentions: [bengt] });
    await sendIdea(bot, anna, DAIRY, { placement: 'jord-skog-vatten/jord', level: 'bredd' });
  });
  afterEach(() => bot.close());

  it('gets a card with the whole idea, and the responsible is mentioned', () => {
    const card = heard(jord());
    for (const part of [
      'Projektidé IDE-2026-0001',
      '<at>Bengt</at>',
      'Från Anna Lind',
      'Var Berg',
      DAIRY,
      'Status Ny',
      'Svar senast 7 december 2026',
    ])
      expect(card).toContain(part);
    expect(card).toMatch(/Ta hand om idén\][\s\S]*Stämmer\][\s\S]*Ändra\][\s\S]*Avsluta\]/);
    expect(JSON.stringify(bot.card(jord()))).toContain(bengt.personId);
  });

  it('takes an idea, and the actor hears of it', async () => {
    heard(jord());
    await bengt.presses('Ta hand om idén', {}, { in: jord() });
    expect(heard(jord())).toContain('Processledare Bengt');
    expect(heard(anna)).toContain('Bengt har tagit hand om din idé');
    expect((await idea()).responsible?.personId).toBe(bengt.personId);
  });

  it('confirms the proposal', async () => {
    await bengt.presses('Stämmer', {}, { in: jord() });
    expect(heard(jord())).toContain('Bekräftad av Bengt');
    expect(heard(anna)).toContain('har bekräftat bedömningen');
    expect((await idea()).mapping.verdict).toBe('confirmed');
  });

  it('corrects the level, and the card stays', async () => {
    await bengt.presses('change', { level: 'spets' }, { in: jord() });
    expect(heard(jord())).toContain('Jord, skog och vatten – Jord · Spets');
    expect(heard(anna)).toContain('Spets');
    expect((await idea()).mapping).toMatchObject({
      verdict: 'changed',
      sent: { level: 'bredd' },
      current: { level: 'spets' },
    });
  });

  it('moves the card with the area, and leaves a pointer', async () => {
    await bengt.presses('Ta hand om idén', {}, { in: jord() });
    heard(jord());
    const answered = await bengt.presses('change', { placement: 'upplevelser' }, { in: jord() });
    expect(answered).toContain('Idén har flyttat till Upplevelser');
    expect(heard(jord())).toContain('Idén har flyttat till Upplevelser');
    expect(bot.card(jord())).not.toHaveProperty('actions.0');
    const there = heard(channels['Upplevelser'] as Channel);
    expect(there).toContain('Projektidé IDE-2026-0001');
    expect(there).toContain('Status Ny');
    expect(heard(anna)).toContain('Upplevelser');
    expect(
      await bengt.sends(
        'take',
        { idea: (await idea()).id, revision: (await idea()).revision },
        { in: jord() },
      ),
    ).toContain('Bara den ansvariga');
    await carin.presses('Ta hand om idén', {}, { in: channels['Upplevelser'] as Channel });
    expect((await idea()).responsible?.personId).toBe(carin.personId);
  });

  it('points on also when both areas have the same channel', async () => {
    await carin.says('ta emot Upplevelser här', { in: jord() });
    const old = { idea: (await idea()).id, revision: 1 };
    const [card] = (await idea()).cards;
    await bengt.presses('change', { placement: 'upplevelser' }, { in: jord() });
    const options = { in: jord(), cardId: card?.activityId ?? '' };
    expect(await carin.sends('take', old, options)).toContain('Idén har flyttat till Upplevelser');
    await carin.presses('Ta hand om idén', {}, { in: jord() });
    expect((await idea()).status).toBe('taken');
  });

  it('closes with a word to the actor', async () => {
    await bengt.presses(
      'close',
      { reason: 'referred', note: 'Leader Grogrund passar bättre, ring dem.' },
      { in: jord() },
    );
    expect(heard(jord())).toContain('Status Avslutad');
    const told = heard(anna);
    expect(told).toContain('Bengt har avslutat din idé');
    expect(told).toContain('Leader Grogrund passar bättre');
    expect(bot.card(jord())).not.toHaveProperty('actions.0');
  });

  it('does not close without a word', async () => {
    expect(await bengt.presses('close', { reason: 'referred', note: '  ' }, { in: jord() })).toContain(
      'Skriv några ord',
    );
    expect((await idea()).status).toBe('new');
  });

  it('does nothing for who is not responsible, whatever the channel', async () => {
    const david = bot.person('David');
    for (const verb of ['take', 'confirm', 'change', 'close'])
      expect(await david.presses(verb, { reason: 'referred', note: 'hej' }, { in: jord() })).toContain(
        'Bara den ansvariga',
      );
    expect(await anna.presses('take', {}, { in: jord() })).toContain('Bara den ansvariga');
    expect((await idea()).events).toHaveLength(1);
  });

  it('shows what is true now to an old or a second press', async () => {
    await bengt.presses('Ta hand om idén', {}, { in: jord() });
    const press = bengt.last();
    heard(anna);
    await bot.post(press);
    await bot.post({ ...press, id: 'another' });
    const stale = await carin.sends(
      'close',
      { idea: (await idea()).id, revision: 1, reason: 'duplicate', note: 'dubbel' },
      { in: jord() },
    );
    expect(stale).toContain('Status Omhändertagen');
    expect((await idea()).events.map(({ what }) => what)).toEqual(['submit', 'take']);
    expect(heard(anna)).toBe('');
  });

  it('reads card data as forgeable', async () => {
    await sendIdea(bot, anna, 'Vi vill starta en filmfestival i Sveg', { placement: 'upplevelser' });
    const other = await idea('IDE-2026-0002');
    expect(await bengt.sends('take', { idea: other.id, revision: other.revision }, { in: jord() })).toContain(
      'Bara den ansvariga',
    );
    expect(await bengt.sends('take', { idea: 'no-such', revision: 1 }, { in: jord() })).toContain(
      'finns inte här',
    );
    expect(await bengt.sends('take', { idea: { $ne: null }, revision: 'x' }, { in: jord() })).toContain(
      'finns inte här',
    );
    expect(await bengt.presses('change', { placement: '__proto__' }, { in: jord() })).toContain(
      'gick inte att läsa',
    );
    await bengt.sends('drop-tables', {}, { in: jord() });
    expect((await idea()).events).toHaveLength(1);
    expect((await idea('IDE-2026-0002')).events).toHaveLength(1);
  });

  it('keeps an idea that no channel receives until one does', async () => {
    for (const name of ['Vatten', 'samordning']) await carin.says(`sluta ta emot ${name}`, { in: jord() });
    await sendIdea(bot, anna, 'Vi vill få tillbaka öringen i Hårkan', {
      placement: 'jord-skog-vatten/vatten',
    });
    heard(jord());
    await carin.says('ta emot Vatten här', { in: jord() });
    await bot.later({ minutes: 1 });
    expect(heard(jord())).toContain('Projektidé IDE-2026-0002');
  });

  it.each(Object.entries(TARGETS))('puts the card where it belongs: %s', async (name, placement) => {
    for (const channel of Object.values(channels)) heard(channel);
    const number = await sendIdea(bot, anna, 'Vi vill pröva något nytt i Lit tillsammans', { placement });
    for (const [other, channel] of Object.entries(channels))
      expect({ other, has: heard(channel).includes(number) }).toEqual({ other, has: other === name });
  });
});
