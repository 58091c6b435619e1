import type { Message } from '../../domain/message.ts';
import { toView } from '../../reports/to-view.ts';
import { FIGURES } from '../../domain/figure-codes.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { formatList } from '../../text/format-list.ts';
import { namePeriod } from '../../text/name-period.ts';
import { targetName } from '../../text/target-name.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, show } from '../talk.ts';
import { askerIn, countPeriod, sightFor, type Sight, type Wanted } from './count-period.ts';

/** The figures of a period as a card, or why not. */
export const showFigures = async (
  session: Session,
  wanted: Wanted,
  { person, conversation }: Pick<Incoming, 'person' | 'conversation'>,
  deps: Deps,
): Promise<{ message: Message; session: Session; refusal: string | null }> => {
  const sight = await sightFor(person, wanted.targets, deps);
  const refusal = refusalOf(sight, session, deps);
  if (sight.kind !== 'seen' || refusal !== null)
    return { message: say(session, refusal ?? ''), session, refusal };
  const view = toView(await countPeriod(wanted.period, sight.targets, deps), {
    targets: sight.targets,
    isPublic: wanted.isPublic,
    now: deps.clock.now(),
    definitions: deps.definitions,
    asker: askerIn(conversation.kind, person),
  });
  const { language } = session;
  const words = figureTextsFor(language).chat;
  return {
    message: show(session, { name: 'figures', view }, words.summary(namePeriod(wanted.period, language))),
    session: { ...session, figures: wanted },
    refusal: null,
  };
};

/** What is said instead; null when there is something to see. */
export const refusalOf = (
  sight: Sight,
  { language }: Pick<Session, 'language'>,
  { definitions }: Pick<Deps, 'definitions'>,
): string | null => {
  const words = figureTextsFor(language).chat;
  if (sight.kind === 'seen') return null;
  if (sight.kind === 'not-staff') return words.onlyStaff;
  return words.notYours(
    formatList(
      sight.own.map((target) => targetName(target, language, definitions)),
      language,
    ),
  );
};

/** Every figure with its definition. */
export const explainFigures = (session: Session): Message => {
  const words = figureTextsFor(session.language);
  const lines = FIGURES.map((figure) => `- **${words.names[figure]}**: ${words.definitions[figure]}`);
  return say(session, `**${words.chat.howHeading}**\n\n${lines.join('\n')}`);
};
