import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/storage/store.ts';

/** Two ways into the same data, as two processes would have; they may be the same where the data allows one. */
export type Doors = { one: Store; other: Store; close(): Promise<void> };

export type OpenDoors = () => Promise<Doors>;

/** Fresh doors for every test of a suite. */
export const useDoors = (open: OpenDoors): (() => Doors) => {
  let doors: Doors | undefined;
  beforeEach(async () => {
    doors = await open();
  });
  afterEach(async () => {
    await doors?.close();
    doors = undefined;
  });
  return () => {
    if (!doors) throw new Error('The doors open before each test.');
    return doors;
  };
};
