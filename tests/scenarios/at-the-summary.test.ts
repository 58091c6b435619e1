import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeIdea } from '../support/describe-idea.ts';
import { type Actor, type Bot, makeBot } from '../support/make-bot.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

describe('words at the summary', () => {
  let bot: Bot;
  let anna: Actor;
  const says = async (text: string) => {
    await anna.says(text);
    return bot.said(anna).join('\n');
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    anna = bot.person('Anna Lind');
    await describeIdea(bot, anna, DAIRY);
    bot.said(anna);
  });
  afterEach(() => bot.close());

  it.each(['ja', 'ja det ser bra ut', 'stämmer'])('are not thrown into the description: %s', async (yes) => {
    const summary = await says(yes);
    expect(summary).toContain('klar att skicka');
    expect(summary).toContain(`: ${DAIRY}\nBehov`);
  });

  it.each(['nej', 'nej det stämmer inte', 'vet inte'])('may be a no: %s', async (no) => {
    const summary = await says(no);
    expect(summary).toContain('Vad ska vara annorlunda?');
    expect(summary).toContain(`: ${DAIRY}\nBehov`);
  });

  it('go to the question they answer', async () => {
    const summary = await says('900 tkr från Leader');
    expect(summary).toContain('Finansiering, budget och tid: 900 tkr');
    expect(summary).toMatch(/Läst ur texten: 900.000.kr · Leader/u);
    expect(summary).toContain(`: ${DAIRY}\nBehov`);
  });

  it('add to the description when they tell more', async () => {
    expect(await says('Osten ska säljas i en egen butik')).toContain('lagt till det i beskrivningen');
  });

  it('set a field by its name', async () => {
    expect(await says('rubrik: Ost från Oviken')).toContain('Rubrik: Ost från Oviken');
    expect(await says('ändra kommun till Åre')).toContain('Läst ur texten: Åre');
    expect(await says('ändra nivå till spets')).toContain('Ändra nivå: spets');
    expect(await says('område: upplevelser')).toContain('Ändra område: upplevelser');
    expect(await says('område: rymden')).toContain('Jag förstod inte vilket du menar');
  });
});

describe('not knowing', () => {
  it('leads to the summary, with nothing written down as an answer', async () => {
    const bot = await makeBot();
    const anna = bot.person('Anna Lind');
    await anna.says('Vi vill utveckla vandringsleder med guidning');
    for (const words of [
      'jag vet inte',
      'vet inte riktigt',
      'ingen aning',
      'det vet jag inte än',
      'har inte tänkt på det',
      // The level is in doubt, and that is asked too.
      'vet inte',
    ])
      await anna.says(words);
    const summary = bot.said(anna).join('\n').split('Stämmer det här?').at(-1);
    expect(summary).toBeDefined();
    for (const field of ['Behov eller problem', 'Var i länet', 'Finansiering, budget och tid'])
      expect(summary).toMatch(new RegExp(`${field}: \\n`, 'u'));
    expect(summary).not.toMatch(/okänd|vet inte|aning/);
    await bot.close();
  });
});
