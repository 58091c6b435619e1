import fit from './knowledge/fit.json' with { type: 'json' };
import { fold } from './fold.ts';
import type { Concept, Concepts } from './lexicon.ts';
import type { Match } from './stem-index.ts';
import { stemWord } from './stem-word.ts';
import type { Token } from './tokenize.ts';

/** One sign in a text and the tokens it stands on (`from` up to but not including `to`). */
export type Feature = { name: string; from: number; to: number };

export const STOP = new Set(fit.stop.split(' ').map(fold));
const PURPOSE = new Set(
  'vill vil ska skall tanke tanken tank iden ide framtiden steget galler handlar poangen grejen let skulle sa malet mal behover behovs lat onskar tankt tanker want would could need aim onsker trenger'.split(
    ' ',
  ),
);
const MEANS = new Set('av fran med genom ur from with by of fra using via i'.split(' '));
const AGAINST = new Set('inte int istallet stallet ej utan aldrig not instead ikke'.split(' '));

/**
 * The signs a text is judged by: words, pairs of words, pieces of words, the concepts they name,
 * and in which role (after a purpose, a means or a negation) a concept stands.
 */
export const featuresOf = (tokens: readonly Token[], { area, level }: Concepts): Feature[] => {
  const features: Feature[] = [];
  const stems = tokens.map(({ form }) => stemWord(form));
  tokens.forEach((token, at) => {
    const add = (name: string, to = at + 1): number => features.push({ name, from: at, to });
    const stem = stems[at] ?? '';
    if (!STOP.has(token.form)) {
      add(`w:${token.form.length <= 4 && token.spelt !== '' ? token.spelt : stem}`);
      for (const piece of pieces(token.form)) add(`c:${piece}`);
    }
    const next = tokens[at + 1];
    if (next !== undefined && next.sentence === token.sentence)
      add(`b:${stem} ${stems[at + 1] ?? ''}`, at + 2);
  });
  const roles = rolesOf(tokens);
  for (const match of area) features.push(...conceptFeatures(match, roles[match.from] ?? ''));
  for (const { value, from, to } of level)
    features.push({ name: `l:${value.owner}`, from, to }, { name: `m:${value.code}`, from, to });
  return features;
};

const pieces = (form: string): string[] => {
  const padded = `^${form}$`;
  const found: string[] = [];
  for (const size of [4, 5])
    for (let at = 0; at + size <= padded.length; at += 1) found.push(padded.slice(at, at + size));
  return found;
};

const conceptFeatures = ({ value, from, to, head, stem }: Match<Concept>, role: string): Feature[] => [
  { name: `o:${value.owner}`, from, to },
  { name: `k:${value.owner}/${value.name}`, from, to },
  { name: `s:${value.owner}/${stem}`, from, to },
  ...(head ? [{ name: `h:${value.owner}`, from, to }] : []),
  ...(role === '' ? [] : [{ name: `r:${role}${value.owner}`, from, to }]),
];

/** What role each word has by what stands before it in its sentence: purpose, means or what it is not. */
const rolesOf = (tokens: readonly Token[]): string[] => {
  let purpose = false;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before?.sentence !== token.sentence) purpose = false;
    if (PURPOSE.has(token.form)) purpose = true;
    const near = tokens.slice(Math.max(0, at - 2), at).filter(({ sentence }) => sentence === token.sentence);
    if (near.some(({ form }) => AGAINST.has(form))) return 'not ';
    if (before !== undefined && before.sentence === token.sentence && MEANS.has(before.form)) return 'by ';
    return purpose ? 'for ' : '';
  });
};
