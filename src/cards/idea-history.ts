import type { Language } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Idea, IdeaEvent, Placement } from '../domain/idea.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import { formatTime } from '../text/format-time.ts';
import { personName } from './person-name.ts';

const SHOWN = 8;

/** What has happened to an idea, one line an event, newest first; older ones are counted. */
export const ideaHistory = (idea: Idea, language: Language, names: Definitions): string[] => {
  const { cards } = cardTextsFor(language);
  const shown = idea.events.slice(-SHOWN).reverse();
  const left = idea.events.length - shown.length;
  const lines = shown.map((event) => lineOf(event, language, names));
  return left > 0 ? [...lines, cards.idea.earlier(left)] : lines;
};

/** Placement and level in one: "Hållbar energi · Bas". */
export const placementAndLevel = (placement: Placement, language: Language, names: Definitions): string =>
  `${formatPlacement(placement, language, names)} · ${levelName(placement.level, language, names)}`;

const lineOf = (event: IdeaEvent, language: Language, names: Definitions): string => {
  const { cards } = cardTextsFor(language);
  const moved = event.placement ? ` ${changeOf(event.placement, language, names)}` : '';
  return cards.event(
    formatTime(event.at, language),
    personName(event.by, language),
    `${cards.events[event.what]}${moved}`,
  );
};

/** Only what differs: the level alone when the area is the same. */
const changeOf = (
  { before, after }: NonNullable<IdeaEvent['placement']>,
  language: Language,
  names: Definitions,
): string => {
  const { cards } = cardTextsFor(language);
  const sameArea = before.area === after.area && before.subarea === after.subarea;
  const inWords = (placement: Placement): string =>
    sameArea ? levelName(placement.level, language, names) : placementAndLevel(placement, language, names);
  return cards.fromTo(inWords(before), inWords(after));
};
