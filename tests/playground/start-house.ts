import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startPlaygroundBot } from '../../src/cli/playground-bot.ts';
import { freePort } from '../../src/cli/playground-port.ts';
import { connectChannels } from '../../src/cli/playground-routes.ts';
import { openPlayground, screenshotsDir } from '../support/playground-page.ts';
import type { PlaygroundPage } from '../support/playground-page.ts';
import { startPlayground } from '../support/playground.ts';
import type { Playground } from '../support/playground.ts';

export type House = {
  playground: Playground;
  page: PlaygroundPage;
  /** The bot's own address for activities. */
  botUrl: string;
  /** The bot's store. */
  sqliteFile: string;
  /** What the bot has printed, for a test that fails. */
  botOutput: () => string;
  close: () => Promise<void>;
};

/**
 * The bot as a process of its own on SQLite in a temporary file, the Agents Playground in front of it,
 * the channels connected as `npm run playground` does it, and the page open in a browser.
 */
export async function startHouse(browser: Browser): Promise<House> {
  const folder = await mkdtemp(path.join(tmpdir(), 'idelotsen-playground-'));
  const endings: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const port = await freePort();
    const botUrl = `http://127.0.0.1:${port}/api/messages`;
    const playground = await startPlayground(botUrl);
    endings.push(() => playground.stop());
    const sqliteFile = path.join(folder, 'idelotsen.sqlite');
    const bot = await startPlaygroundBot({ port, sqliteFile, preset: playground.preset });
    endings.push(() => bot.stop());
    await connectChannels({ url: playground.url, preset: playground.preset }, botUrl);
    const page = await openPlayground(browser, playground);
    endings.push(() => page.close());
    return { playground, page, botUrl, sqliteFile, botOutput: () => bot.output(), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** After a failed test, what the page showed: `screenshots/failed-<test>.png`. */
export async function keepFailure(
  { page }: House,
  { name, result }: { name: string; result?: { state: string } | undefined },
): Promise<void> {
  if (result?.state !== 'fail') return;
  const file = `failed-${name.replace(/[^a-z]+/gi, '-')}.png`;
  await page.page.screenshot({ path: path.join(screenshotsDir, file) });
}
