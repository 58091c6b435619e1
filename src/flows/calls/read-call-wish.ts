import { plainText } from '../../calls/plain-text.ts';

/** What somebody wants of the calls besides an answer: to be known, forgotten, or helped further with one call. */
export type CallWish = { kind: 'who-am-i' | 'forget-me' | 'for-idea' | 'share' };

/** Longer messages ask or tell something else. Characters. */
const LONGEST = 90;

export const readCallWish = (text: string): CallWish | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = plainText(text);
  const kind = WISHES.find(([, pattern]) => pattern.test(plain))?.[0];
  return kind === undefined ? undefined : { kind };
};

const WISHES: [CallWish['kind'], RegExp][] = [
  [
    'who-am-i',
    /^(?:vad (?:vet|minns) du om (?:mig|oss)|vem tror du (?:att )?jag ar|what do you (?:know|remember) about (?:me|us))\b/u,
  ],
  ['forget-me', /^(?:glom (?:vem|vilka) (?:jag|vi) ar|forget who (?:i am|we are))\b/u],
  [
    'for-idea',
    /\b(?:utlysning|utlysningar|utlysningarna|stod|pengar|bidrag|nagot|calls?|funding|anything)\b.*\b(?:for|till|som passar) (?:min|var|mitt|vart|my|our) (?:egen )?(?:ide|projektide|utkast|idea|draft)\b/u,
  ],
  [
    'share',
    /^(?:kan du )?(?:dela|skicka vidare|share|forward)(?: (?:den|den har|det|utlysningen|it|this|the call))?$/u,
  ],
];
