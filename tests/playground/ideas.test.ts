import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { placementTitle } from '../../src/cards/placement-choices.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { placementCode } from '../../src/domain/placement.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import { levelName } from '../../src/text/level-name.ts';
import { targetName } from '../../src/text/target-name.ts';
import { describeInBrowser } from '../support/browser.ts';
import { readCard } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import { answersFor } from './answers-for.ts';
import { after, inChat, nextMessage, verbsOf } from './chat.ts';
import { drawIdeas, languageOf, numbersFrom, runSeed } from './draw-ideas.ts';
import type { Drawn, LabelledIdea } from './draw-ideas.ts';
import { channelOf, isCardOf, sendIdea } from './send-idea.ts';
import type { Sent } from './send-idea.ts';
import { keepFailure, startHouse } from './start-house.ts';
import type { House } from './start-house.ts';
import { tellIdea } from './tell-idea.ts';

const seed = runSeed();
console.log(`Three ideas drawn with PLAYGROUND_SEED=${seed}`);
const draw = numbersFrom(seed);
const ideas = drawIdeas(draw);
const { cards: words, codes } = cardTextsFor('sv');
const me = 'Anna Lind';

await describeInBrowser('three ideas, from the first message to the channel', (browser) => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse(browser());
    await house.page.goTo('personal');
    await house.page.picture(house.page.card(words.welcome.title), 'welcome');
  });
  afterAll(() => house?.close());
  afterEach(({ task }) => keepFailure(house, task));
  const chat = () => house.playground.preset.personalChat.id;

  /** Typed and clicked: about half of the questions are answered, the others passed with the button. */
  async function send(name: Drawn): Promise<Sent> {
    const idea = ideas[name];
    console.log(`${idea.id} (${idea.lang}): ${idea.title} -> ${placementCode(idea)}, ${idea.level}`);
    const language = languageOf(idea);
    await house.page.goTo('personal');
    const answers = Object.fromEntries(Object.entries(answersFor[name]).filter(() => draw() < 0.5));
    const { summary, asked } = await tellIdea(house, idea.text, language, answers);
    console.log(`  asked: ${asked.map((one) => (one in answers ? one : `(${one})`)).join(', ')}`);
    await house.page.picture(inChat(house, summary), `summary-${name}`);
    const sent = await sendIdea(house, summary, idea, language);
    await house.page.picture(inChat(house, sent.receipt), `receipt-${name}`);
    await showChannelOf(idea);
    const shown = house.page.cardIn(sent.number);
    expect(oneLine(await shown.innerText())).toContain(oneLine(idea.text).slice(0, 60));
    expect(readCard(sent.posted.cards)).toContain(standing(idea));
    await house.page.picture(shown, `idea-new-${name}`);
    return sent;
  }

  const showChannelOf = (placed: Parameters<typeof channelOf>[1]) =>
    house.page.goTo(channelOf(house, placed).id === house.playground.general.id ? 'general' : 'areas');

  /** Does something on a card in a channel and waits until that very message has changed. */
  const change = (card: SeenMessage, act: () => Promise<unknown>): Promise<SeenMessage> =>
    after(house, card.conversationId, act, ({ id, changed }) => changed && id === card.id);

  /** Waits until the actor has been told, and looks at it in the chat. */
  async function expectNotice(since: number, number: string, said: string[], name: string): Promise<void> {
    const notice = await nextMessage(house, chat(), since, ({ cards }) =>
      readCard(cards).includes(said[0] ?? number),
    );
    await house.page.goTo('personal');
    const shown = await inChat(house, notice).innerText();
    for (const part of [number, ...said]) expect(shown).toContain(part);
    await house.page.picture(inChat(house, notice), `notice-${name}`);
  }

  test('a hard one is taken and its mapping confirmed', { timeout: 120_000 }, async () => {
    const { number, posted } = await send('hard');
    const told = house.page.messages(chat()).length;
    const card = house.page.cardIn(number);
    const taken = await change(posted, () => house.page.press(card, words.idea.take));
    expect(readCard(taken.cards)).toContain(`${words.idea.status} ${codes.statuses.taken}`);
    expect(verbsOf(taken)).not.toContain('take');
    await house.page.picture(card, 'idea-taken');
    const confirmed = await change(posted, () => house.page.press(card, words.idea.confirm));
    expect(verbsOf(confirmed)).not.toContain('confirm');
    expect(readCard(confirmed.cards)).toContain(words.events.confirm);
    await house.page.picture(card, 'idea-confirmed');
    await expectNotice(told, number, [words.notice.headings.taken(me)], 'taken');
    await expectNotice(told, number, [words.notice.headings.confirmed(me)], 'confirmed');
  });

  test('one that no area owns is moved by the coordinator', { timeout: 120_000 }, async () => {
    const { number, posted, receipt } = await send('nobodys');
    expect(readCard(receipt.cards)).toContain(`${words.receipt.receiver} ${words.receipt.coordinators}`);
    const told = house.page.messages(chat()).length;
    const to = { area: 'hallbar-energi', subarea: null } as const;
    const inAreas = house.page.messages(house.playground.areas.id).length;
    const card = house.page.cardIn(number);
    await house.page.press(card, words.idea.change);
    await house.page.fill(card, {
      [words.idea.pickArea]: placementTitle(placementCode(to), 'sv', firstDefinitions),
    });
    await house.page.picture(card, 'idea-changing');
    const pointer = await change(posted, () => house.page.press(card, words.idea.saveChange));
    expect(readCard(pointer.cards)).toContain(
      words.pointer.moved(targetName('hallbar-energi', 'sv', firstDefinitions)),
    );
    expect(verbsOf(pointer)).toEqual([]);
    const anew = await nextMessage(house, house.playground.areas.id, inAreas, isCardOf(number));
    expect(readCard(anew.cards)).toContain(standing({ ...to, level: ideas.nobodys.level }));
    await house.page.picture(house.page.cardIn(number), 'pointer');
    await showChannelOf(to);
    await house.page.picture(house.page.cardIn(number), 'idea-moved');
    await expectNotice(told, number, [words.notice.headings.moved(me), 'Hållbar energi'], 'moved');
  });

  test('an English one is closed with a word to the actor', { timeout: 120_000 }, async () => {
    const { number, posted } = await send('english');
    const told = house.page.messages(chat()).length;
    const word = 'Thank you! Please talk to Visit Jämtland about this, they can help you on.';
    const card = house.page.cardIn(number);
    await house.page.press(card, words.idea.close);
    await house.page.fill(card, {
      [words.idea.pickReason]: codes.closingReasons.referred,
      [words.idea.note]: word,
    });
    await house.page.picture(card, 'idea-closing');
    const closed = await change(posted, () => house.page.press(card, words.idea.closeNow));
    expect(readCard(closed.cards)).toContain(word);
    expect(verbsOf(closed)).toEqual([]);
    await house.page.picture(card, 'idea-closed');
    const { headings } = cardTextsFor('en').cards.notice;
    await expectNotice(told, number, [headings.closed(me), word], 'closed');
  });
});

const standing = (placed: Pick<LabelledIdea, 'area' | 'subarea' | 'level'>): string =>
  `${placementTitle(placementCode(placed), 'sv', firstDefinitions)} · ${levelName(placed.level, 'sv', firstDefinitions)}`;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
