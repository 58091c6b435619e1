import path from 'node:path';
import type { Call } from '../../domain/call.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { readCuratedFile } from '../curated/read-curated-file.ts';
import type { Feed } from '../feeds/feed.ts';
import { hash } from '../feeds/hash.ts';
import { readLocalFile } from '../feeds/read-local-file.ts';

const EXAMPLES = 'example';
const FILE = path.join(import.meta.dirname, 'example-calls.json');
const MAX_BYTES = 1_000_000;
const DAY_MS = 86_400_000;

/**
 * Calls of our own making for whoever only tries the bot, each marked as an example. Days in the file are counted from
 * the day it is first read (`+30 dagar`), so that some of them are always open; after that they stay.
 */
export const exampleFeed = (): Feed => ({
  id: EXAMPLES,
  name: 'Exempeldata',
  local: true,
  read: async ({ before, now }) => {
    const document = await readLocalFile(FILE, MAX_BYTES, before);
    if (document.kind === 'unchanged') return document;
    const dated = Buffer.from(Buffer.from(document.bytes).toString('utf8').replace(COUNTED, dayFrom(now)));
    return {
      kind: 'read',
      calls: (await readCuratedFile(dated, now)).map(asExample),
      extent: 'everything',
      unreadable: 0,
      memory: { ...document.validators, place: hash(EXAMPLES), wholeAt: null },
    };
  },
});

const COUNTED = /([+-]\d{1,4}) dagar/g;

const dayFrom =
  (now: Date) =>
  (_: string, days: string): string =>
    stockholmDate(new Date(now.getTime() + Number(days) * DAY_MS));

const asExample = (call: Call): Call => ({
  ...call,
  provenance: { ...call.provenance, feed: EXAMPLES, example: true },
});
