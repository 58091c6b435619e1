import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import { textsFor } from '../../src/text/texts.ts';
import { describeInBrowser } from '../support/browser.ts';
import { readCard } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import { after, inChat, offers, pressIn } from './chat.ts';
import { keepFailure, startHouse } from './start-house.ts';
import type { House } from './start-house.ts';
import { sendIdea } from './send-idea.ts';
import { tellIdea } from './tell-idea.ts';

const { calls: words } = textsFor('sv');
const { cards } = cardTextsFor('sv');

await describeInBrowser('funding calls on the Playground', (browser) => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse(browser());
    await house.page.goTo('personal');
    await house.page.card(cards.welcome.title).waitFor();
  });
  afterAll(() => house?.close());
  afterEach(({ task }) => keepFailure(house, task));

  const chat = () => house.playground.preset.personalChat.id;
  const asks = (text: string, holds: (message: SeenMessage) => boolean) =>
    after(house, chat(), () => house.page.say(text), holds);
  const openFirst = (list: SeenMessage) =>
    inChat(house, list).getByRole('button', { name: words.card.open, exact: true }).first().click();
  const picture = (message: SeenMessage, name: string) => house.page.picture(inChat(house, message), name);

  test('a list, more of it, and one call; examples are called examples', { timeout: 90_000 }, async () => {
    const list = await asks('vad är öppet just nu för en förening i Härjedalen?', offers('call'));
    const shown = readCard(list.cards);
    for (const part of [words.card.example, words.card.mayApply, words.check]) expect(shown).toContain(part);
    await picture(list, 'calls-list');
    const one = await after(house, chat(), () => openFirst(list), offers('call-share'));
    expect(readCard(one.cards)).toContain(words.aspects['own-share']);
    await picture(one, 'calls-detail');
    const shared = await after(house, chat(), () => pressIn(house, one, 'call-share'));
    expect(readCard(shared.cards)).toContain(words.check);
    await picture(shared, 'calls-share');
  });

  test('two side by side', { timeout: 60_000 }, async () => {
    const isTable = ({ cards: seen }: SeenMessage) => JSON.stringify(seen).includes('"Table"');
    const table = await asks('jämför Klimatklivet och Interreg Europe', isTable);
    expect(readCard(table.cards)).toContain(words.comparison);
    await picture(table, 'calls-compare');
  });

  test('the summary of an idea shows calls that may fit it', { timeout: 90_000 }, async () => {
    const text =
      'Vår bygdeförening i Åre vill starta ett lokalt initiativ på landsbygden, med stöd till byar och lokalsamhälle';
    const { summary } = await tellIdea(house, text, 'sv', {});
    expect(readCard(summary.cards)).toContain(words.card.fits);
    await picture(summary, 'calls-summary');
    const { number, posted } = await sendIdea(
      house,
      summary,
      { area: 'inget', subarea: null, level: 'bas' },
      'sv',
    );
    expect(readCard(posted.cards)).toContain(words.card.fits);
    await house.page.goTo('general');
    await house.page.picture(house.page.cardIn(number), 'calls-leader');
    await house.page.goTo('personal');
  });

  test('a question that may be an idea is asked about', { timeout: 60_000 }, async () => {
    const which = await asks('våtmarker och rinnande vatten', offers('call-about'));
    await picture(which, 'calls-or-idea');
    const list = await after(house, chat(), () => pressIn(house, which, 'call-about'), offers('call'));
    expect(readCard(list.cards)).toContain(words.check);
  });

  test('the deadline is given as a file for the calendar', { timeout: 60_000 }, async () => {
    const one = await asks('när stänger Besöksnäring över gränsen?', offers('call-calendar'));
    await picture(one, 'calls-fact');
    const link = await after(house, chat(), () => pressIn(house, one, 'call-calendar'));
    await picture(link, 'calls-calendar');
    const [, url = ''] = /"url":"([^"]+)"/u.exec(JSON.stringify(link.cards)) ?? [];
    const file = await fetch(url);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(await file.text()).toContain('BEGIN:VEVENT');
    expect((await fetch(url)).status).toBe(410);
  });
});
