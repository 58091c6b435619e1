import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { changeAlerts } from '../../src/domain/alerts/change-alerts.ts';
import type { Call } from '../../src/domain/call.ts';
import { untriedFeed } from '../../src/domain/call-feed.ts';
import { addDays } from '../../src/domain/period.ts';
import { stockholmDate } from '../../src/domain/stockholm-date.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import { textsFor } from '../../src/text/texts.ts';
import { aCall } from '../support/a-call.ts';
import { closes } from '../support/alert-bench.ts';
import { anIdea } from '../support/an-idea.ts';
import { describeInBrowser } from '../support/browser.ts';
import { readCard } from '../support/card-reading.ts';
import type { SeenMessage } from '../support/playground-messages.ts';
import { after, inChat, offers, pressIn } from './chat.ts';
import { keepFailure, startHouse } from './start-house.ts';
import type { House } from './start-house.ts';

const { alerts: words, calls } = textsFor('sv');
const { cards } = cardTextsFor('sv');
const now = new Date();
const inDays = (days: number) => addDays(stockholmDate(now), days);

const call = (id: string, title: string, given: Partial<Call> = {}): Call =>
  aCall({
    id,
    title: { sv: title, en: null },
    funders: [{ name: 'Påhittad finansiär', organisationNumber: null }],
    geography: { ...aCall().geography, openToCounty: 'yes', reason: 'national' },
    grant: { min: null, max: 500_000, currency: 'SEK' },
    urls: { web: `https://example.org/${id}`, apply: null, api: null },
    deadlines: [closes(inDays(80))],
    ...given,
  });
const power = (days: number) =>
  call('p1', 'Påhittat stöd till småskalig vattenkraft och fiskvägar i våra älvar', {
    deadlines: [closes(inDays(days))],
  });

await describeInBrowser('watches and reminders on the Playground', (browser) => {
  let house: House;
  beforeAll(async () => {
    // People are told from this hour on: whenever the test runs, now is a decent time.
    vi.stubEnv('CALLS_ALERTS_AT', new Intl.DateTimeFormat('sv-SE', HOUR).format(now).concat(':00'));
    house = await startHouse(browser());
    await house.page.goTo('personal');
    await house.page.card(cards.welcome.title).waitFor();
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await house?.close();
  });
  afterEach(({ task }) => keepFailure(house, task));

  const chat = () => house.playground.preset.personalChat.id;
  const picture = (message: SeenMessage, name: string) => house.page.picture(inChat(house, message), name);
  const open = (list: SeenMessage) =>
    inChat(house, list).getByRole('button', { name: calls.card.open, exact: true }).first().click();
  const inStore = async (work: (store: Store) => Promise<unknown>) => {
    const store = openSqliteStore(house.sqliteFile);
    await work(store);
    store.close();
  };
  const catalogue = (revision: number, ...calls: Call[]) =>
    inStore(({ catalogue: kept }) =>
      kept.replace({ ...untriedFeed('curated', now), revision, snapshot: revision }, calls),
    );

  test('are asked for, come when it is time, and stop', { timeout: 180_000 }, async () => {
    await catalogue(1, power(60));
    const asks = (text: string, ...verbs: string[]) =>
      after(house, chat(), () => house.page.say(text), offers(...verbs));
    const begun = await asks('bevaka vattenkraft varje vecka', 'call-watch-stop');
    expect(readCard(begun.cards)).toContain('småskalig vattenkraft');
    await picture(begun, 'alerts-watching');
    const list = await asks('finns det något om vattenkraft?', 'call');
    expect(readCard(list.cards)).toContain(words.buttons.watch);
    const one = await after(house, chat(), () => open(list), offers('call-remind'));
    const reminding = await after(
      house,
      chat(),
      () => pressIn(house, one, 'call-remind'),
      offers('call-remind-stop'),
    );
    await picture(reminding, 'alerts-reminding');
    const overview = await asks('vad bevakar jag?', 'call-remind-stop');
    await picture(overview, 'alerts-overview');

    const before = house.page.messages(chat()).length;
    await timePasses();
    const told = await vi.waitFor(
      () => {
        const since = house.page.messages(chat()).slice(before);
        if (since.length < 3) throw new Error(`told ${since.length}: ${house.botOutput().slice(-2000)}`);
        return since;
      },
      { timeout: 60_000, interval: 200 },
    );
    const with_ = (verb: string): SeenMessage => {
      const found = told.find(offers(verb));
      if (!found) throw new Error(`nothing with ${verb}`);
      return found;
    };
    const reminder = with_('call-remind-stop');
    expect(readCard(reminder.cards)).toContain(words.card.reminder('3'));
    await picture(reminder, 'alerts-reminder');
    const news = with_('call-watch-stop');
    expect(readCard(news.cards)).toContain(words.card.changes.new);
    await picture(news, 'alerts-watch');
    const tip = with_('call-tips-stop');
    expect(readCard(tip.cards)).toContain(words.card.noPromise);
    await picture(tip, 'alerts-idea');
    const stopped = await after(house, chat(), () => pressIn(house, news, 'call-watch-stop'));
    expect(stopped.text).toContain('vattenkraft');
  });

  /** Three weeks in a moment: the times that are waited for are set back, and the catalogue is another. */
  const timePasses = async () => {
    const { tenantId, currentUser } = house.playground.preset;
    const person = { tenantId, personId: currentUser.aadObjectId, name: '' };
    await inStore(async (store) => {
      await store.ideas.create({ ...anIdea({ actor: person }), createdAt: now.toISOString() });
      const past = new Date(now.getTime() - 60_000).toISOString();
      await changeAlerts(`${tenantId}/${person.personId}`.toLowerCase(), store.alerts, (own) => ({
        ...own,
        lookAt: past,
        watches: own.watches.map((watch) => ({ ...watch, nextAt: past })),
        ideas: [{ idea: 'draft-1', seen: [], isStopped: false }],
      }));
    });
    await catalogue(
      2,
      power(3),
      call('p2', 'Påhittade pengar till vattenkraftens miljöanpassning', {
        deadlines: [closes(inDays(40)), closes(inDays(120), null)],
      }),
      call('m1', 'Påhittat stöd till gemensamma mejerier på gårdar', { themes: ['mejeri', 'gårdar'] }),
    );
  };
});

const HOUR = { timeZone: 'Europe/Stockholm', hour: '2-digit' } as const;
