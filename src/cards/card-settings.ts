import type { Settings } from '../flows/settings.ts';

/** What the cards need besides their own data. */
export type CardSettings = { settings: Settings; now: Date };
