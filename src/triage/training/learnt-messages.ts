import { LEVELS } from '../../domain/codes.ts';
import type { Idea } from '../../domain/idea.ts';
import { personKey } from '../../domain/person.ts';
import type { LabelledMessage } from './labelled-line.ts';

/** A text with the label people gave it; `by` tells actors apart. */
export type LearntMessage = LabelledMessage & { by: string };

/**
 * Texts that staff have confirmed or changed, as they were when that was said. Confidential and withdrawn ideas are
 * left out, and so are those where only the actor has spoken and those without a level or without one of `classes`.
 */
export async function* learntMessages(
  ideas: AsyncIterable<Idea>,
  classes: readonly string[],
): AsyncGenerator<LearntMessage> {
  for await (const idea of ideas) {
    const { current, verdict } = idea.mapping;
    const label = current.subarea ?? current.area;
    const level = LEVELS.find((code) => code === current.level);
    if (verdict === 'untouched' || level === undefined || !classes.includes(label) || !mayTeach(idea))
      continue;
    const by = idea.actor ? personKey(idea.actor) : idea.id;
    yield { text: judgedText(idea), label, level, hard: false, by };
  }
}

const mayTeach = (idea: Idea): boolean => idea.confidential === null && idea.closing?.reason !== 'withdrawn';

/** The words that were mapped, with what had been added when staff last had their say. */
const judgedText = ({ events, mapping, additions }: Idea): string => {
  const said = events.findLast(({ what }) => what === 'confirm' || what === 'change' || what === 'move');
  const added = additions.slice(0, (said?.textVersion ?? 1) - 1).map(({ text }) => text);
  return [mapping.text, ...added].join('\n');
};
