import { curatedFeed } from '../curated/curated-feed.ts';
import { exampleFeed } from '../examples/example-feed.ts';
import { euFundingFeed } from './eu-funding/eu-funding-feed.ts';
import type { Feed } from './feed.ts';
import { gdpFeed, type KeyPlace } from './gdp/gdp-feed.ts';
import type { Agency } from './gdp/parse-gdp.ts';
import { timetableFeed } from './timetable/timetable-feed.ts';
import type { Timetable } from './timetable/timetable-settings.ts';
import { vinnovaFeed } from './vinnova/vinnova-feed.ts';

export type FeedSettings = {
  /** Off: only what is on this machine is read. */
  refresh: boolean;
  examples: boolean;
  curatedFile: string | null;
  timetables: readonly Timetable[];
  vinnovaUrl: string | null;
  euFundingUrl: string | null;
  energimyndighetenUrl: string | null;
  gdp: Record<keyof typeof AGENCIES, { url: string; key: string } | null>;
  gdpKeyIn: KeyPlace;
};

const AGENCIES = {
  formas: { id: 'formas', feed: 'gdp-formas', name: 'Formas' },
  forte: { id: 'forte', feed: 'gdp-forte', name: 'Forte' },
  vr: { id: 'vr', feed: 'gdp-vr', name: 'Vetenskapsrådet' },
} as const satisfies Record<string, Agency>;

const ENERGIMYNDIGHETEN: Agency = {
  id: 'energimyndigheten',
  feed: 'energimyndigheten',
  name: 'Energimyndigheten',
};

/** The feeds that are configured. */
export const makeFeeds = (settings: FeedSettings): Feed[] => {
  const { gdpKeyIn: keyIn } = settings;
  const feeds = [
    ...ifSet(settings.vinnovaUrl, (url) => vinnovaFeed({ url })),
    ...ifSet(settings.euFundingUrl, (url) => euFundingFeed({ url })),
    ...ifSet(settings.energimyndighetenUrl, (url) => gdpFeed(ENERGIMYNDIGHETEN, { url, key: null, keyIn })),
    ...(['formas', 'forte', 'vr'] as const).flatMap((agency) =>
      ifSet(settings.gdp[agency], (place) => gdpFeed(AGENCIES[agency], { ...place, keyIn })),
    ),
    ...settings.timetables.map(timetableFeed),
    ...ifSet(settings.curatedFile, (file) => curatedFeed({ file })),
    ...(settings.examples ? [exampleFeed()] : []),
  ];
  return feeds.filter(({ local }) => local || settings.refresh);
};

const ifSet = <T>(value: T | null, make: (value: T) => Feed): Feed[] => (value === null ? [] : [make(value)]);
