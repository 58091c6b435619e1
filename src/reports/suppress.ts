/** Cells under this are not shown in a public version. */
export const SMALLEST_SHOWN = 5;

/**
 * Which cells of a table to hide when its sum is known, so that no hidden one can be worked out: at least two, and
 * together at least the limit, the smallest first. `sum`: not even that is enough, so the sum must be hidden too. What
 * is hidden carries one mark, so that nobody sees which cell is small and which one only protects it.
 */
export const suppress = (cells: readonly number[]): { hidden: boolean[]; sum: boolean } => {
  const hidden = cells.map((cell) => cell < SMALLEST_SHOWN);
  const left = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ index }) => !hidden[index])
    .sort((a, b) => a.cell - b.cell);
  if (left.length === cells.length) return { hidden, sum: false };
  while (!isSafe(cells, hidden)) {
    const next = left.shift();
    if (!next) return { hidden, sum: true };
    hidden[next.index] = true;
  }
  return { hidden, sum: false };
};

const isSafe = (cells: readonly number[], hidden: readonly boolean[]): boolean => {
  const unseen = cells.filter((_, index) => hidden[index]);
  return unseen.length >= 2 && unseen.reduce((sum, cell) => sum + cell, 0) >= SMALLEST_SHOWN;
};
