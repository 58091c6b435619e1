import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { activityFrom } from '../../src/cli/playground-activity.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { targetsOf } from '../../src/domain/targets.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import { edgeTexts } from '../../src/text/edge-texts.ts';
import { targetName } from '../../src/text/target-name.ts';
import { textsFor } from '../../src/text/texts.ts';
import { describeInBrowser } from '../support/browser.ts';
import { readCard } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import { after, inChat, nextMessage, offers, pressIn } from './chat.ts';
import { dataOf, isCardOf } from './send-idea.ts';
import { keepFailure, startHouse } from './start-house.ts';
import type { House } from './start-house.ts';

const { cards: words, codes } = cardTextsFor('sv');
const { chat: said, desk, intake, myIdeas } = textsFor('sv');
const dairy = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken';

await describeInBrowser('the awkward on the Playground', (browser) => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse(browser());
    await house.page.goTo('personal');
    await house.page.card(words.welcome.title).waitFor();
  });
  afterAll(() => house?.close());
  afterEach(({ task }) => keepFailure(house, task));

  const chat = () => house.playground.preset.personalChat.id;
  const inPersonal = (act: () => Promise<unknown>, holds?: (message: SeenMessage) => boolean) =>
    after(house, chat(), act, holds);
  const picture = (message: SeenMessage, name: string) => house.page.picture(inChat(house, message), name);
  /** The newest message with a card with that button, in the personal chat. */
  const newest = (verb: string): SeenMessage => {
    const found = house.page.messages(chat()).findLast(offers(verb));
    if (found === undefined) throw new Error(`nothing in the chat offers ${verb}`);
    return found;
  };

  test('a coordinator sees all seven receivers, in the channel', async () => {
    await house.page.goTo('general');
    const shown = await after(
      house,
      house.playground.general.id,
      () => house.page.post('visa mottagare'),
      ({ cards }) => cards.length > 0,
    );
    const card = readCard(shown.cards);
    for (const target of targetsOf(firstDefinitions))
      expect(card).toContain(targetName(target, 'sv', firstDefinitions));
    // The Playground gives General no name, as Teams does not.
    const channels = [house.playground.areas.name, edgeTexts.generalChannel];
    for (const name of channels) expect(card.split('\n')).toContain(words.routing.channel(name));
    await house.page.picture(house.page.cardIn(words.routing.heading), 'routing');
  });

  test('the concepts are explained, the pyramid with its picture', async () => {
    await house.page.goTo('personal');
    const concepts = await inPersonal(
      () => house.page.press(house.page.card(words.welcome.title), words.welcome.concepts),
      offers('concept'),
    );
    await picture(concepts, 'concepts');
    const spets = await inPersonal(() => house.page.say('vad är spets?'), offers('concept'));
    await picture(spets, 'concept-spets');
    const pyramid = await inPersonal(() => house.page.say('förklara pyramiden'), offers('concept'));
    const drawn = inChat(house, pyramid).locator('img').first();
    await expect
      .poll(() => drawn.evaluate((image: { naturalWidth: number }) => image.naturalWidth))
      .toBeGreaterThan(100);
    await picture(pyramid, 'concept-pyramid');
  });

  test('what the text has told is not asked, and questions on the side change nothing', async () => {
    const first = await inPersonal(() => house.page.say(dairy), offers('skip'));
    expect(dataOf(first, 'skip')['question']).toBe('need');
    await picture(first, 'question');
    const again = await inPersonal(() => house.page.say('vad är bredd?'), offers('skip'));
    expect(dataOf(again, 'skip')).toEqual(dataOf(first, 'skip'));
    const sure = await inPersonal(() => house.page.say('avbryt'), offers('yes'));
    await picture(sure, 'choice');
    const kept = await inPersonal(() => pressIn(house, sure, 'no'), offers('skip'));
    expect(readCard(kept.cards)).toContain(intake.notCancelled);
    let now = kept;
    const asked: unknown[] = [];
    while (!offers('send')(now)) {
      const shown = now;
      asked.push(dataOf(shown, 'skip')['question']);
      now = await inPersonal(() => pressIn(house, shown, 'skip'), offers('skip', 'send'));
    }
    expect(asked).not.toContain('where');
    expect(asked).not.toContain('who');
    expect(new Set(asked).size).toBe(asked.length);
  });

  let posted: SeenMessage;
  let number: string;
  const pressed = (person: string, verb: string, more: Record<string, unknown> = {}) =>
    house.playground.press({
      from: house.playground.person(person),
      conversationId: posted.conversationId,
      cardId: posted.id,
      verb,
      data: { ...dataOf(posted, verb), ...more },
    });

  test('a press by somebody who is not responsible changes nothing', async () => {
    const before = house.page.messages(house.playground.areas.id).length;
    const receipt = await inPersonal(() => pressIn(house, newest('send'), 'send'), offers('my-ideas'));
    number = /IDE-\d{4}-\d{4}/.exec(readCard(receipt.cards))?.[0] ?? '';
    posted = await nextMessage(house, house.playground.areas.id, before, isCardOf(number));
    const close = { reason: 'referred', note: 'Tyvärr.' };
    expect(JSON.stringify(await pressed('Bengt', 'close', close))).toContain(desk.notAllowed);
    expect(JSON.stringify(await pressed('Bengt', 'take'))).toContain(desk.notAllowed);
  });

  test('a stale press changes nothing and shows what is true now', async () => {
    const told = house.page.messages(chat()).length;
    // That the first press takes it says that the refused ones before it changed nothing.
    const first = JSON.stringify(await pressed('Anna', 'take'));
    expect(first).toContain(codes.statuses.taken);
    expect(first).toContain(words.events.take);
    const second = JSON.stringify(await pressed('Anna', 'take'));
    expect(second).toContain(codes.statuses.taken);
    expect(second.split(words.events.take).length).toBe(first.split(words.events.take).length);
    expect(JSON.stringify(await pressed('Anna', 'confirm'))).not.toContain(words.events.confirm);
    await house.page.goTo('areas');
    const card = house.page.cardIn(number);
    await house.page.press(card, words.idea.confirm);
    const isNotice = ({ cards }: SeenMessage) => readCard(cards).includes(number);
    await nextMessage(house, chat(), told, ({ cards }) =>
      readCard(cards).includes(words.notice.headings.confirmed('Anna Lind')),
    );
    // Notices to one person come in order, so that all there were have come now.
    const notices = house.page.messages(chat()).slice(told).filter(isNotice);
    expect(notices.map(({ cards }) => readCard(cards).split('\n')[0])).toEqual([
      words.notice.headings.taken('Anna Lind'),
      words.notice.headings.confirmed('Anna Lind'),
    ]);
  });

  test('my ideas: added to and withdrawn, the card in the channel follows', async () => {
    await house.page.goTo('personal');
    const list = await inPersonal(() => house.page.say('mina idéer'), offers('my-idea'));
    await picture(list, 'my-ideas');
    const mine = await inPersonal(() => pressIn(house, list, 'my-idea'), offers('add'));
    await picture(mine, 'my-idea');
    await inPersonal(
      () => pressIn(house, mine, 'add'),
      ({ text }) => text === myIdeas.askAddition(number),
    );
    const addition = 'Nu har även Torsta sagt ja till att vara med.';
    const isChanged = ({ id, changed }: SeenMessage) => changed && id === posted.id;
    const added = await after(
      house,
      posted.conversationId,
      () => house.page.say(addition),
      (message) => isChanged(message) && readCard(message.cards).includes(addition),
    );
    expect(readCard(added.cards)).toContain(dairy);
    const sure = await inPersonal(() => pressIn(house, mine, 'withdraw'), offers('yes'));
    const withdrawn = await after(
      house,
      posted.conversationId,
      () => pressIn(house, sure, 'yes'),
      (message) => isChanged(message) && !offers('take', 'change', 'close')(message),
    );
    expect(readCard(withdrawn.cards)).toContain(codes.closingReasons.withdrawn);
    const listed = await inPersonal(() => house.page.say('mina idéer'), offers('my-idea'));
    expect(readCard(listed.cards)).toContain(codes.closingReasons.withdrawn);
    await picture(listed, 'my-ideas-withdrawn');
    await house.page.goTo('areas');
    await house.page.picture(house.page.cardIn(number), 'idea-withdrawn');
  });

  const privately = (text: string, more: Record<string, unknown> = {}) => {
    const { preset, url } = house.playground;
    return {
      ...activityFrom({ preset, url }, preset.currentUser),
      type: 'message',
      conversation: { id: chat(), conversationType: 'personal', tenantId: preset.tenantId },
      channelData: { tenant: { id: preset.tenantId } },
      text,
      ...more,
    };
  };
  const send = (activity: Record<string, unknown>) =>
    fetch(house.botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });

  test('somebody from a foreign organisation is refused calmly', async () => {
    const tenant = randomUUID();
    const activity = privately(dairy, {
      conversation: { id: chat(), conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    });
    const { currentUser } = house.playground.preset;
    const answer = await inPersonal(() => house.playground.deliver(currentUser, activity));
    expect(answer.text).toBe(edgeTexts.foreign);
  });

  test('the same activity twice has one effect', async () => {
    const before = house.page.messages(chat()).length;
    const activity = privately('tack');
    for (const each of [activity, activity, privately('hjälp')]) expect((await send(each)).status).toBe(200);
    await nextMessage(house, chat(), before, ({ text }) => text === said.help);
    const texts = house.page
      .messages(chat())
      .slice(before)
      .map(({ text }) => text);
    expect(texts).toEqual([said.thanks, said.help]);
  });
});
