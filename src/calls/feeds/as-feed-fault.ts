import { TableFault } from '../tables/table-fault.ts';
import { FeedFault } from './feed-fault.ts';

/** Throws what a table could not be read for as a fault of its feed; anything else as it is. */
export const asFeedFault = (fault: unknown): never => {
  if (!(fault instanceof TableFault)) throw fault;
  throw new FeedFault(fault.code === 'table-too-large' ? 'too-large' : 'malformed', fault.message);
};
