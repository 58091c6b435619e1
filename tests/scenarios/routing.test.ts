import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('who receives what, changed in chat', () => {
  let bot: Bot;
  let carin: Actor;
  let channel: Channel;
  const says = async (who: Actor, text: string, mentions: Actor[] = []) => {
    await who.says(text, { in: channel, mentions });
    return bot.said(channel).join('\n');
  };
  const routing = async () => {
    const { store } = bot.house();
    const found = await store.routings.load(carin.tenantId);
    if (!found) throw new Error('no routing');
    return found;
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    carin = bot.person('Carin');
    channel = bot.channel('Jord');
  });
  afterEach(() => bot.close());

  it('is shown to staff', async () => {
    await says(carin, 'ta emot Jord här');
    const shown = await says(bot.person('David'), 'visa mottagare');
    expect(shown).toContain('Kanal: Jord');
    expect(shown).toContain('Carin');
  });

  it('is changed by coordinators only', async () => {
    const david = bot.person('David');
    expect(await says(david, 'ta emot Jord här')).toContain('Det kan bara en samordnare ändra');
    expect(await says(david, 'samordnare: @David', [david])).toContain('Det kan bara en samordnare ändra');
    expect((await routing()).coordinators.map(({ personId }) => personId)).toEqual([carin.personId]);
  });

  it('takes people by mention, never by name', async () => {
    const bengt = bot.person('Bengt');
    expect(await says(carin, 'ansvarig för Jord: Bengt')).toContain('Nämn personen');
    expect(await says(carin, 'ansvarig för Jord: @Bengt', [bengt])).toContain('Ansvarig för Jord: Bengt');
    expect((await routing()).responsible['jord-skog-vatten/jord']?.[0]?.personId).toBe(bengt.personId);
  });

  it('gives the role to nobody of another tenant', async () => {
    const guest = bot.person('Guest', { tenantId: '99999999-9999-4999-8999-999999999999' });
    expect(await says(carin, 'samordnare: @Guest', [guest])).toContain('egen organisation');
    expect((await routing()).coordinators).toHaveLength(1);
  });

  it('hands the coordinators’ role over', async () => {
    const elin = bot.person('Elin');
    expect(await says(carin, 'samordnare: @Elin', [elin])).toMatch(
      /Samordnare: Elin.*inte längre samordnare/,
    );
    expect(await says(carin, 'ta emot Jord här')).toContain('Det kan bara en samordnare');
    expect(await says(elin, 'ta emot Jord här')).toContain('tar nu emot Jord');
  });

  it('says in a private chat where it is to be said', async () => {
    await carin.says('ta emot Jord här');
    expect(bot.said(carin).join('\n')).toContain('Skriv det i den kanal');
  });

  it('shows how when it is said in other words', async () => {
    expect(await says(carin, 'ta bort ansvarig för Skog tack')).toContain('ansvarig för Jord: @namn');
  });

  it('stops receiving', async () => {
    await says(carin, 'ta emot Jord och Skog här');
    expect(await says(carin, 'sluta ta emot Skog')).toContain('samordnarnas kanal');
    expect(Object.keys((await routing()).routes)).toEqual(['jord-skog-vatten/jord']);
    expect(await says(carin, 'sluta ta emot Vatten')).toContain('inget är ändrat');
  });

  it('asks which area is meant', async () => {
    expect(await says(carin, 'ta emot kaffe här')).toContain('Jord, Skog, Vatten, Hållbar energi');
  });

  it('says what it can, and takes no ideas, in a channel', async () => {
    expect(await says(carin, 'hjälp')).toContain('ta emot Jord här');
    const anna = bot.person('Anna');
    expect(await says(anna, 'Vi är tre gårdar som vill bygga ett mejeri i Oviken')).toContain('privat chatt');
    await anna.says('fortsätt');
    expect(bot.said(anna).join('\n')).toContain('inget påbörjat');
  });

  it('keeps who changed what and when', async () => {
    await says(carin, 'ta emot Jord här');
    expect((await routing()).log.at(-1)).toMatchObject({
      at: '2026-11-23T09:00:00.000Z',
      by: { name: 'Carin' },
    });
  });
});
