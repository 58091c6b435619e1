import type { Config } from '../config.ts';
import type { Store } from '../storage/store.ts';

/** What the doctor needs to look around with. */
export type World = {
  now(): Date;
  nodeVersion: string;
  fetch: typeof fetch;
  /** Where the bot signs in. */
  loginUrl: string;
  /** Signs in as the bot; the faults are those of the library. */
  token(config: Config): Promise<string>;
  openStore(config: Config, warn: (warning: { code: string; why: string }) => void): Promise<Store>;
  /** Where the app package of this environment is to be. */
  packageFile: string;
};
