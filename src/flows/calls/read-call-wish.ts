import { plainText } from '../../calls/plain-text.ts';

/** What somebody wants of the calls besides an answer: to be known, forgotten, or helped further with one call. */
export type CallWish = { kind: 'who-am-i' | 'forget-me' | 'for-idea' | 'share' };

/** Longer messages ask or tell something else. Characters. */
const LONGEST = 90;

/** `tells`: an idea is being told, so that "är det pengar till det?" is about that one. */
export const readCallWish = (text: string, tells = false): CallWish | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = plainText(text);
  if (tells && FOR_THAT.test(plain)) return { kind: 'for-idea' };
  const kind = WISHES.find(([, pattern]) => pattern.test(plain))?.[0];
  return kind === undefined ? undefined : { kind };
};

const FOR_THAT =
  /\b(?:utlysning|utlysningar|utlysningarna|stod|pengar|bidrag|nagot|nat|calls?|funding|money|anything)\b.*\b(?:for|till) (?:det|detta|det har|that|this|it)$/u;
const WISHES: [CallWish['kind'], RegExp][] = [
  [
    'who-am-i',
    /^(?:vad (?:vet|minns) du om (?:mig|oss)|vem tror du (?:att )?jag ar|what do you (?:know|remember) about (?:me|us))\b/u,
  ],
  [
    'forget-me',
    /^(?:glom (?:(?:vem|vilka) (?:jag|vi) ar|(?:(?:allt|det|det dar|vad) )?(?:(?:som )?(?:du|ni) (?:vet|minns|sparat) )?om (?:mig|oss)|mig|oss)|forget (?:who (?:i am|we are)|(?:(?:everything|all|what) )?(?:(?:that )?you know )?about (?:me|us)|me|us))$/u,
  ],
  [
    'for-idea',
    /\b(?:utlysning|utlysningar|utlysningarna|stod|pengar|bidrag|nagot|calls?|funding|anything)\b.*\b(?:for|till|som passar) (?:min|var|mitt|vart|my|our) (?:egen )?(?:ide|projektide|utkast|idea|draft)\b/u,
  ],
  [
    'share',
    /^(?:kan du )?(?:dela|skicka vidare|share|forward)(?: (?:den|den har|det|utlysningen|it|this|the call))?$/u,
  ],
];
