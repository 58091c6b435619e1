import type { Level } from '../../domain/codes.ts';

/** One message of the training material with its label. `hard`: the obvious word points the wrong way. */
export type LabelledMessage = { text: string; label: string; level: Level; hard: boolean };

const CLASSES: Readonly<Record<string, string>> = {
  j: 'jord',
  s: 'skog',
  v: 'vatten',
  e: 'hallbar-energi',
  u: 'upplevelser',
  d: 'digitala-losningar',
  i: 'inget',
};
const LEVELS: Readonly<Record<string, Level>> = { b: 'bas', r: 'bredd', p: 'spets' };
const LINE = /^([jsveudi])([brp])(!?) (\S.*)$/;

/**
 * Reads a line such as `jr! Gäster frågar efter …`: class, level (b bas, r bredd, p spets), `!` when hard, the text.
 * Throws on anything else, since the material is ours.
 */
export const labelledLine = (line: string): LabelledMessage => {
  const [, classLetter = '', levelLetter = '', mark, text = ''] = LINE.exec(line) ?? [];
  const label = CLASSES[classLetter];
  const level = LEVELS[levelLetter];
  if (label === undefined || level === undefined) throw new Error(`not a labelled message: ${line}`);
  return { text, label, level, hard: mark === '!' };
};
