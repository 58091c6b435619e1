import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/storage/store.ts';

/** Two ways into the same data, as two processes would have; they may be the same where the data allows one. */
type Doors = {
  one: Store;
  other: Store;
  close(): Promise<void>;
  /** The server behind them is made for one client at a time: what competes then goes one after the other. */
  single?: boolean;
};

type Open = Doors & {
  /** Lets them compete; results in the order given. */
  atOnce: <T>(works: (() => Promise<T>)[]) => Promise<T[]>;
};

export type OpenDoors = () => Promise<Doors>;

/** Fresh doors for every test of a suite. */
export const useDoors = (open: OpenDoors): (() => Open) => {
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
    return { ...doors, atOnce: doors.single ? oneByOne : together };
  };
};

const together = <T>(works: (() => Promise<T>)[]): Promise<T[]> => Promise.all(works.map((work) => work()));

const oneByOne = async <T>(works: (() => Promise<T>)[]): Promise<T[]> => {
  const done: T[] = [];
  for (const work of works) done.push(await work());
  return done;
};
