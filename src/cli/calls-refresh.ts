import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Feed } from '../calls/feeds/feed.ts';
import { createFetcher } from '../calls/feeds/fetcher.ts';
import { refreshClaimed } from '../calls/feeds/refresh-claimed.ts';
import { callsWords } from './calls-words.ts';
import { configuredFeeds } from './configured-feeds.ts';
import { withStored } from './open-stored.ts';
import type { Store } from '../storage/store.ts';

/** `calls refresh [FEED …] [--accept]`: reads the feeds now. 1 when any of them failed. */
export const refreshNow = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sqlite: { type: 'string' }, accept: { type: 'boolean', default: false } },
  });
  return withStored(
    values.sqlite,
    async ({ store }) => {
      const feeds = configuredFeeds();
      const ids = feeds.map(({ id }) => id);
      const unknown = positionals.find((id) => !ids.includes(id));
      if (unknown !== undefined) return complain(callsWords.unknownFeed(unknown, ids));
      const wanted = feeds.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
      if (wanted.length === 0) return complain(callsWords.noFeeds);
      let status = 0;
      for (const feed of wanted) if (!(await refreshOne(feed, store, values.accept))) status = 1;
      return status;
    },
    { mayBeNew: true },
  );
};

const refreshOne = async (feed: Feed, store: Store, accept: boolean): Promise<boolean> => {
  const clock = { now: () => new Date() };
  const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
  const fetcher = createFetcher({ sleep: pause, jitter: Math.random, now: clock.now });
  const deps = { ...store, clock, fetcher, signal: new AbortController().signal };
  const refreshed = await refreshClaimed(feed, `cli-${process.pid}`, deps, { accept });
  const all = (await store.catalogue.callsOf(feed.id)).length;
  if (!('state' in refreshed)) process.stdout.write(callsWords[refreshed.kind](feed.id));
  else if (refreshed.kind === 'unchanged') process.stdout.write(callsWords.unchanged(feed.id));
  else process.stdout.write(callsWords[refreshed.kind](feed.id, refreshed.state, all));
  return refreshed.kind === 'read' || refreshed.kind === 'unchanged';
};

const complain = (why: string): number => {
  process.stderr.write(why);
  return 2;
};
