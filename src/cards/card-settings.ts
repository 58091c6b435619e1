import type { Definitions } from '../domain/definitions.ts';
import type { FittingCall } from '../domain/message.ts';
import type { Settings } from '../flows/settings.ts';

/** What the cards need besides their own data. */
export type CardSettings = {
  settings: Settings;
  now: Date;
  /** Those in force: what can be chosen, and the official wordings. */
  definitions: Definitions;
  /** What areas and levels are called on a card about an idea, which keeps the names it was mapped by. */
  names: Definitions;
  /** On a card about an idea: the open calls that may fit it, best first. */
  calls: readonly FittingCall[];
};
