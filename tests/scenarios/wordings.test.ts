import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WORDING_MAX } from '../../src/domain/definitions.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

const WORDS = 'Grunden som många kan bygga på.';

describe('the region’s wordings, changed in chat', () => {
  let bot: Bot;
  let anna: Actor;
  let carin: Actor;
  const says = async (who: Actor, text: string) => {
    await who.says(text);
    return bot.said(who).join('\n');
  };
  const current = () => bot.house().store.definitions.current(bot.now());

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    [anna, carin] = [bot.person('Anna'), bot.person('Carin')];
  });
  afterEach(() => bot.close());

  it('are shown first where the concept is explained, from the day they are changed', async () => {
    expect(await says(anna, 'vad är bas?')).not.toContain('Regionens formulering');
    const changed = await says(carin, `ändra ordalydelse för Bas: ${WORDS}`);
    expect(changed).toMatch(/Före \(på svenska\)[\s\S]*Ingen formulering än[\s\S]*Efter \(på svenska\)/);
    expect(changed).toContain(WORDS);
    expect(changed).toContain('2021-2027.2');
    const explained = await says(anna, 'vad är basen?');
    expect(explained).toMatch(/Regionens formulering[\s\S]*Grunden som många[\s\S]*Med andra ord/);
    expect(await current()).toMatchObject({
      version: '2021-2027.2',
      validFrom: '2026-11-23',
      validTo: '2027-12-31',
      changed: { subject: 'bas', by: { personId: carin.personId } },
    });
  });

  it('come in two languages, and can be taken away again', async () => {
    await says(carin, `ändra ordalydelse för Bas: ${WORDS}`);
    await says(carin, 'ändra ordalydelse för Bas på engelska: Ground for many.');
    const shown = await says(carin, 'visa ordalydelse för Bas');
    expect(shown).toContain(WORDS);
    expect(shown).toContain('Ground for many.');
    expect(await says(carin, 'visa definitioner')).toMatch(
      /Har regionens formulering\s+Bas\s+Version 2021-2027\.3/,
    );
    expect(await says(carin, 'ta bort ordalydelsen för Bas')).toContain('är borttagen');
    expect(await says(carin, 'ta bort ordalydelsen för  Bas')).toContain('har ingen formulering');
    expect((await current()).levels.bas.wording).toEqual({ sv: null, en: 'Ground for many.' });
    expect(await bot.house().store.definitions.version('2021-2027.1')).toEqual(firstDefinitions);
  });

  it('of sub-areas stand with their area', async () => {
    await says(carin, 'andra ordalydelse for Skog: Från frö till hus.');
    expect(await says(anna, 'vad är jord, skog och vatten?')).toContain('Skog: Från frö till hus.');
  });

  it('are changed in a channel too', async () => {
    const channel = bot.channel('Samordning');
    await carin.says('ändra ordalydelse för Leader: Pengar för bygden.', { in: channel });
    expect(bot.said(channel).join('\n')).toContain('Pengar för bygden.');
    expect(await says(anna, 'vad är leader?')).toContain('Pengar för bygden.');
  });

  it('are changed by coordinators only', async () => {
    const guest = bot.person('Gäst', { tenantId: '99999999-9999-4999-8999-999999999999' });
    expect(await says(anna, `ändra ordalydelse för Bas: ${WORDS}`)).toContain('bara av samordnarna');
    expect(await says(anna, 'ta bort ordalydelsen för Bas')).toContain('bara av samordnarna');
    expect(await says(guest, `ändra ordalydelse för Bas: ${WORDS}`)).not.toContain('Ändrat');
    const channel = bot.channel('Jord');
    await anna.says(`ändra ordalydelse för Bas: ${WORDS}`, { in: channel });
    expect(bot.said(channel).join('\n')).toContain('bara av samordnarna');
    expect(await current()).toEqual(firstDefinitions);
  });

  it('are refused when they are missing, too long, or of nothing known', async () => {
    expect(await says(carin, 'ändra ordalydelse för Bas')).toContain('efter ett kolon');
    expect(await says(carin, `ändra ordalydelse för Bas: ${'x'.repeat(WORDING_MAX + 1)}`)).toContain(
      `högst ${WORDING_MAX}`,
    );
    expect(await says(carin, 'ändra ordalydelse för Rymd: Högt')).toContain('Hållbar energi');
    expect(await current()).toEqual(firstDefinitions);
  });

  it('are plain text on cards', async () => {
    await says(carin, 'ändra ordalydelse för Bas: [klicka](https://ont.example) <at>Alla</at> # **fet**');
    await says(anna, 'vad är bas?');
    const json = JSON.stringify(bot.card(anna));
    expect(json).toContain(String.raw`[klicka\\](https`);
    expect(json).not.toMatch(/<at>|[^\\]\*\*fet/);
  });

  it('are both kept when two coordinators change at once', async () => {
    const elin = bot.person('Elin');
    const channel = bot.channel('Samordning');
    await carin.says('samordnare: @Carin @Elin', { in: channel, mentions: [carin, elin] });
    await Promise.all([
      carin.says(`ändra ordalydelse för Bas: ${WORDS}`),
      elin.says('ändra ordalydelse för Spets: Först i världen.'),
    ]);
    expect((await current()).levels).toMatchObject({
      bas: { wording: { sv: WORDS } },
      spets: { wording: { sv: 'Först i världen.' } },
    });
  });

  it('do not disturb a draft', async () => {
    await says(carin, 'Vi är tre gårdar som vill bygga ett mejeri i Oviken');
    expect(await says(carin, `ändra ordalydelse för Bas: ${WORDS}`)).toMatch(/Ändrat[\s\S]*klara/);
  });

  it('are added one version at a time, also after the period has ended', async () => {
    await bot.later({ days: 800 });
    expect(await says(carin, `ändra ordalydelse för Bas: ${WORDS}`)).toContain('2021-2027.2');
    expect(await current()).toMatchObject({ version: '2021-2027.2', validFrom: '2029-01-31' });
    expect(await says(carin, `ändra ordalydelse för  Bas: ${WORDS}`)).toContain('redan så');
  });
});

it('says at the start which definitions are in force, and when their period has ended', async () => {
  for (const [now, level, event] of [
    ['2026-11-23T09:00:00Z', 'info', 'definitions-in-force'],
    ['2028-01-01T09:00:00Z', 'warn', 'definitions-outdated'],
  ] as const) {
    const bot = await makeBot({ now: new Date(now) });
    expect(bot.logged).toContainEqual({
      level,
      event,
      fields: { version: '2021-2027.1', validFrom: '2021-01-01', validTo: '2027-12-31' },
    });
    await bot.close();
  }
});
