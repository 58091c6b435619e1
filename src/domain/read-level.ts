import { type LevelOrNone, LEVELS_OR_NONE } from './codes.ts';

/** A level's code, if it is one. */
export const readLevel = (code: string): LevelOrNone | undefined =>
  LEVELS_OR_NONE.find((one) => one === code);
