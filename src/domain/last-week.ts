import { addDays, type Period, weekOf } from './period.ts';
import { stockholmDate } from './stockholm-date.ts';

/** The whole week before the one that `now` falls in, in Sweden. */
export const lastWeek = (now: Date): Period => weekOf(addDays(stockholmDate(now), -7));
