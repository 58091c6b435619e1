import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectChannels, describeIdea, sendIdea } from '../support/describe-idea.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

describe('what is not for smart specialisation', () => {
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
  });
  afterEach(() => bot.close());

  it.each([
    'Jag vill köpa en ny fräs till min verkstad',
    'Jag skulle vilja ha bidrag till nytt tak på min sommarstuga',
  ])('is said kindly, with where to turn, and is not the last word: %s', async (text) => {
    const answer = await says(text);
    expect(answer).toContain('utanför det vi arbetar med');
    expect(answer).toContain('företagsstöd');
    expect(answer).toContain('Region Jämtland Härjedalen');
    await anna.presses('Ja, det är en projektidé');
    await describeIdea(bot, anna, 'det behövs för hela bygden');
    expect(heard()).toContain(`Vad idén går ut på: ${text}`);
  });

  it('listens to more of it, and thanks for nothing before', async () => {
    expect(await says('Jag vill köpa en ny fräs till min verkstad')).not.toContain('noterat som en idé');
    await says('Den ska delas av alla hantverkare i byn, och skolan ska ha kurser där');
    await anna.says('ja');
    await describeIdea(bot, anna, 'ingen har råd ensam');
    expect(heard()).toContain(
      'Vad idén går ut på: Jag vill köpa en ny fräs till min verkstad\n\nDen ska delas',
    );
  });

  it('ends there when the actor says so', async () => {
    await says('Jag vill köpa en ny fräs till min verkstad');
    await anna.presses('Nej, avsluta');
    expect(heard()).toContain('avslutar vi här');
    expect(await says('fortsätt')).toContain('inget påbörjat');
  });

  it('goes to the coordinators when it is development across the areas', async () => {
    const channels = await connectChannels(bot);
    await sendIdea(bot, anna, 'Vi vill ordna en mötesplats för unga i Bispgården så att fler vill bo kvar', {
      placement: 'inget',
    });
    expect(channels['samordning'] && bot.said(channels['samordning']).join('\n')).toContain('Projektidé');
  });
});
