/**
 * Whether two words are the same but for slips of the keyboard: no slip when a word under five letters was
 * meant, one up to seven, two in longer ones. A slip is a letter added, left out, changed, or two that changed places.
 */
export function isNear(written: string, meant: string): boolean {
  if (written === meant) return true;
  const allowed = slipsAllowed(meant.length);
  if (allowed === 0 || written.length < 4 || Math.abs(written.length - meant.length) > allowed) return false;
  return slips(written, meant, allowed) <= allowed;
}

function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Slips between two words (optimal string alignment), or `limit + 1` as soon as they are more than `limit`. */
function slips(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: number[], column: number): number => row[column] ?? Infinity;
