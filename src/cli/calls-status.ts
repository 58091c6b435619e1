import { parseArgs } from 'node:util';
import { currentCalls } from '../calls/current-calls.ts';
import { feedFreshness } from '../calls/feed-freshness.ts';
import { isUnchecked } from '../calls/is-unchecked.ts';
import { possibleTwins } from '../calls/possible-twins.ts';
import { statusOf } from '../domain/status-of.ts';
import { callsWords } from './calls-words.ts';
import { configuredFeeds } from './configured-feeds.ts';
import { withStored } from './open-stored.ts';

/** `calls status`: how it stands with every feed, and what staff should look at. 1 when any is stale. */
export const callsStatus = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { sqlite: { type: 'string' } } });
  return withStored(values.sqlite, async ({ store: { catalogue } }) => {
    const now = new Date();
    const states = new Map((await catalogue.feeds()).map((state) => [state.feed, state]));
    const feeds = configuredFeeds();
    const names = new Set([...feeds.map(({ id }) => id), ...states.keys()]);
    let stale = false;
    for (const name of names) {
      const state = states.get(name);
      const local = feeds.find(({ id }) => id === name)?.local ?? true;
      const calls = await catalogue.callsOf(name);
      const open = calls.filter((call) => statusOf(call, now) === 'open').length;
      const fresh = feedFreshness(state, now, local);
      stale ||= fresh.kind === 'stale';
      const since = fresh.kind === 'stale' ? `, stale since ${fresh.since}` : '';
      const why = state?.fault ? `, ${state.fault.code}: ${state.fault.message}` : '';
      const at = fresh.kind === 'never' ? 'never read' : `read ${fresh.at}`;
      process.stdout.write(`${name}: ${calls.length} calls, ${open} open, ${at}${since}${why}\n`);
    }
    const current = currentCalls(await catalogue.calls());
    process.stdout.write(
      callsWords.twins(possibleTwins(current).map(([one, other]) => [one.id, other.id] as const)) +
        callsWords.unchecked(current.filter((call) => isUnchecked(call, now)).map(({ id }) => id)),
    );
    return stale ? 1 : 0;
  });
};
