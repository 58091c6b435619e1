import type { Call } from '../../domain/call.ts';
import { asFeedFault } from '../feeds/as-feed-fault.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { RowsRefused } from '../feeds/row-faults.ts';
import { parseCurated } from './parse-curated.ts';

/** The calls of the file that staff keep. Faults: `RowsRefused` with every row, and any other `FeedFault`. */
export const readCuratedFile = async (bytes: Uint8Array, now: Date): Promise<Call[]> => {
  if (bytes.length === 0) throw new FeedFault('empty', 'The file is empty.');
  const reading = await parseCurated(bytes, now).catch(asFeedFault);
  if (reading.kind === 'refused') throw new RowsRefused(reading.rows);
  if (reading.calls.length === 0) throw new FeedFault('empty', 'The file has no calls.');
  return reading.calls;
};
