import { expect, onTestFinished } from 'vitest';
import { type BotProcess, startBotProcess } from './bot-process.ts';

/** So many bots on one store, all at once; they all listen when this returns and none is left when the test ends. */
export const startBots = async (count: number, env: Record<string, string>): Promise<BotProcess[]> => {
  const bots = Array.from({ length: count }, () => startBotProcess(env));
  onTestFinished(async () => {
    for (const bot of bots) bot.signal('SIGKILL');
    await Promise.all(bots.map(({ ended }) => ended));
  });
  const listening = await Promise.all(bots.map((bot) => bot.listening));
  expect(listening, bots.flatMap((bot) => bot.complaints()).join('\n')).toEqual(bots.map(() => true));
  return bots;
};

/** Asked to end, they do. */
export const endBots = async (bots: readonly BotProcess[]): Promise<void> => {
  for (const bot of bots) bot.signal('SIGTERM');
  expect(await Promise.all(bots.map(({ ended }) => ended))).toEqual(bots.map(() => 0));
};
