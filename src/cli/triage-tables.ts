import type { Confusion, Count } from '../triage/evaluate.ts';
import { wilson } from '../triage/wilson.ts';

/** A name, its share, its counts and the interval the share may lie in. */
export const shareRow = (name: string, { right, of }: Count): string => {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
  const [low, high] = wilson(right, of);
  const share = of === 0 ? '      –' : percent(right / of);
  return `${name.padEnd(24)}${share}  ${`${right}/${of}`.padStart(8)}  ${percent(low)} –${percent(high)}`;
};

/** How often each code of a row met each code of a column, below a blank line and a head. */
export const confusionTable = (head: string, confusion: Confusion): string[] => {
  const codes = [...new Set(confusion.flatMap(([row, column]) => [row, column]))].sort();
  const times = (row: string, column: string): number =>
    confusion.find(([a, b]) => a === row && b === column)?.[2] ?? 0;
  const line = (first: string, cells: readonly string[]): string =>
    first.padEnd(24) + cells.map((cell) => cell.padStart(20)).join('');
  return [
    '',
    line(head, codes),
    ...codes.map((row) =>
      line(
        row,
        codes.map((column) => String(times(row, column))),
      ),
    ),
  ];
};
