import { isNear } from './near.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { plainWords } from './words.ts';

export type Option = { code: string; labels: string[] };
export type Choice = { kind: 'ok'; code: string } | { kind: 'unclear'; near: string[] };

const LONGEST_CHOICE_CHARACTERS = 120;

/**
 * Which of the options an answer means: by number ("2", "nr 2", "tvåan"), order ("den andra", "sista"), code,
 * label, or a close spelling without å ä ö. When several or none fit, `near` are those that could be meant.
 */
export function readChoice(text: string, options: Option[]): Choice {
  if (text.length > LONGEST_CHOICE_CHARACTERS) return { kind: 'unclear', near: [] };
  const answer = plainWords(text);
  if (answer === '') return { kind: 'unclear', near: [] };
  const steps = [
    options.filter((option) => namesOf(option).includes(answer)),
    atIndex(options, numberIn(answer, options.length)),
    options.filter((option) => namesOf(option).some((name) => isNear(squeezed(answer), squeezed(name)))),
    options.filter((option) => namesOf(option).some((name) => ` ${answer} `.includes(` ${name} `))),
    options.filter((option) => namesOf(option).some((name) => name.startsWith(answer) && answer.length >= 3)),
    options.filter((option) => namesOf(option).some((name) => sharesWord(answer, name))),
  ];
  const first = steps.find((step) => step.length > 0) ?? [];
  const [only] = first;
  return first.length === 1 && only !== undefined
    ? { kind: 'ok', code: only.code }
    : { kind: 'unclear', near: first.map(({ code }) => code) };
}

const namesOf = ({ code, labels }: Option): string[] =>
  [code, ...labels].map(plainWords).filter((name) => name !== '');
const squeezed = (words: string): string => words.replaceAll(' ', '');

/** Whether a whole word of the answer, long enough to mean something, is (nearly) a word of the name. */
function sharesWord(answer: string, name: string): boolean {
  const words = name.split(' ').filter((word) => word.length >= 4);
  return answer.split(' ').some((said) => said.length >= 4 && words.some((word) => isNear(said, word)));
}

const ORDINALS: Record<string, number> = {
  forsta: 1,
  forste: 1,
  first: 1,
  ettan: 1,
  ova: 1,
  oversta: 1,
  andra: 2,
  andre: 2,
  second: 2,
  tvaan: 2,
  tredje: 3,
  third: 3,
  trean: 3,
  fjarde: 4,
  fourth: 4,
  fyran: 4,
  femte: 5,
  fifth: 5,
  femman: 5,
  sjatte: 6,
  sixth: 6,
  sexan: 6,
  sjunde: 7,
  seventh: 7,
  sjuan: 7,
  attonde: 8,
  eighth: 8,
  attan: 8,
  nionde: 9,
  nian: 9,
  tionde: 10,
  tian: 10,
};
const LAST = new Set(['sista', 'last', 'nedersta', 'siste']);
const AROUND_NUMBER =
  /^(?:(?:nr|nummer|number|no|alternativ|option|val|den|det|the|jag valjer|jag tar|valjer|tar|ta) )*|(?: (?:alternativet|one|option|tack|please|valet))*$/g;

/** The place (from 1) that an answer points at, if it is nothing but a number or an order. */
function numberIn(answer: string, count: number): number | undefined {
  const said = answer.replace(AROUND_NUMBER, '');
  if (LAST.has(said)) return count;
  if (/^\d{1,2}$/.test(said)) return Number(said);
  return ORDINALS[said] ?? (said.length > 1 ? NUMBER_WORDS[said] : undefined);
}

function atIndex(options: Option[], place: number | undefined): Option[] {
  const option = place === undefined ? undefined : options[place - 1];
  return option === undefined ? [] : [option];
}
