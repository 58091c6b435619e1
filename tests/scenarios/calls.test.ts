import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import { indexOf } from '../support/call-fixtures.ts';
import { actionsOf } from '../support/card-reading.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('without an address of its own', () => {
  it('the dates are told in words, and why', async () => {
    const bot = await makeBot({ env: { PORT: '0' } });
    await fill(bot);
    const anna = bot.person('Anna Lind');
    await anna.says('när stänger Nordplus?');
    await anna.presses('Lägg till i kalendern');
    expect(bot.said(anna).join('\n')).toMatch(/PUBLIC_URL[^]*Nordplus 2027[^]*1 februari 2027/);
    await bot.close();
  });
});

describe('questions about funding calls', () => {
  let bot: Bot;
  let anna: Actor;
  const said = () => bot.said(anna).join('\n');
  const says = async (text: string) => {
    await anna.says(text);
    return said();
  };
  const presses = async (button: string) => {
    await anna.presses(button);
    return said();
  };

  beforeEach(async () => {
    bot = await makeBot({ env: { PORT: '3978' } });
    await fill(bot);
    anna = bot.person('Anna Lind');
    await says('hej');
  });
  afterEach(() => bot.close());

  it('lists with reason, source and what was left out, and shows more', async () => {
    const first = await says('vad har EU-kommissionen?');
    expect(first).toMatch(/Det här hittade jag i katalogen \(\d+\)/);
    expect(first).toMatch(/Kan ni söka\?/);
    expect(first).toMatch(/\d+ till passar/);
    expect(first).toMatch(/Källa: .*\n.*Kontrollera hos finansiären/);
    const shown = callsOn(bot.card(anna));
    const more = await presses('Visa fler');
    expect(more).toMatch(/Källa/);
    expect(shown).toHaveLength(5);
    expect(callsOn(bot.card(anna)).filter((id) => shown.includes(id))).toEqual([]);
    await says('vad är öppet just nu?');
    await anna.sends('call-more', { asked: 1 });
    expect(said()).toContain('äldre');
  });

  it('answers the fact first, then everything in the fixed order; follow-ups lean on it', async () => {
    const answer = await says('när stänger Nordplus?');
    const places = [
      'Nordplus',
      'Sista ansökningsdag',
      'Kan ni söka?',
      'Bidrag per projekt',
      'Område',
      'Källa',
    ];
    const at = places.map((part) => answer.indexOf(part));
    expect(at.every((one) => one >= 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(answer).toContain('1 februari 2027');
    expect(await says('vad är budgeten för den?')).toContain('Nordplus');
    expect(await presses('Dela')).toMatch(/Nordplus[^]*Källa/);
  });

  it('opens a call from the list', async () => {
    await says('vad har EU-kommissionen?');
    expect(await presses('Visa')).toContain('Stödandel');
  });

  it('keeps to what was asked before, in a question that leaves it out', async () => {
    expect(await says('finns det något om våtmarker för en kommun?')).toContain('Svar för: kommun');
    const narrowed = await says('och för en förening?');
    expect(narrowed).toContain('Svar för: förening');
    expect(narrowed).toMatch(/våtmark/i);
    await bot.later({ minutes: 180 });
    expect(await says('och för ett företag?')).not.toMatch(/våtmark/i);
  });

  it('few words may be an idea or something to look for: it is asked which', async () => {
    expect(await says('dricksvatten och sjöar')).toMatch(/projektidé\?[^]*Leta utlysningar/);
    expect(await presses('Leta utlysningar')).toMatch(/passar på: .*(?:vatten|water)/i);
    await anna.sends('call-about', {});
    expect(said()).toContain('hör till något som redan är klart');
  });

  it('an idea that also asks is answered, and begun', async () => {
    const both = await says(
      'Vi vill restaurera en våtmark vid Storsjön tillsammans med tre byar. Finns det pengar?',
    );
    expect(both).toMatch(/Det här hittade jag i katalogen[^]*av 6 klara/);
  });

  it('answers in a channel when mentioned, without what a person has said alone', async () => {
    await says('vi är ett företag i Åre');
    const channel = bot.channel('Jord');
    await anna.says('vad är öppet för föreningar?', { in: channel });
    const answer = bot.said(channel).join('\n');
    expect(answer).toMatch(/Svar för: förening[^]*Källa/);
    expect(answer).not.toContain('Åre');
    await anna.presses('Visa', {}, { in: channel });
    expect(bot.said(channel).join('\n')).toContain('Stödandel');
    await anna.says('vad är klockan', { in: channel });
    expect(bot.said(channel).join('\n')).not.toContain('katalogen');
  });

  it('compares in a table', async () => {
    const answer = await says('jämför Nordplus och Perform Europe');
    expect(answer).toMatch(/Nordplus[^]*Perform Europe/);
    expect(JSON.stringify(bot.card(anna))).toContain('"type":"Table"');
  });

  it('remembers who asks, shows it, changes it and forgets it', async () => {
    expect(await says('vi är en förening i Härjedalen')).toContain('förening · Härjedalen');
    expect(await says('vad är öppet just nu?')).toContain('Svar för: förening · Härjedalen');
    expect(await says('vi är ett företag i Åre')).toContain('företag · Åre');
    expect(await says('vad vet du om mig?')).toContain('företag · Åre');
    await says('glöm vem jag är');
    expect(await says('vad vet du om oss?')).not.toContain('företag');
  });

  it('in an intake it is an aside, and the question at hand comes back', async () => {
    await says('Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken');
    const answer = await says('kan vi i Krokom vara med i Interregs Nordsjöprogram?');
    expect(answer).toContain('Nordsjö');
    expect(answer).toMatch(/av 6 klara/);
  });

  it('a name nobody knows is not said not to exist', async () => {
    expect(await says('när stänger Crafoordska stiftelsens utlysning?')).toContain(
      'inte att utlysningen inte finns',
    );
  });

  it('English questions are answered in English', async () => {
    expect(await says('when does Nordplus close?')).toMatch(
      /Deadline[^]*May you apply\?[^]*Check with the funder/,
    );
  });

  it('the deadline goes into a calendar by a link that works once', async () => {
    await says('när stänger Nordplus?');
    await presses('Lägg till i kalendern');
    const token = tokenOn(bot.card(anna));
    const made = await bot.house().file(token);
    expect(made?.name).toBe('nordplus-2027.ics');
    expect(made?.bytes.toString()).toMatch(
      /VALUE=DATE:20270201[^]*SUMMARY:Sista ansökningsdag: Nordplus 2027/,
    );
    expect(await bot.house().file(token)).toBeUndefined();
    await says('är Town Twinning öppen?');
    expect(actionsOf(bot.card(anna)).map(({ verb }) => verb)).not.toContain('call-calendar');
  });

  it('in a channel the link to the dates is given in the own chat of whoever asks', async () => {
    const channel = bot.channel('Jord');
    await anna.says('när stänger Nordplus?', { in: channel });
    await anna.presses('Lägg till i kalendern', {}, { in: channel });
    expect(bot.said(channel).join('\n')).toContain('egen chatt');
    expect(tokenOn(bot.card(anna))).not.toBe('');
  });

  it.each(['call-more', 'call', 'call-share', 'call-calendar', 'call-about', 'call-list'])(
    'a forged %s does nothing',
    async (verb) => {
      await anna.sends(verb, { call: 'finns-inte' });
      expect(said()).not.toBe('');
      await anna.sends(verb, { call: { $gt: '' } });
      expect(said()).not.toContain('undefined');
    },
  );
});

/** The 55 real calls. */
const fill = async (bot: Bot): Promise<void> => {
  const goodAt = bot.now().toISOString();
  const state = { ...untriedFeed('curated', bot.now()), revision: 1, snapshot: 1, goodAt };
  await bot.house().store.catalogue.replace(state, indexOf('calls.jsonl').calls);
};

/** What stands after the last slash of the link on a download card. */
const tokenOn = (card: unknown): string => /\/files\/([^"]+)/u.exec(JSON.stringify(card))?.[1] ?? '';

/** The calls that a card lets one open. */
const callsOn = (card: unknown): unknown[] =>
  actionsOf(card).flatMap(({ verb, data }) => (verb === 'call' ? [data['call']] : []));
