import { readLocalFile } from '../read-local-file.ts';
import type { Feed, FeedContext } from '../feed.ts';
import type { FeedAnswer } from '../fetcher.ts';
import { hash } from '../hash.ts';
import { parseTimetable, timetableFeedId } from './parse-timetable.ts';
import type { Timetable } from './timetable-settings.ts';

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 10_000_000;
const READER = 1;

/** A timetable of planned calls, on the web or in a file on this machine. */
export const timetableFeed = (timetable: Timetable): Feed => {
  // Other columns read the same file in another way.
  const place = hash(`${JSON.stringify(timetable)} ${READER}`);
  return {
    id: timetableFeedId(timetable.id),
    name: timetable.name,
    local: timetable.file !== undefined,
    read: async (context) => {
      const before = context.before?.place === place ? context.before : null;
      const answer = await documentOf(timetable, before, context);
      if (answer.kind === 'unchanged') return { kind: 'unchanged' };
      return {
        kind: 'read',
        ...(await parseTimetable(answer.bytes, timetable, context.now)),
        extent: 'everything',
        memory: { ...answer.validators, place, wholeAt: null },
      };
    },
  };
};

type Read = { kind: 'unchanged' } | Pick<FeedAnswer & { kind: 'document' }, 'kind' | 'bytes' | 'validators'>;

const documentOf = async (
  { address, file }: Timetable,
  before: FeedContext['before'],
  { fetcher, signal }: FeedContext,
): Promise<Read> =>
  address === undefined
    ? readLocalFile(file ?? '', MAX_BYTES, before)
    : fetcher({ url: address, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, before }, signal);
