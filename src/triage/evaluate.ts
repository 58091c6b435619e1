import { NO_AREA } from '../domain/codes.ts';
import type { Mapping } from '../domain/mapping.ts';
import type { Judged } from './put-to-test.ts';

export type Count = { right: number; of: number };
/** How often each label was mapped to each answer: `[label, answer, times]`. */
export type Confusion = [string, string, number][];

export type Evaluation = {
  area: Count;
  topTwo: Count;
  hard: Count;
  subarea: Count;
  level: Count;
  /** Of those called at least 0.8 sure, how many are right. */
  sure: Count;
  /** How many are called at least 0.8 sure. */
  calledSure: Count;
  quotes: Count;
  /** In how many the area is less sure without the words quoted for it. */
  trueReasons: Count;
  /** How many are asked the one question, and what is right after it has been answered honestly. */
  asked: Count;
  areaAnswered: Count;
  levelAnswered: Count;
  confusion: { area: Confusion; subarea: Confusion; level: Confusion };
};

const SURE = 0.8;

/** Compares mappings with labels. A sub-area counts where the label has one, and only with the right area. */
export const evaluate = (all: readonly Judged[]): Evaluation => {
  const count = (some: readonly Judged[], right: (one: Judged) => boolean): Count => ({
    right: some.filter(right).length,
    of: some.length,
  });
  const areaRight = ({ label, mapping }: Judged): boolean => mapping.area === label.area;
  const isSure = ({ mapping }: Judged): boolean => mapping.confidence >= SURE;
  const inSubarea = all.filter(({ label }) => label.subarea !== null);
  const quotes = all.flatMap(({ label, mapping }) =>
    mapping.reasons.map(({ quote }) => label.text.includes(quote)),
  );
  return {
    area: count(all, areaRight),
    topTwo: count(all, (one) => areaRight(one) || one.mapping.alternatives[0]?.area === one.label.area),
    hard: count(
      all.filter(({ label }) => label.hard),
      areaRight,
    ),
    subarea: count(inSubarea, ({ label, mapping }) => mapping.subarea === label.subarea),
    level: count(all, ({ label, mapping }) => mapping.level === label.level),
    sure: count(all.filter(isSure), areaRight),
    calledSure: count(all, isSure),
    quotes: { right: quotes.filter(Boolean).length, of: quotes.length },
    trueReasons: count(all, restsOnQuotes),
    asked: count(all, ({ asked }) => asked),
    areaAnswered: count(all, ({ label, answered }) => answered.area === label.area),
    levelAnswered: count(all, ({ label, answered }) => answered.level === label.level),
    confusion: {
      area: confusion(all.map(({ label, mapping }) => [label.area, mapping.area])),
      subarea: confusion(
        inSubarea.map(({ label, mapping }) => [label.subarea ?? '', mapping.subarea ?? NO_AREA]),
      ),
      level: confusion(all.map(({ label, mapping }) => [label.level, mapping.level])),
    },
  };
};

const restsOnQuotes = ({ mapping, unquoted }: Judged): boolean =>
  unquoted !== null && shareOf(unquoted, mapping.area) < mapping.confidence;

const shareOf = ({ area, confidence, alternatives }: Mapping, code: string): number =>
  area === code ? confidence : (alternatives.find((other) => other.area === code)?.confidence ?? 0);

const confusion = (pairs: readonly [string, string][]): Confusion => {
  const times = new Map<string, [string, string, number]>();
  for (const [label, answer] of pairs) {
    const key = `${label}\n${answer}`;
    times.set(key, [label, answer, (times.get(key)?.[2] ?? 0) + 1]);
  }
  return [...times.values()];
};
