import type { Feed } from '../calls/feeds/feed.ts';
import { makeFeeds } from '../calls/feeds/make-feeds.ts';
import { readTimetables } from '../calls/feeds/timetable/read-timetables.ts';
import { parseCallSettings, readEnvironment } from '../config.ts';

/** Every feed that is configured, also where the bot itself is told not to fetch: who says `refresh` means it. */
export const configuredFeeds = (): Feed[] => {
  const settings = parseCallSettings(readEnvironment('env/.env'));
  const timetables = readTimetables(settings.timetablesFile);
  return makeFeeds({ ...settings, refresh: true, examples: false, timetables });
};
