import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { listenToMessages } from './playground-messages.ts';
import type { SeenMessage } from './playground-messages.ts';
import type { Playground } from './playground.ts';

/** Git ignores this folder. */
export const screenshotsDir = fileURLToPath(new URL('../playground/screenshots/', import.meta.url));

export type PlaygroundPage = {
  page: Page;
  /** Shows the personal chat or a channel. The first time, the bot hears that it was installed there. */
  goTo: (place: 'personal' | 'general' | 'areas') => Promise<void>;
  /** Types a message in the personal chat and sends it. A line break does not survive the page. */
  say: (text: string) => Promise<void>;
  /** Writes a new post in the channel shown, the bot and then `people` mentioned. */
  post: (text: string, people?: readonly string[]) => Promise<void>;
  /** Answers in the thread of a post that shows `inPost`, the bot mentioned. */
  reply: (inPost: string, text: string) => Promise<void>;
  /** The newest card shown that holds this text. */
  card: (text: string) => Locator;
  /** The card that stands so many cards from the top of the place shown, from 0. */
  nthCard: (index: number) => Locator;
  /** The thread of the newest post that holds this text, in the channel shown. */
  thread: (text: string) => Locator;
  /** The card in the newest post that holds this text, in the channel shown. */
  cardIn: (text: string) => Locator;
  /** Presses a button of a card by its title. */
  press: (card: Locator, title: string) => Promise<void>;
  /** Fills inputs of a card by their labels: text, number, choices (title), toggle ('true'/'false'). */
  fill: (card: Locator, values: Readonly<Record<string, string>>) => Promise<void>;
  /** Every message the bot has sent or changed since the page was opened, in order. */
  messages: (conversationId?: string) => SeenMessage[];
  /** Two pictures: `<name>.png`, and `<name>-360.png` 360 px wide, as on a telephone. */
  picture: (card: Locator, name: string) => Promise<void>;
  close: () => Promise<void>;
};

// A card within a card (Action.ShowCard) has the same class; only the outer one counts.
const outerCard = '.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)';

/**
 * Opens the Playground's page. Keep to one page per Playground: it holds the conversations itself, so
 * a second one, or a reload, starts empty and forgets the threads.
 */
export async function openPlayground(browser: Browser, playground: Playground): Promise<PlaygroundPage> {
  // Tall enough that a whole card is in view: what is scrolled out would be cut from its picture.
  const page = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
  page.setDefaultTimeout(15_000);
  const messages = listenToMessages(page);
  await page.goto(playground.url);
  await page.getByRole('button', { name: 'Toggle Log Panel' }).click();

  const team = playground.preset.teams[0].name;
  const places = {
    personal: 'Personal Chat',
    general: `${team} - ${playground.general.name}`,
    areas: `${team} - ${playground.areas.name}`,
  };
  const bot = playground.preset.bot.name;
  const posts = page.locator('.fui-Card:has(.fui-CardFooter [role=textbox])');
  const thread = (text: string) => posts.filter({ hasText: text }).first();
  const write = async (box: Locator, text: string, mentioned: readonly string[]) => {
    await box.click();
    for (const name of mentioned) await mention(page, name);
    await page.keyboard.insertText(text);
  };
  return {
    page,
    goTo: (place) => page.getByRole('treeitem', { name: places[place], exact: true }).click(),
    say: async (text) => {
      await write(page.getByRole('textbox').last(), text.replace(/\s*\n\s*/g, ' '), []);
      await page.keyboard.press('Enter');
    },
    post: async (text, people = []) => {
      await write(page.getByRole('textbox').first(), ` ${text} `, [bot]);
      for (const name of people) await mention(page, name);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
    },
    reply: async (inPost, text) => {
      await write(thread(inPost).getByRole('textbox').last(), ` ${text}`, [bot]);
      await page.keyboard.press('Enter');
    },
    card: (text) => page.locator(outerCard).filter({ hasText: text }).last(),
    nthCard: (index) => page.locator(outerCard).nth(index),
    thread,
    cardIn: (text) => thread(text).locator(outerCard).first(),
    press: (card, title) => card.getByRole('button', { name: title, exact: true }).click(),
    fill: async (card, values) => {
      for (const [label, value] of Object.entries(values)) await fillOne(page, card, label, value);
    },
    messages,
    picture,
    close: () => page.close(),
  };
}

async function mention(page: Page, name: string): Promise<void> {
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name }).click();
}

async function fillOne(page: Page, card: Locator, label: string, value: string): Promise<void> {
  const group = card.getByRole('radiogroup', { name: label });
  if ((await group.count()) > 0) {
    await group.getByLabel(value, { exact: true }).check();
    return;
  }
  const input = card.locator('input, textarea').and(card.getByLabel(label));
  await input.waitFor();
  if ((await input.getAttribute('type')) === 'checkbox') {
    await input.setChecked(value === 'true');
  } else if ((await input.getAttribute('role')) === 'combobox') {
    await input.click();
    await page.getByRole('option', { name: value, exact: true }).click();
  } else {
    await input.fill(value);
  }
}

async function picture(card: Locator, name: string): Promise<void> {
  await mkdir(screenshotsDir, { recursive: true });
  await card.waitFor();
  await card.screenshot({ path: path.join(screenshotsDir, `${name}.png`) });
  const before = await setStyle(card, 'width:360px;min-width:360px;max-width:360px;box-sizing:border-box');
  await card.screenshot({ path: path.join(screenshotsDir, `${name}-360.png`) });
  await card.evaluate((element: Styled, style: string) => element.setAttribute('style', style), before);
}

type Styled = {
  getAttribute: (name: string) => string | null;
  setAttribute: (name: string, value: string) => void;
};

const setStyle = (card: Locator, added: string): Promise<string> =>
  card.evaluate((element: Styled, style: string) => {
    const before = element.getAttribute('style') ?? '';
    element.setAttribute('style', `${before};${style}`);
    return before;
  }, added);
