import { edge as en } from './en/edge.ts';
import { edge as sv } from './sv/edge.ts';

/** In both languages, for nobody knows yet which one is read. */
const both = (swedish: string, english: string) => `${swedish}\n\n${english}`;

export const edgeTexts = {
  foreign: both(sv.foreign, en.foreign),
  fault: (code: string) => both(sv.fault(code), en.fault(code)),
  unknownRequest: both(sv.unknownRequest, en.unknownRequest),
  done: `${sv.done} / ${en.done}`,
  /** Teams' own name in Swedish for the first channel of a team, which comes without a name. */
  generalChannel: 'Allmänt',
};
