import type { FiguresOrder, FileFormat } from '../../domain/download-order.ts';
import type { Message } from '../../domain/message.ts';
import { isCoordinator } from '../../domain/routing.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { capitalised } from '../../text/capitalised.ts';
import { namePeriod } from '../../text/name-period.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, show } from '../talk.ts';
import { sightFor, type Wanted } from './count-period.ts';
import { refusalOf } from './show-figures.ts';
import { wantedData } from './wanted-data.ts';

type Asked = Pick<Incoming, 'person'>;

/** Asks which file; a coordinator may have one with names of people. */
export const askWhichFile = async (
  session: Session,
  wanted: Wanted,
  { person }: Asked,
  deps: Deps,
): Promise<Message> => {
  const refusal = refusalOf(await sightFor(person, wanted.targets, deps), session, deps);
  if (refusal !== null) return say(session, refusal);
  const { language } = session;
  const words = figureTextsFor(language).chat;
  const routing = await deps.routings.load(deps.settings.homeTenantId);
  const mayHavePeople = routing !== undefined && isCoordinator(routing, person) && !wanted.isPublic;
  const button = (title: string, format: FileFormat, people: 'no' | 'yes') => ({
    title,
    verb: 'figures-file',
    data: { ...wantedData(wanted), format, people },
  });
  const buttons = [
    button(words.excel, 'xlsx', 'no'),
    button(words.csv, 'csv', 'no'),
    button(words.json, 'json', 'no'),
    ...(mayHavePeople ? [button(words.excelWithPeople, 'xlsx', 'yes')] : []),
  ];
  const text = words.whichFile(namePeriod(wanted.period, language));
  return show(
    session,
    { name: 'choice', text: mayHavePeople ? `${text} ${words.logged}` : text, buttons },
    text,
  );
};

/** The link to a file, as a card: in a text a client would fetch it for a preview, and it works once. */
export const offerFile = async (
  session: Session,
  order: Omit<FiguresOrder, 'kind' | 'language' | 'asker'>,
  { person }: Asked,
  deps: Deps,
): Promise<Message> => {
  const { language } = session;
  const words = figureTextsFor(language).chat;
  const sight = await sightFor(person, order.targets, deps);
  if (sight.kind !== 'seen') return say(session, refusalOf(sight, session, deps) ?? words.onlyStaff);
  // No name: it stands in an address, which is logged here and there.
  const asker = { ...person, name: '' };
  const url = deps.downloads.make({ kind: 'figures', ...order, targets: sight.targets, language, asker });
  if (url === null) return say(session, words.noDownloads);
  const kind = {
    xlsx: order.withPeople ? words.excelWithPeople : words.excel,
    csv: words.csv,
    json: words.json,
  };
  const text = words.download(`${capitalised(namePeriod(order.period, language))} (${kind[order.format]})`);
  return show(session, { name: 'download', text, url }, text);
};
