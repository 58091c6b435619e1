import { expect } from 'vitest';
import type { Language } from '../../src/domain/codes.ts';
import { textsFor } from '../../src/text/texts.ts';
import { actionsOf } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import { after, offers, pressIn, verbsOf } from './chat.ts';
import type { House } from './start-house.ts';

/** What the actor answers where the bot asks; a question without an answer is passed with the button. */
export type Answers = Readonly<Record<string, string>>;

export type Told = {
  /** The message with the summary card. */
  summary: SeenMessage;
  /** The questions asked, in order. */
  asked: string[];
};

const isIntake = offers('skip', 'send', 'yes');

/** Tells an idea from the first message to the summary card, in the personal chat shown. */
export async function tellIdea(
  house: House,
  text: string,
  language: Language,
  answers: Answers,
): Promise<Told> {
  const { started } = textsFor(language).intake;
  const next = (act: () => Promise<unknown>, holds = isIntake) =>
    after(house, house.playground.preset.personalChat.id, act, holds);
  const first = await next(
    () => house.page.say(text),
    (message) => message.text !== started,
  );
  let now = first;
  if (!isIntake(first)) {
    console.log(`  not taken for an idea at once; the answer was: ${first.text}`);
    await next(() => house.page.say(language === 'sv' ? 'beskriv en idé' : 'describe an idea'));
    now = await next(() => house.page.say(text));
  }
  const asked: string[] = [];
  while (!offers('send')(now)) {
    const shown = now;
    if (offers('yes')(shown)) {
      console.log(`  the bot asks whether it is an idea; yes`);
      now = await next(() => pressIn(house, shown, 'yes'));
      continue;
    }
    const question = questionOf(shown);
    expect(asked, 'a question is asked once').not.toContain(question);
    asked.push(question);
    const answer = answers[question];
    now = await next(() => (answer === undefined ? pressIn(house, shown, 'skip') : house.page.say(answer)));
  }
  expect(asked).not.toContain('what');
  return { summary: now, asked };
}

const questionOf = (message: SeenMessage): string => {
  const skip = message.cards.flatMap(actionsOf).find(({ verb }) => verb === 'skip');
  if (skip === undefined) throw new Error(`no question: ${verbsOf(message).join(', ')}`);
  return String(skip.data['question']);
};
