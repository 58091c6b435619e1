import type { Language } from '../domain/codes.ts';
import { doctorTextsFor } from '../text/doctor-texts.ts';
import type { Finding } from './finding.ts';

type Reported = Finding & { text: string; todo: string | null };

/** The findings with their sentences, and how it is as a whole: its worst. */
export const reportOf = (findings: Finding[], language: Language) => {
  const checks = findings.map((finding) => worded(finding, language));
  const count = (state: Finding['state']) => checks.filter((check) => check.state === state).length;
  const [faults, warnings] = [count('fault'), count('warning')];
  const state: Finding['state'] = faults > 0 ? 'fault' : warnings > 0 ? 'warning' : 'ok';
  return { state, faults, warnings, checks };
};

const worded = (finding: Finding, language: Language): Reported => {
  const { says, todo, kinds } = doctorTextsFor(language);
  const say: (...values: string[]) => string = says[finding.code];
  const values = finding.values.map((value) => (isOf(kinds, value) ? kinds[value] : value));
  const isAdvised = finding.state !== 'ok' && isOf(todo, finding.code);
  return {
    ...finding,
    text: say(...values).replace(' ()', ''),
    todo: isAdvised && isOf(todo, finding.code) ? todo[finding.code] : null,
  };
};

const isOf = <T extends object>(texts: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(texts, key);

/** For a person: a line a finding, and under it what to do. */
export const toLines = (
  { faults, warnings, checks }: ReturnType<typeof reportOf>,
  language: Language,
): string => {
  const { title, states, areas, total } = doctorTextsFor(language);
  const wide = (words: object) => Math.max(...Object.values(words).map((word) => String(word).length)) + 2;
  const [stateWidth, areaWidth] = [wide(states), wide(areas)];
  const lines = checks.flatMap(({ state, area, text, todo }) => [
    `${states[state].padEnd(stateWidth)}${areas[area].padEnd(areaWidth)}${text}`,
    ...(todo === null ? [] : [`${' '.repeat(stateWidth + areaWidth)}→ ${todo}`]),
  ]);
  return [title, '', ...lines, '', total(String(faults), String(warnings)), ''].join('\n');
};
