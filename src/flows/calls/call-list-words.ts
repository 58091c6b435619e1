import { plainText } from '../../calls/plain-text.ts';

/** "utlysningslistan", "ge mig utlysningslistan som Excel", "call list". */
export const asksForCallList = (text: string): boolean => ASKS.test(plainText(text));

/** Whether the name of a file, or what is written with it, says that it is the list. */
export const namesCallList = (text: string): boolean => NAMES.test(plainText(text));

const ASKS =
  /^(?:(?:kan jag fa|far jag|ge mig|ge|visa|hamta|exportera|skicka|jag vill ha|can i have|give me|get|show|export|send) (?:mig |me )?)?(?:the )?(?:utlysningslistan?|listan (?:over|med) utlysningar|call list|list of calls)(?: (?:som|as|i|in) (?:en |an )?(?:excel|xlsx|fil|file|excelfil|excel file))?(?: tack| please)?$/u;
const NAMES = /utlysningslist|\bcall list|\blist of calls/u;
