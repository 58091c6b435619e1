import type { RowFault } from '../../domain/call-feed.ts';
import { FeedFault } from './feed-fault.ts';

/** So many are kept; who has mended those sees the rest. */
const MOST = 100;

/** Rows of a file kept by staff that cannot be taken, one by one. */
export class RowsRefused extends FeedFault {
  readonly rows: readonly RowFault[];
  constructor(rows: readonly RowFault[]) {
    super('rows-refused', `${rows.length} cells or rows cannot be read.`);
    this.name = 'RowsRefused';
    this.rows = rows.slice(0, MOST);
  }
}

export const rowFaultsOf = (fault: FeedFault): RowFault[] =>
  fault instanceof RowsRefused ? [...fault.rows] : [];
