import type { Call } from '../../domain/call.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { RowsRefused } from '../feeds/row-faults.ts';
import { TableFault } from '../tables/table-fault.ts';
import { parseCurated } from './parse-curated.ts';

/** The calls of the file that staff keep. Faults: `RowsRefused` with every row, and any other `FeedFault`. */
export const readCuratedFile = async (bytes: Uint8Array, now: Date): Promise<Call[]> => {
  if (bytes.length === 0) throw new FeedFault('empty', 'The file is empty.');
  const reading = await parseCurated(bytes, now).catch((fault: unknown) => {
    if (!(fault instanceof TableFault)) throw fault;
    throw new FeedFault(fault.code === 'table-too-large' ? 'too-large' : 'malformed', fault.message);
  });
  if (reading.kind === 'refused') throw new RowsRefused(reading.rows);
  if (reading.calls.length === 0) throw new FeedFault('empty', 'The file has no calls.');
  return reading.calls;
};
