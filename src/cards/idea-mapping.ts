import { z } from 'zod/v4';
import type { Language } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Idea } from '../domain/idea.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatList } from '../text/format-list.ts';
import { formatPlacement } from '../text/format-placement.ts';
import { levelName } from '../text/level-name.ts';
import { formatTime } from '../text/format-time.ts';
import { explainMapping } from './explain-mapping.ts';
import { placementAndLevel } from './idea-history.ts';
import { opinionOf } from './opinion-of.ts';
import { personName } from './person-name.ts';

export const mappingView = z.strictObject({
  current: z.string(),
  verdict: z.string(),
  hasSent: z.boolean(),
  sent: z.string(),
  proposedArea: z.string(),
  hasReasons: z.boolean(),
  areaReasons: z.string(),
  proposedLevel: z.string(),
  levelReasons: z.string(),
  hasAlso: z.boolean(),
  also: z.string(),
  hasSecondOpinion: z.boolean(),
  secondOpinion: z.string(),
});

/** Where the idea stands, who has said so, and what the bot proposed and why. */
export const ideaMapping = (
  idea: Idea,
  language: Language,
  names: Definitions,
): z.infer<typeof mappingView> => {
  const { cards } = cardTextsFor(language);
  const { current, proposed, sent } = idea.mapping;
  const chosen =
    proposed !== null &&
    placementAndLevel(sent, language, names) !== placementAndLevel(proposed, language, names);
  const standing = {
    current: placementAndLevel(current, language, names),
    verdict: verdictOf(idea, language),
    hasSent: chosen,
    sent: cards.idea.sent(placementAndLevel(sent, language, names)),
  };
  if (proposed === null) return { ...standing, ...NOTHING_PROPOSED, proposedArea: cards.idea.unmapped };
  const explanation = explainMapping(proposed, language, 'staff');
  const also = proposed.also
    .filter((area) => area !== current.area)
    .map((area) => formatPlacement({ area, subarea: null }, language, names));
  return {
    ...standing,
    proposedArea: cards.idea.proposedArea(formatPlacement(proposed, language, names), explanation.areaSure),
    hasReasons: true,
    areaReasons: explanation.area,
    proposedLevel: cards.idea.proposedLevel(
      levelName(proposed.level, language, names),
      explanation.levelSure,
    ),
    levelReasons: explanation.level,
    hasAlso: also.length > 0,
    also: cards.idea.also(formatList(also, language)),
    ...opinionOf(proposed, cards.idea.secondOpinion),
  };
};

const NOTHING_PROPOSED = {
  hasReasons: false,
  areaReasons: '',
  proposedLevel: '',
  levelReasons: '',
  hasAlso: false,
  also: '',
  hasSecondOpinion: false,
  secondOpinion: '',
};

const verdictOf = (idea: Idea, language: Language): string => {
  const words = cardTextsFor(language).cards.idea.verdict;
  const { verdict } = idea.mapping;
  if (verdict === 'untouched') return words.untouched;
  const said = idea.events.findLast(({ what }) =>
    verdict === 'confirmed' ? what === 'confirm' : what === 'change' || what === 'move',
  );
  return words[verdict](
    personName(said?.by ?? null, language),
    formatTime(said?.at ?? idea.updatedAt, language),
  );
};
