import type { Message } from '../../domain/message.ts';
import { receivedIn } from '../../reports/received.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatPlacement } from '../../text/format-placement.ts';
import { levelName } from '../../text/level-name.ts';
import { namePeriod } from '../../text/name-period.ts';
import { readLevel } from '../../domain/read-level.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { show } from '../talk.ts';
import { countPeriod, sightFor, type Wanted } from './count-period.ts';
import { refusalOf } from './show-figures.ts';

const SHOWN = 20;

/** The ideas of one cell, `area/level`: numbers and titles; confidential ones only as a number. */
export const showCell = async (
  session: Session,
  cell: string,
  wanted: Wanted,
  { person }: Pick<Incoming, 'person'>,
  deps: Deps,
): Promise<Message | string> => {
  const sight = await sightFor(person, wanted.targets, deps);
  const refusal = refusalOf(sight, session, deps);
  if (sight.kind !== 'seen' || wanted.isPublic)
    return refusal ?? figureTextsFor(session.language).chat.cellEmpty;
  const { language } = session;
  const words = figureTextsFor(language).chat;
  const [area = '', level = ''] = cell.split('/');
  const { ideas } = await countPeriod(wanted.period, sight.targets, deps);
  const there = receivedIn(ideas, wanted.period).filter((idea) => idea.area === area && idea.level === level);
  const listed = there.flatMap(({ number, title, createdAt }) =>
    title === null
      ? []
      : [{ label: `${number} · ${formatDate(new Date(createdAt), language)}`, text: title, at: createdAt }],
  );
  const parts = listed
    .sort((a, b) => a.at - b.at)
    .slice(0, SHOWN)
    .map(({ label, text }) => ({ label, text }));
  const known = readLevel(level);
  const name = [
    formatPlacement({ area, subarea: null }, language, deps.definitions),
    known ? levelName(known, language, deps.definitions) : '',
  ]
    .filter(Boolean)
    .join(' – ');
  const heading = words.cellHeading(name, namePeriod(wanted.period, language));
  const hidden = there.length - listed.length;
  const notes = [
    listed.length === 0 ? words.cellEmpty : '',
    listed.length > SHOWN ? words.cellMore(String(listed.length - SHOWN)) : '',
    hidden > 0 ? words.cellConfidential(String(hidden)) : '',
  ];
  return show(session, { name: 'wording', heading, parts, note: notes.filter(Boolean).join(' ') }, heading);
};
