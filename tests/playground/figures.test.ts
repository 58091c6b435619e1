import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exampleYear } from '../../src/cli/example/example-year.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { describeInBrowser } from '../support/browser.ts';
import { anIdea } from '../support/an-idea.ts';
import { lastWeek } from '../../src/domain/last-week.ts';
import { instantsOf } from '../../src/domain/period.ts';
import { namePeriod } from '../../src/text/name-period.ts';
import { keepFailure, startHouse } from './start-house.ts';
import type { House } from './start-house.ts';

const now = new Date();
const week = lastWeek(now);
const heading = namePeriod(week, 'sv').replace('v', 'V');
const AREAS = ['jord-skog-vatten', 'hallbar-energi', 'upplevelser', 'digitala-losningar', 'inget'];
const LEVELS = ['bas', 'bredd', 'spets', 'ej-bedomd'] as const;

/** So many that every cell of the card is filled. */
const busy = (): Idea[] => {
  const at = new Date(instantsOf(week).start + 30 * 3_600_000).toISOString();
  return Array.from({ length: 300 }, (_, index) => {
    const area = AREAS[index % AREAS.length] ?? 'inget';
    const level = LEVELS[Math.floor(index / AREAS.length) % LEVELS.length] ?? 'bas';
    const subarea = area === 'jord-skog-vatten' ? 'skog' : null;
    const number = `IDE-2026-${800_000 + index}`;
    const title = `Idé ${index} med en lång rubrik som fortsätter och fortsätter`;
    const idea = anIdea({ draftId: `busy-${index}`, number, title, sent: { area, subarea, level } });
    return {
      ...idea,
      createdAt: at,
      events: idea.events.map((event) => ({ ...event, at })),
      deliveries: [],
    };
  });
};

await describeInBrowser('the card of a week', (browser) => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse(browser());
    await house.page.goTo('personal');
  });
  afterAll(() => house?.close());
  afterEach(({ task }) => keepFailure(house, task));

  const fill = async (ideas: Iterable<Idea>): Promise<void> => {
    const store = openSqliteStore(house.sqliteFile);
    for (const idea of ideas) await store.ideas.create(idea);
    store.close();
  };
  const ask = async (words: string, expected: string, picture: string) => {
    const before = await house.page.page.getByText(expected).count();
    await house.page.say(words);
    await expect
      .poll(() => house.page.page.getByText(expected).count(), { timeout: 15_000 })
      .toBeGreaterThan(before);
    await house.page.picture(house.page.card(heading), picture);
  };

  test('is kind when nothing has happened', async () => {
    await ask('veckosammanfattning', 'En lugn period', 'figures-empty');
  });

  test('shows an ordinary week, opens a cell, says how it is counted and gives a file', async () => {
    const tenantId = house.playground.preset.tenantId;
    await fill(exampleYear({ now, tenantId, definitions: firstDefinitions }));
    await ask('förra veckan', 'Äldst obesvarade', 'figures-normal');
    await house.page.press(house.page.card('Äldst obesvarade'), 'Visa som text');
    await house.page.page
      .getByText(/^Bredd: \d+ · /u)
      .last()
      .waitFor();
    await house.page.press(house.page.card('Äldst obesvarade'), 'Visa idéerna');
    await house.page.page.getByText('Exempel:').last().waitFor();
    await house.page.say('hur räknas det?');
    await house.page.page.getByText('Så räknas siffrorna', { exact: true }).waitFor();
    await house.page.press(house.page.card('Äldst obesvarade'), 'Exportera');
    await house.page.card('Vilken fil vill du ha').waitFor();
    await house.page.press(house.page.card('Vilken fil'), 'Excel');
    await house.page.card('är klar att hämta').waitFor();
  });

  test('holds the busiest week within its size', async () => {
    await fill(busy());
    await ask('veckosammanfattning', 'Äldst obesvarade', 'figures-busiest');
    const card = house.page.messages().at(-1)?.cards[0];
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    expect(JSON.stringify(card)).toContain('data:image/png;base64,');
  });
});
