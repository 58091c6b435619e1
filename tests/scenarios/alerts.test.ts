import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '../../src/domain/call.ts';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import { aCall } from '../support/a-call.ts';
import { closes } from '../support/alert-bench.ts';
import { actionsOf } from '../support/card-reading.ts';
import { sendIdea } from '../support/describe-idea.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const call = (id: string, title: string, given: Partial<Call> = {}): Call =>
  aCall({
    id,
    title: { sv: title, en: null },
    funders: [{ name: 'Påhittad finansiär', organisationNumber: null }],
    geography: { ...aCall().geography, openToCounty: 'yes', reason: 'national' },
    urls: { web: `https://example.org/${id}`, apply: null, api: null },
    deadlines: [closes('2027-02-26')],
    ...given,
  });

const others = ['Dansk poesi', 'Rymdfart', 'Batterier', 'Filmmanus'].map((title, at) =>
  call(`o${at}`, title),
);
const power = call('p1', 'Småskalig vattenkraft', { deadlines: [closes('2027-01-20')] });

describe('being told of calls', () => {
  let bot: Bot;
  let anna: Actor;
  let revision = 0;
  const said = () => bot.said(anna).join('\n');
  const says = async (text: string) => {
    await anna.says(text);
    return said();
  };
  const presses = async (button: string) => {
    await anna.presses(button);
    return said();
  };
  const catalogue = async (...calls: Call[]) => {
    revision += 1;
    const state = { ...untriedFeed('curated', bot.now()), revision, snapshot: revision };
    await bot.house().store.catalogue.replace(state, calls);
  };
  /** So many days later, at the same hour: what has been said then. */
  const days = async (count: number) => {
    await bot.later({ days: count });
    return said();
  };

  beforeEach(async () => {
    // Monday 23 November 2026, half past eight.
    bot = await makeBot({ now: new Date('2026-11-23T07:30:00Z') });
    revision = 0;
    await catalogue(power, ...others);
    anna = bot.person('Anna Lind');
    await says('hej');
  });
  afterEach(() => bot.close());

  it('a theme is watched: what is there is named, then only news, and it stops', async () => {
    const begun = await says('bevaka vattenkraft varje vecka');
    for (const part of [
      'Jag bevakar nu',
      'Småskalig vattenkraft',
      '30 november 2026',
      'sluta bevaka vattenkraft',
    ])
      expect(begun).toContain(part);
    await bot.later({ minutes: 1 });
    expect(await says('bevaka Vattenkraft')).toContain('Du bevakar redan');
    expect(await days(7)).toBe('');
    await catalogue(power, call('p2', 'Vattenkraft och fiskvägar'), ...others);
    const news = await days(7);
    for (const part of [
      'Nytt i din bevakning: vattenkraft',
      'Vattenkraft och fiskvägar',
      'Ny i katalogen',
      'Sista ansökningsdag',
      'hämtat',
      'Kontrollera hos finansiären',
      'sluta bevaka vattenkraft',
    ])
      expect(news).toContain(part);
    expect(news).not.toContain('Småskalig');
    expect(await days(7)).toBe('');
    expect(await says('vad bevakar jag?')).toContain('vattenkraft');
    expect(await presses('Sluta bevaka vattenkraft')).toContain('inte **vattenkraft** längre');
    await catalogue(power, call('p3', 'Vattenkraft igen'), ...others);
    expect(await days(7)).toBe('');
    expect(await says('vad bevakar jag?')).toContain('inte koll på något');
  });

  it('misspelt, and in English', async () => {
    expect(await says('bevakka vattenkraft varje veka')).toContain('Jag bevakar nu');
    expect(await says('slutta bevaka vattenkraft')).toContain('längre');
    const begun = await says('could you watch hydropower every week for me?');
    expect(begun).toContain('I am now watching');
    expect(begun).toContain('Småskalig vattenkraft');
    expect(await says('what am I watching?')).toContain('hydropower');
    expect(await says('stop watching hydropower')).toContain('no longer watch');
  });

  it('a list is watched by its button, an older one not', async () => {
    await says('finns det något om vattenkraft?');
    expect(await presses('Bevaka varje vecka')).toContain('Jag bevakar nu **vattenkraft**');
    await anna.sends('call-watch', { asked: 99 });
    expect(said()).toContain('äldre');
    await says('vad är öppet just nu?');
    expect(actionsOf(bot.card(anna)).map(({ verb }) => verb)).not.toContain('call-watch');
  });

  it('one chooses which watch to stop, or stops all', async () => {
    expect(await says('sluta bevaka')).toContain('bevakar ingenting');
    await says('bevaka vattenkraft');
    await says('bevaka rymdfart');
    await says('bevaka dansk poesi');
    expect(await says('sluta bevaka')).toContain('Vilken bevakning');
    expect(await presses('Sluta bevaka rymdfart')).toContain('rymdfart');
    expect(await says('sluta bevaka poesi')).toContain('dansk poesi');
    await says('bevaka batterier');
    await says('sluta bevaka allt');
    expect(await says('vad bevakar jag?')).toContain('inte koll på något');
  });

  it('asks what to watch where nothing is named', async () => {
    expect(await says('bevaka')).toContain('Vad ska jag bevaka?');
    expect(await says('bevaka utlysningar')).toContain('Vad ska jag bevaka?');
  });

  it('a deadline is reminded of 30, 14 and 3 days before, and only the call that is meant', async () => {
    expect(await says('påminn mig')).toContain('Vilken utlysning?');
    await says('när stänger Småskalig vattenkraft?');
    const begun = await presses('Påminn mig');
    for (const part of ['Småskalig vattenkraft', '21 december 2026', '6 januari 2027', '17 januari 2027'])
      expect(begun).toContain(part);
    await bot.later({ minutes: 1 });
    expect(await says('påminn mig')).toContain('redan om');
    const told: string[] = [];
    for (let day = 0; day < 60; day += 1) told.push(await days(1));
    const reminders = told.filter((text) => text !== '');
    expect(reminders.map((text) => /Påminnelse: (\d+) dagar kvar/.exec(text)?.[1])).toEqual([
      '30',
      '14',
      '3',
    ]);
    expect(reminders[0]).toContain('20 januari 2027 kl. 14:00');
    expect(reminders[0]).toContain('Påhittad finansiär');
    expect(await says('vad bevakar jag?')).toContain('inte koll på något');
  });

  it('is reminded by name, and ends it', async () => {
    expect(await says('påminn mig om Småskalig vattenkraft')).toContain('Jag påminner dig om');
    expect(await says('mina påminnelser')).toContain('20 januari 2027');
    expect(await says('sluta påminna')).toContain('Jag påminner inte om');
    expect(await says('sluta påminna')).toContain('inga påminnelser');
    expect(await says('remind me about Rymdfart please')).toContain('Rymdfart');
    await bot.later({ days: 66 });
    expect(said()).toContain('Rymdfart');
    await bot.later({ minutes: 5 });
    expect(await presses('Stop reminding me')).toContain('Rymdfart');
  });

  it('of a closed call and of one without a deadline it is said how it is', async () => {
    await catalogue(
      call('c', 'Stängda dörrar', { deadlines: [closes('2026-11-01')] }),
      call('r', 'Löpande bidrag', { deadlines: [], sourceSays: 'rolling' }),
    );
    expect(await says('påminn mig om Stängda dörrar')).toContain('stängd');
    expect(await says('påminn mig om Löpande bidrag')).toContain('framgår inte');
  });

  it('a call that vanishes is told of, and not as closed', async () => {
    await says('påminn mig om Småskalig vattenkraft');
    await catalogue(...others);
    const gone = await days(1);
    expect(gone).toContain('finns inte längre i katalogen');
    expect(gone).toContain('betyder inte att den är stängd');
    expect(await days(1)).toBe('');
  });

  it('whoever has sent an idea is told once when a call opens for it, and stops it with one press', async () => {
    await sendIdea(bot, anna, 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken');
    await bot.later({ minutes: 31 });
    expect(said()).toBe('');
    const dairy = call('m1', 'Gemensamma mejerier för gårdar');
    await catalogue(power, dairy, ...others);
    const tip = await days(1);
    for (const part of [
      'kan passa din idé har öppnat',
      'IDE-2026-0001',
      'Gemensamma mejerier',
      'inget löfte om pengar',
    ])
      expect(tip).toContain(part);
    expect(await days(1)).toBe('');
    expect(await presses('Sluta tipsa om den här idén')).toContain('IDE-2026-0001');
    await catalogue(power, dairy, call('m2', 'Mejerier på gårdar'), ...others);
    expect(await days(1)).toBe('');
    expect(await says('tipsa mig')).toMatch(/säger till när[^]*Mejerier på gårdar/);
    expect(await says('inga fler tips')).toContain('inte till längre');
  });

  it('goes on with the idea at hand, and an answer to its questions is no watch', async () => {
    await says('Vi vill bygga ett mejeri i Oviken tillsammans med tre gårdar');
    expect(await says('bevaka vattenkraft varje vecka')).toMatch(/Jag bevakar nu[^]*av 6 klara/);
    expect(await says('bevaka älgstammen med drönare')).not.toContain('Jag bevakar');
  });

  it('who has taken the bot away is told nothing more, and hears why when they come back', async () => {
    await says('bevaka vattenkraft');
    await says('påminn mig om Rymdfart');
    await anna.uninstalls();
    await catalogue(power, call('p2', 'Vattenkraft och fiskvägar'), ...others);
    expect(await days(7)).toBe('');
    await anna.installs();
    said();
    expect(await says('vad bevakar jag?')).toContain('30 november 2026');
    expect(await days(60)).toBe('');
  });

  it('belongs to the chat of one’s own', async () => {
    const channel = bot.channel('Jord');
    await anna.says('finns det något om vattenkraft?', { in: channel });
    expect(bot.said(channel).join('\n')).toContain('Småskalig vattenkraft');
    expect(await anna.presses('Bevaka varje vecka', {}, { in: channel })).toContain('i din egen chatt');
    await anna.sends('call-watch-stop', { watch: '' });
    await anna.sends('call-remind', { call: 'x'.repeat(400) });
    await anna.sends('call-remind', { call: 'nothing' });
    expect(said()).toContain('finns inte längre');
  });
});

it('where it is switched off one is told so', async () => {
  const bot = await makeBot({ env: { CALLS_ALERTS: 'off' } });
  const anna = bot.person('Anna Lind');
  await anna.says('hej');
  await anna.says('bevaka vattenkraft varje vecka');
  expect(bot.said(anna).join('\n')).toContain('avstängda');
  await bot.close();
});

it('what is asked for survives a restart, and is told once', async () => {
  const SQLITE_FILE = path.join(temporaryFolder(), 'alerts.db');
  const bot = await makeBot({ env: { SQLITE_FILE }, now: new Date('2026-11-23T07:30:00Z') });
  const anna = bot.person('Anna Lind');
  const { catalogue } = bot.house().store;
  await catalogue.replace({ ...untriedFeed('curated', bot.now()), revision: 1, snapshot: 1 }, [power]);
  await anna.says('hej');
  await anna.says('påminn mig om Småskalig vattenkraft');
  await bot.restart();
  bot.said(anna);
  await bot.later({ days: 28 });
  expect(bot.said(anna).join('\n')).toContain('Påminnelse: 30 dagar kvar');
  await bot.restart();
  await bot.later({ minutes: 1 });
  expect(bot.said(anna)).toEqual([]);
  await bot.close();
});
