import type { Definitions } from '../../domain/definitions.ts';
import type { Period } from '../../domain/period.ts';
import { isNear } from '../answers/near.ts';
import { plainWords } from '../answers/words.ts';
import { readPeriod } from './read-period.ts';
import { namesIn } from './target-names.ts';
import { ASKING, FILLER, LONG_WORDS, MONTHS } from './period-words.ts';

type Asked = { period: Period | null; targets: string[] | null; isPublic: boolean; goesOn: boolean };

/** What is asked of the figures. `period` null: none was said. `targets` null: no area was named.
 * `goesOn`: about what was shown just before. */
export type SummaryRequest =
  | (Asked & { kind: 'show'; isBare: boolean })
  | (Asked & { kind: 'export' })
  | { kind: 'subscribe' | 'unsubscribe' | 'how' }
  /** A week that no year has, or not the one named. */
  | { kind: 'no-such-week' };

const LONGEST = 120;

/**
 * A request for figures, if the whole message is one: every word of it must be of the request, so that an idea with a
 * month in it never is. In Swedish and English, misspelt too. `isBare`: only a period was said, which may answer
 * something else. `today` is the Swedish day.
 */
export const readSummaryRequest = (
  text: string,
  today: string,
  definitions: Definitions,
): SummaryRequest | undefined => {
  if (text.length > LONGEST) return undefined;
  const words = plainWords(text.replace(SHORT_DATE, monthWritten));
  if (HOW.test(words)) return { kind: 'how' };
  const right = words.split(' ').map(spelt).join(' ');
  if (SUBSCRIBE.test(right)) return { kind: 'subscribe' };
  if (UNSUBSCRIBE.test(right)) return { kind: 'unsubscribe' };
  return taken(right, today, definitions) ?? (ONLY_A_WEEK.test(right) ? { kind: 'no-such-week' } : undefined);
};

const ONLY_A_WEEK = /^(?:vecka|week) \d{1,3}(?: 20\d\d)?$/;

/** "1/10": a day and a month. */
const SHORT_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu;
const monthWritten = (short: string, day: string, month: string): string => {
  const [name] = MONTHS[Number(month) - 1]?.split('|') ?? [];
  return name === undefined ? short : `${day} ${name}`;
};

const HOW =
  /^(hur|how) (raknas|raknar|raknade|ar|is|are|was|do|does) (du|ni|you|((du |ni |you )?(det|detta|de|siffrorna|siffran|ledtid(en|erna)?|inkomna|oppna|obesvarade|it|this|that|they|the figures)))( raknat| raknade| counted| calculated)?( har)?$/;
const SUMMARY =
  '(?:vecko ?sammanfattning(?:en|ar|arna)?|sammanfattning(?:en)?|(?:the )?(?:weekly )?summar(?:y|ies))';
const SUBSCRIBE = new RegExp(
  `^(?:prenumerera|subscribe)(?: (?:pa|to|har|here))*(?: ${SUMMARY})?(?: har| here)?$`,
);
const UNSUBSCRIBE = new RegExp(
  `^(?:unsubscribe(?: from ${SUMMARY})?|(?:avsluta|stoppa|sluta|stop|end|cancel)(?: att)?(?: the| my)? ?(?:prenumerera|prenumeration|prenumerationen|subscription|subscribing)(?: (?:pa|to|av|of))?(?: ${SUMMARY})?)(?: har| here)?$`,
);

/** The word that was meant, where only one is near. */
const spelt = (word: string): string => {
  if (word.length < 4 || /\d/.test(word) || LONG_WORDS.includes(word)) return word;
  const near = LONG_WORDS.filter((meant) => isNear(word, meant));
  const [first] = near;
  // "veckan" and "vecka" are near each other, and mean the same here.
  return first !== undefined && near.every((one) => one.startsWith(first.slice(0, 4))) ? first : word;
};

const EXPORT = /^(exportera|export|ladda ner|ladda ned|download|excel|csv|json)\b/;
const PUBLIC = /^(offentlig|offentliga|offentligt|public)( version(en)?)?\b/;
const COMPARED =
  /^(jamfor|jamfort|jamfora|compare|compared) (det |den |it )?(med|mot|with|to) (forra aret|i fjol|fjolaret|last year|aret innan|(?:samma )?(?:vecka|period) (?:forra aret|i fjol)|perioden (?:fore|innan))\b/;

const taken = (words: string, today: string, definitions: Definitions): SummaryRequest | undefined => {
  let rest = words;
  let period: Period | null = null;
  const targets = new Set<string>();
  const said = { asking: false, export: false, isPublic: false, compared: false };
  const names = namesIn(definitions);
  const take = (pattern: RegExp): boolean => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length).trim();
    return match !== null;
  };
  while (rest !== '') {
    const named = names.find(({ name }) => rest === name || rest.startsWith(`${name} `));
    const found: ReturnType<typeof readPeriod> = period === null ? readPeriod(rest, today) : undefined;
    if (take(COMPARED)) said.compared = true;
    else if (found) {
      period = found.period;
      rest = rest.slice(found.length).trim();
    } else if (take(ASKING)) said.asking = true;
    else if (take(EXPORT)) said.export = true;
    else if (take(PUBLIC)) said.isPublic = true;
    else if (named) {
      for (const target of named.targets) targets.add(target);
      rest = rest.slice(named.name.length).trim();
    } else if (!take(FILLER)) return undefined;
  }
  const asked = {
    period,
    targets: targets.size > 0 ? [...targets] : null,
    isPublic: said.isPublic,
    goesOn: !said.asking,
  };
  if (said.export && (period !== null || said.asking || words === 'exportera' || words === 'export'))
    return { kind: 'export', ...asked };
  if (!said.asking && !said.compared && period === null) return undefined;
  return { kind: 'show', ...asked, isBare: !said.asking && !said.compared };
};
