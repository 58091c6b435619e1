import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeIdea } from '../support/describe-idea.ts';
import { type Actor, type Bot, makeBot } from '../support/make-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';
const NEED = 'Vilket behov eller problem ska idén lösa?';
const CHANGE = 'Vad ska vara annorlunda efteråt, och för vem?';

describe('finding one’s way in the intake', () => {
  let bot: Bot;
  let anna: Actor;
  const heard = () => bot.said(anna).join('\n');
  const says = async (text: string) => {
    await anna.says(text);
    return heard();
  };

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    anna = bot.person('Anna Lind');
    await anna.says(DAIRY);
    expect(heard()).toContain(NEED);
  });
  afterEach(() => bot.close());

  it.each(['tillbaka', 'backa', 'gå tillbaks', 'back'])('goes back: %s', async (word) => {
    await says('mjölken körs för långt');
    expect(await says(word)).toContain(NEED);
    await says('det finns inget mejeri');
    await describeIdea(bot, anna, 'fler kan leva på mjölk');
    expect(heard()).toContain('Behov eller problem: det finns inget mejeri');
  });

  it('goes no further back than the first question', async () => {
    await says('tillbaka');
    expect(await says('tillbaka')).toContain('första frågan');
  });

  it.each(['hoppa över', 'hoppa over', 'hopa över', 'skip'])('skips: %s', async (word) => {
    expect(await says(word)).toContain(CHANGE);
  });

  it.each([
    ['ändra kommun', 'Var i länet ska det ske?'],
    ['andra kommun', 'Var i länet ska det ske?'],
    ['ändra beskrivningen', 'Vad vill ni göra?'],
    ['ändra finansiär', 'Har ni tänkt på finansiär'],
  ])('changes an earlier answer: %s', async (words, question) => {
    expect(await says(words)).toContain(question);
  });

  it('replaces the municipality when it is changed', async () => {
    await says('ändra kommun');
    expect(await says('Åre kommun')).toContain('Åre');
    await describeIdea(bot, anna, 'mjölken körs för långt');
    const summary = heard();
    expect(summary).toContain('Var i länet: Åre kommun');
    expect(summary).not.toContain('Läst ur texten: Berg');
  });

  it.each(['vad är spets?', 'vad e spets för nåt', 'what is spets?'])(
    'answers on the side and goes on: %s',
    async (question) => {
      const answer = await says(question);
      expect(answer).toMatch(/Spets|spets/);
      expect(bot.card(anna)).toBeDefined();
      await anna.says('mjölken körs för långt');
      expect(heard()).toMatch(/annorlunda efteråt|different afterwards/);
    },
  );

  it('answers a question it cannot answer, and goes on', async () => {
    const answer = await says('Vem sköter Leader i Krokom?');
    expect(answer).toContain('kan jag tyvärr inte svara på');
    expect(answer).toContain(NEED);
  });

  it('shows help and goes on', async () => {
    const answer = await says('hjalp');
    expect(answer).toContain('prata med en människa');
    expect(answer).toContain(NEED);
  });

  it('says whom to contact', async () => {
    await bot.person('Carin').says('visa mottagare', { in: bot.channel('Samordning') });
    expect(await says('prata med en människa')).toContain('Region Jämtland Härjedalen');
  });

  it('throws the draft away only when told twice', async () => {
    expect(await says('avbryt')).toContain('kasta utkastet');
    expect(await says('nej')).toContain(NEED);
    await says('avbryt');
    expect(await says('ja')).toContain('Utkastet är borta');
    expect(await says('fortsätt')).toContain('inget påbörjat');
  });

  it('starts over when told twice', async () => {
    expect(await says('börja om')).toContain('kasta det och börja på en ny');
    await anna.presses('Ja');
    expect(heard()).toContain('Vad vill ni göra?');
  });

  it('does not lose a new idea that is told while a draft is saved', async () => {
    await says('spara');
    expect(await says('Vi vill starta ett bryggeri i Hammerdal med humle från bygden')).toContain(
      'redan ett utkast',
    );
    await anna.presses('Ja');
    await describeIdea(bot, anna, 'det saknas öl härifrån');
    expect(heard()).toContain('Vi vill starta ett bryggeri i Hammerdal');
  });

  it('leaves no buttons on a card that has been pressed', async () => {
    expect(await anna.presses('Hoppa över')).toBe(`Hoppade över: ${NEED}`);
  });

  it('takes back what was just said, and asks the same again', async () => {
    await says('ändra kommun');
    await says('Berg och Åre');
    const asked = await says('nä förresten, bara Berg');
    expect(asked).toContain('Då har jag ändrat det');
    expect(asked).toContain(NEED);
    await says('mjölken körs för långt');
    await says('nej vänta, den körs till Östersund och blir dyr');
    await describeIdea(bot, anna, 'fler kan leva på mjölk');
    const summary = heard();
    expect(summary).toContain('Läst ur texten: Berg\n');
    expect(summary).toContain('mjölken körs för långt\nden körs till Östersund och blir dyr');
    expect(summary).toContain('Vad som blir annorlunda: fler kan leva på mjölk');
  });

  it('knows an old button from a new one', async () => {
    await anna.says('mjölken körs för långt');
    heard();

    await anna.sends('skip', { draft: 'somebody-elses', question: 'need' });
    const answer = heard();
    expect(answer).toContain('redan är klart');
    expect(answer).toContain(CHANGE);
  });
});

describe('coming back tomorrow', () => {
  it('keeps the draft over a night and a restart', async () => {
    const folder = temporaryFolder();
    const bot = await makeBot({ env: { SQLITE_FILE: `${folder}/idelotsen.sqlite` } });
    const anna = bot.person('Anna Lind');
    await anna.says(DAIRY);
    await anna.says('mjölken körs för långt');
    await anna.says('spara till imorgon');
    expect(bot.said(anna).join('\n')).toContain('Sparat');
    await bot.later({ days: 1 });
    await bot.restart();
    await anna.says('hej');
    expect(bot.said(anna).join('\n')).toContain('Välkommen tillbaka');
    await anna.presses('Ja');
    expect(bot.said(anna).join('\n')).toContain(CHANGE);
    await describeIdea(bot, anna, 'fler kan leva på mjölk');
    expect(bot.said(anna).join('\n')).toContain('Behov eller problem: mjölken körs för långt');
    await bot.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
