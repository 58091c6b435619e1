import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import { indexOf } from '../support/call-fixtures.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('somebody who knows nothing and asks clumsily', () => {
  let bot: Bot;
  let anna: Actor;
  const says = async (text: string) => {
    await anna.says(text);
    return bot.said(anna).join('\n');
  };

  beforeEach(async () => {
    bot = await makeBot();
    const goodAt = bot.now().toISOString();
    const state = { ...untriedFeed('curated', bot.now()), revision: 1, snapshot: 1, goodAt };
    await bot.house().store.catalogue.replace(state, indexOf('calls.jsonl').calls);
    anna = bot.person('Anna Lind');
  });
  afterEach(() => bot.close());

  it('is welcomed once, and told that one may ask about calls', async () => {
    const welcome = await says('hej');
    expect(welcome).toContain('vad är öppet just nu?');
    expect(welcome.match(/Berätta om/g)).toHaveLength(1);
    expect(await says('god morgon')).toContain('Berätta om er projektidé');
  });

  it('says where they are, and the question goes on', async () => {
    await says('finns det nåt för oss? vi är en liten förening');
    expect(await says('i härjedalen')).toMatch(/i katalogen[^]*Svar för: förening · Härjedalen/);
    expect(await says('har ni nåt till ungdomar')).toMatch(/katalogen/);
  });

  it('says who they are and asks, in one breath', async () => {
    const answer = await says('jag är bonde i Krokom, finns det nåt för mig');
    expect(answer).toMatch(/Svar för: företag · Krokom/);
  });

  it.each(['nej vi är ett företag i Åre', 'faktiskt, vi är ett företag i Åre'])(
    'corrects who they are: %s',
    async (text) => {
      await says('vi är en förening i Härjedalen');
      await says(text);
      expect(await says('vad vet du om mig')).toContain('**företag · Åre**');
    },
  );

  it.each(['glöm det du vet om mig', 'glöm mig', 'glöm allt om oss', 'forget everything about me'])(
    'is forgotten, and told what is left: %s',
    async (text) => {
      await says('vi är en förening i Härjedalen');
      expect(await says(text)).toMatch(/glömt vilka ni är[^]*raderat|forgotten who you are[^]*erased/u);
      expect(await says('vad vet du om mig')).toContain('Jag vet inte vilka ni är');
    },
  );

  it.each([
    'är det säkert att vi får pengar?',
    'kommer vi få pengar',
    'kan du lova att vi får pengar?',
    'is it certain that we get the money?',
  ])('is promised nothing: %s', async (text) => {
    expect(await says(text)).toMatch(/inget löfte om pengar\.$|no promise of money\.$/);
  });

  it('asks what is open after a single call was shown, and is given all', async () => {
    await says('när stänger Nordplus?');
    expect(await says('vad är öppet just nu?')).toContain('Det här hittade jag i katalogen');
    await says('när stänger Nordplus?');
    await anna.sends('call-list', {});
    expect(bot.said(anna).join()).toContain('Det här hittade jag i katalogen');
  });

  it('tells an idea after something else: what was not understood before is no part of it', async () => {
    await says('en gångväg till badplatsen då');
    await says('när stänger Nordplus?');
    await says('Vi vill göra om den gamla skolan i Funäsdalen till en träffpunkt');
    const session = JSON.stringify(bot.card(anna)) + bot.said(anna).join();
    expect(session).not.toContain('badplatsen');
    for (let asked = 0; asked < 5; asked += 1) await says('hoppa över');
    expect(JSON.stringify(bot.card(anna))).not.toContain('badplatsen');
  });

  it('asks for money to "that" in the middle of an idea, and forgets who they are there', async () => {
    await says('Vi vill bygga vätgasproduktion och tankstationer för lastbilar i Östersund');
    expect(await says('vad finns det för pengar till det?')).toMatch(/din idé|passar idén|just nu\?/u);
    expect(await says('glöm det du vet om mig')).toContain('glömt');
    expect(await says('vad vet du om mig')).toMatch(/Jag vet inte vilka ni är[^]*på idén utgår jag från den/);
  });

  it('denies in the middle of an idea who they are: owner and place are changed', async () => {
    await says('Vi vill göra om den gamla skolan i Funäsdalen till en träffpunkt för ungdomar');
    await says('vi är en ideell förening i Härjedalen');
    const corrected = await says('nej vi är ett företag i Åre');
    expect(corrected).toMatch(/Då har jag ändrat det[^]*Åre · företag/);
  });

  it.each(['sluta med allt', 'inga fler meddelanden tack', 'stop messaging me'])(
    'is left alone: %s',
    async (text) => {
      await says('bevaka vattenkraft varje vecka');
      await says('påminn mig om Nordplus');
      expect(await says(text)).toMatch(/tipsar inte längre|no longer watch/);
      expect(await says('mina bevakningar')).toMatch(/inte koll på något|not keeping an eye|nothing/i);
    },
  );

  it('asks for what is one’s own in a channel, and is pointed to the own chat', async () => {
    const channel = bot.channel('Skog');
    for (const text of ['bevaka skog varje vecka', 'påminn mig om Nordplus', 'vi är en kommun', 'glöm mig']) {
      await anna.says(text, { in: channel });
      expect(bot.said(channel).join()).toContain('din egen chatt');
    }
    await anna.says('hjälp', { in: channel });
    expect(bot.said(channel).join()).toContain('vad är öppet just nu?');
  });
});
