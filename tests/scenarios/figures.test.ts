import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { exampleYear } from '../../src/cli/example/example-year.ts';
import { HOME_TENANT } from '../support/activities.ts';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('figures in chat and channel', () => {
  let bot: Bot;
  let carin: Actor;
  let bengt: Actor;
  let anna: Actor;
  let channel: Channel;
  const says = async (who: Actor, text: string) => {
    await who.says(text);
    return bot.said(who).join('\n');
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'], env: { PORT: '3978' } });
    [carin, bengt, anna] = [bot.person('Carin'), bot.person('Bengt'), bot.person('Anna')];
    channel = bot.channel('Samordning');
    const given = { now: bot.now(), tenantId: HOME_TENANT, definitions: firstDefinitions };
    for (const idea of exampleYear(given)) await bot.house().store.ideas.create(idea);
    await carin.says('hej');
    await carin.says('ansvarig för Skog: @Bengt', { in: channel, mentions: [bengt] });
    bot.said(carin);
    bot.said(channel);
  });
  afterEach(() => bot.close());

  it('are for coordinators all, for process leaders their own areas, for others a kind no', async () => {
    const all = await says(carin, 'veckosammanfattning');
    expect(all).toContain('Vecka 47 2026');
    expect(all).toContain('alla områden');
    expect(all).toMatch(/Inkomna idéer/);
    const own = await says(bengt, 'veckosamanfattning');
    expect(own).toContain('Skog');
    expect(own).not.toContain('alla områden');
    expect(await says(bengt, 'vecka 46 för Jord')).toContain('de områden du ansvarar för: Skog');
    expect(await says(anna, 'veckosammanfattning')).toContain('mina idéer');
    expect(await says(anna, 'vecka 46')).toContain('samordnare och processledare');
    const english = await says(carin, 'show me the weekly summary in English');
    expect(english).not.toBe('');
  });

  it('go on about the same period when compared, and to the week before and after by button', async () => {
    expect(await says(carin, 'vecka 40 för Upplevelser')).toContain('Vecka 40 2026');
    expect(await says(carin, 'jämför med förra året')).toContain('Vecka 40 2026');
    await carin.presses('Veckan före');
    expect(bot.said(carin).join()).toContain('Vecka 39 2026');
    await carin.presses('Veckan efter');
    expect(bot.said(carin).join()).toContain('Vecka 40 2026');
  });

  it('are told kindly to be of no week, and offered as a file by its name', async () => {
    expect(await says(carin, 'vecka 60')).toContain('Den veckan finns inte');
    expect(await says(carin, 'vilka idéer är obesvarade?')).toContain('Vecka 47 2026');
    await says(carin, 'exportera förra veckan');
    await carin.presses('Excel med personuppgifter');
    expect(bot.said(carin).join()).toContain('Vecka 47 2026 (Excel med personuppgifter) är klar');
  });

  it('of a week that is not over say so, and have no week after', async () => {
    expect(await says(carin, 'denna vecka')).toContain('Perioden är inte slut');
    await expect(carin.presses('Veckan efter')).rejects.toThrow('no button');
  });

  it('open the ideas of a cell, without the confidential ones', async () => {
    const { ideas } = bot.house().store;
    const secret = (await ideas.page({ limit: 400 })).find(
      ({ mapping, createdAt, confidential }) =>
        mapping.current.area === 'upplevelser' &&
        mapping.current.level === 'bredd' &&
        createdAt.startsWith('2026-01') &&
        !confidential,
    );
    if (!secret) throw new Error('The examples have such an idea.');
    const { tenantId, personId, name } = carin;
    const marked = {
      reason: 'affärshemlighet',
      at: bot.now().toISOString(),
      by: { tenantId, personId, name },
    };
    await ideas.replace({ ...secret, version: 2, confidential: marked });
    await carin.says('januari');
    bot.said(carin);
    await carin.presses('Visa idéerna', { cell: 'upplevelser/bredd' });
    const shown = bot.said(carin).join('\n');
    expect(shown).toContain('Upplevelser – Bredd');
    expect(shown).toMatch(/IDE-2026-\d+/);
    expect(shown).toMatch(/\d+ konfidentiella visas inte/);
    expect(shown).not.toContain(secret.number);
  });

  it('say how they are counted', async () => {
    expect(await says(anna, 'hur räknas det?')).toMatch(/Inkomna idéer.*skickades in under perioden/);
  });

  it('come as files by a link that works once, to whoever may have them', async () => {
    await carin.says('exportera vecka 46');
    expect(bot.said(carin).join()).toContain('Excel med personuppgifter');
    await carin.presses('CSV');
    const { file } = bot.house();
    const url = linkOn(bot, carin);
    const token = url.slice(url.lastIndexOf('/') + 1);
    const made = await file(token);
    expect(made?.name).toBe('idelotsen-2026-11-09--2026-11-15.csv');
    expect(made?.bytes.toString()).toContain('Exempel:');
    expect(made?.bytes.toString()).not.toContain('Exempelaktör');
    expect(await file(token)).toBeUndefined();
    expect(await file(`x${token}`)).toBeUndefined();
    await bengt.says('exportera vecka 46');
    expect(bot.said(bengt).join()).not.toContain('personuppgifter');
  });

  it('with people are noted for good, and given to coordinators alone', async () => {
    await carin.says('exportera vecka 46');
    await carin.presses('Excel med personuppgifter');
    const url = linkOn(bot, carin);
    expect(await bot.house().file(url.slice(url.lastIndexOf('/') + 1))).toBeDefined();
    const routing = await bot.house().store.routings.load(HOME_TENANT);
    expect(routing?.exports).toMatchObject([{ by: { personId: carin.personId } }]);
    await bengt.says('exportera vecka 46');
    const forged = {
      action: 'figures-file',
      from: '2026-11-09',
      to: '2026-11-15',
      format: 'xlsx',
      people: 'yes',
    };
    await bengt.presses('CSV', forged);
    const theirs = linkOn(bot, bengt);
    expect(await bot.house().file(theirs.slice(theirs.lastIndexOf('/') + 1))).toBeUndefined();
  });

  it('a link grows old, and dies with the right to see', async () => {
    await carin.says('exportera vecka 46');
    await carin.presses('JSON');
    const old = linkOn(bot, carin);
    await bot.later({ minutes: 11 });
    expect(await bot.house().file(old.slice(old.lastIndexOf('/') + 1))).toBeUndefined();
    await bengt.says('exportera vecka 46');
    await bengt.presses('JSON');
    const theirs = linkOn(bot, bengt);
    await carin.says('ansvarig för Skog: @Anna', { in: channel, mentions: [anna] });
    expect(await bot.house().file(theirs.slice(theirs.lastIndexOf('/') + 1))).toBeUndefined();
  });

  it('are shown in a channel by who asks, and files are given in their own chat', async () => {
    await carin.says('vecka 46', { in: channel });
    expect(bot.said(channel).join()).toContain('Vecka 46 2026');
    bot.said(carin);
    await carin.presses('Exportera', {}, { in: channel });
    expect(bot.said(channel).join()).toContain('egna chatt'.replace('egna', 'egen'));
    expect(bot.said(carin).join()).toContain('Vilken fil');
    await anna.says('vecka 46', { in: channel });
    expect(bot.said(channel).join()).toContain('mina idéer');
  });
});

/** The address behind the button of the newest card. */
const linkOn = (bot: Bot, who: Actor): string => {
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(bot.card(who)))?.[1];
  if (!url) throw new Error('no link there');
  return url;
};
