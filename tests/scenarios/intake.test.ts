import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeIdea } from '../support/describe-idea.ts';
import { type Actor, type Bot, makeBot } from '../support/make-bot.ts';

const DAIRY = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

describe('describing an idea', () => {
  let bot: Bot;
  let anna: Actor;
  const heard = () => bot.said(anna).join('\n');

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    anna = bot.person('Anna Lind');
  });
  afterEach(() => bot.close());

  it('begins by saying who is responsible for what is stored, and that it is no promise of money', async () => {
    await anna.installs();
    const welcome = heard();
    for (const part of [
      'Ansvarig',
      'Vad som sparas',
      'Varför',
      'Hur länge',
      'lämnas ut',
      'hemligheter',
      'inget löfte om pengar',
    ])
      expect(welcome).toContain(part);
    expect(welcome).toContain('[Beskriv en idé]\n[Förklara begreppen]\n[Mina idéer]');
    await anna.installs();
    expect(heard()).toBe('');
  });

  it('takes a free text for what it is: an idea, and its description', async () => {
    await anna.says(DAIRY);
    const answer = heard();
    expect(answer).toContain('noterat som en idé');
    expect(answer).toContain('av 6 klara');
    await describeIdea(bot, anna, 'mjölken körs för långt i dag');
    expect(heard()).toContain(`Vad idén går ut på: ${DAIRY}`);
  });

  it('asks only for what the text has not told', async () => {
    await anna.says(`${DAIRY}. Det kostar 1,5 mkr och vi tänker på 1:1-medel.`);
    const first = heard();
    expect(first).toContain('Berg');
    expect(first).toContain('1,5 mnkr');
    await describeIdea(bot, anna, 'mjölken körs för långt');
    const asked = heard();
    expect(asked).not.toContain('Var i länet ska det ske');
    expect(asked).not.toContain('Har ni tänkt på finansiär');
    expect(asked).toContain('1:1-medel');
  });

  it('does not take a question for an idea', async () => {
    await anna.says('Vem sköter Leader i Krokom?');
    expect(heard()).toContain('kan jag tyvärr inte svara på');
    await anna.says('fortsätt');
    expect(heard()).toContain('inget påbörjat');
  });

  it('asks when it is unsure, and a yes keeps the words', async () => {
    await anna.says('Mejeri i Oviken?');
    expect(heard()).toContain('Är det här en projektidé?');
    await anna.says('japp');
    expect(heard()).toContain('Vilket behov eller problem');
    await describeIdea(bot, anna, 'det finns inget mejeri här');
    expect(heard()).toContain('Vad idén går ut på: Mejeri i Oviken?');
  });

  it('lets a no be a no', async () => {
    await anna.says('Mejeri i Oviken?');
    await anna.presses('Nej');
    heard();
    await anna.says('fortsätt');
    expect(heard()).toContain('inget påbörjat');
  });

  it('asks six things, one at a time, by button too, and shows how far one has come', async () => {
    await anna.installs();
    await anna.presses('Beskriv en idé');
    const steps: string[] = [heard()];
    for (const answer of [
      'En ostbod på torget',
      'folk hittar inte osten',
      'fler gårdar får sälja',
      'Strömsunds kommun',
      'Backe ostförening',
      'nästa höst',
    ]) {
      await anna.says(answer);
      steps.push(heard());
    }
    expect(steps.slice(0, 6).map((step) => /(\d) av 6 klara/.exec(step)?.[1])).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(steps[4]).toContain('Strömsund');
  });

  it('asks once more when no municipality is recognised, then takes the words', async () => {
    await anna.says('Vi vill göra en gemensam bokning för våra stugor');
    await anna.says('gästerna hittar inte hit');
    await anna.says('fler gäster året om till stugägarna');
    heard();
    await anna.says('bortom skogen');
    expect(heard()).toContain('Jag kände inte igen någon kommun');
    await anna.says('bakom älven');
    expect(heard()).toContain('Vem äger idén');
  });

  it('takes sums and funders that are told in passing', async () => {
    await anna.says(DAIRY);
    heard();
    await anna.says('500 tkr från ERUF 1:4');
    const answer = heard();
    expect(answer).toContain('ERUF 1.4');
    expect(answer).toContain('Vilket behov eller problem');
  });

  it('says that an ERUF objective is not in the programme', async () => {
    await anna.says(DAIRY);
    await anna.says('vi vill söka ERUF 1.2');
    expect(heard()).toContain('1.2 finns inte i ERUF-programmet');
  });
});
