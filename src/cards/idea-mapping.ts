import { z } from 'zod/v4';
import type { Language } from '../domain/codes.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Idea } from '../domain/idea.ts';
import { cardTextsFor } from '../text/card-texts.ts';
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
  area: z.string(),
  hasLevel: z.boolean(),
  level: z.string(),
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
  if (proposed === null)
    return {
      ...standing,
      area: cards.idea.unmapped,
      hasLevel: false,
      level: '',
      hasSecondOpinion: false,
      secondOpinion: '',
    };
  return {
    ...standing,
    ...explainMapping(proposed, { language, reader: 'staff', names, standing: current.area }),
    hasLevel: true,
    ...opinionOf(proposed, cards.idea.secondOpinion),
  };
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
