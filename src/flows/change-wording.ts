import { type Language, LANGUAGES, LEVELS } from '../domain/codes.ts';
import { type Definitions, WORDING_MAX } from '../domain/definitions.ts';
import { laterVersion } from '../domain/later-version.ts';
import type { Message } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import { isCoordinator } from '../domain/routing.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import { subjectsOf, withWording, wordingOf } from '../domain/wordings.ts';
import { formatDate } from '../text/format-date.ts';
import { subjectName } from '../text/subject-name.ts';
import type { Deps } from './deps.ts';
import type { Session } from './session.ts';
import { say, show, textsOf } from './talk.ts';
import type { WordingCommand } from './understand/read-wording-command.ts';

type Needs = Pick<Deps, 'clock' | 'definitions' | 'definitionsStore' | 'routings' | 'settings'>;
type Change = Extract<WordingCommand, { kind: 'set' | 'remove' }>;

/** Shows the definitions or a wording to whoever asks, and changes a wording for coordinators. */
export const changeWording = async (
  session: Session,
  command: WordingCommand,
  person: Person,
  deps: Needs,
): Promise<Message> => {
  const { wordings } = textsOf(session);
  if (command.kind === 'list') return listed(session, deps.definitions);
  if (command.kind === 'show')
    return command.subject === null
      ? which(session, deps.definitions)
      : shown(session, command.subject, deps.definitions);
  const routing = await deps.routings.load(deps.settings.homeTenantId);
  if (!routing || !isCoordinator(routing, person))
    return say(session, wordings.onlyCoordinators(deps.settings.contact));
  const { subject } = command;
  if (subject === null) return which(session, deps.definitions);
  const fault = faultIn(session, { ...command, subject }, deps.definitions);
  if (fault !== undefined) return say(session, fault);
  const text = command.kind === 'set' ? command.text : null;
  return write(session, { subject, language: command.language, text }, person, deps);
};

const faultIn = (
  session: Session,
  command: Change & { subject: string },
  definitions: Definitions,
): string | undefined => {
  const { wordings } = textsOf(session);
  const name = subjectName(command.subject, session.language, definitions);
  if (command.kind === 'remove') return undefined;
  if (command.text === '') return wordings.noText(name);
  return command.text.length > WORDING_MAX
    ? wordings.tooLong(String(command.text.length), String(WORDING_MAX))
    : undefined;
};

const ATTEMPTS = 5;

/** A new version, valid from today, on what is in force; when somebody else was faster, on what they wrote. */
const write = async (
  session: Session,
  { subject, language, text }: { subject: string; language: Language; text: string | null },
  by: Person,
  { clock, definitionsStore }: Needs,
): Promise<Message> => {
  const { wordings } = textsOf(session);
  const now = clock.now();
  const today = stockholmDate(now);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await definitionsStore.current(now);
    if (wordingOf(subject, before)[language] === text) {
      const name = subjectName(subject, session.language, before);
      return say(session, text === null ? wordings.nothingToRemove(name) : wordings.same(name));
    }
    const after: Definitions = {
      ...withWording(subject, language, text, before),
      version: laterVersion(before.version, attempt),
      validFrom: today,
      validTo: before.validTo < today ? today : before.validTo,
      changed: { at: now.toISOString(), by, subject },
    };
    if (await definitionsStore.save(after, before.version))
      return changedCard(session, subject, language, before, after);
  }
  return say(session, wordings.busy);
};

const changedCard = (
  session: Session,
  subject: string,
  language: Language,
  before: Definitions,
  after: Definitions,
): Message => {
  const { wordings } = textsOf(session);
  const name = subjectName(subject, session.language, after);
  const text = wordingOf(subject, after)[language];
  const heading = text === null ? wordings.removed(name) : wordings.changed(name);
  const spoken = wordings.languages[language];
  const parts = [
    { label: wordings.before(spoken), text: wordingOf(subject, before)[language] ?? wordings.none },
    { label: wordings.after(spoken), text: text ?? wordings.none },
  ];
  const note = wordings.newVersion(after.version, formatDate(after.validFrom, session.language));
  return show(session, { name: 'wording', heading, parts, note }, heading);
};

const shown = (session: Session, subject: string, definitions: Definitions): Message => {
  const { wordings } = textsOf(session);
  const heading = wordings.title(subjectName(subject, session.language, definitions));
  const wording = wordingOf(subject, definitions);
  const parts = LANGUAGES.map((language) => ({
    label: wordings.languages[language],
    text: wording[language] ?? wordings.none,
  }));
  return show(session, { name: 'wording', heading, parts, note: inForceIn(session, definitions) }, heading);
};

const listed = (session: Session, definitions: Definitions): Message => {
  const { wordings } = textsOf(session);
  const { language } = session;
  const nameOf = (subject: string): string => subjectName(subject, language, definitions);
  const worded = subjectsOf(definitions).filter((subject) =>
    LANGUAGES.some((one) => wordingOf(subject, definitions)[one] !== null),
  );
  const areas = definitions.areas.map(({ name, subareas }) =>
    subareas.length === 0
      ? name[language]
      : `${name[language]} (${subareas.map((one) => one.name[language]).join(', ')})`,
  );
  const parts = [
    { label: wordings.areas, text: areas.join(' · ') },
    { label: wordings.levels, text: LEVELS.map(nameOf).join(' · ') },
    { label: wordings.worded, text: worded.map(nameOf).join(' · ') || wordings.noneWorded },
  ];
  const note = `${inForceIn(session, definitions)} ${wordings.how}`;
  return show(session, { name: 'wording', heading: wordings.list, parts, note }, wordings.list);
};

const inForceIn = (session: Session, { version, validFrom, validTo }: Definitions): string => {
  const [from, to] = [formatDate(validFrom, session.language), formatDate(validTo, session.language)];
  return textsOf(session).wordings.inForce(version, from, to);
};

const which = (session: Session, definitions: Definitions): Message => {
  const named = [
    ...definitions.areas.flatMap(({ name, subareas }) => [name, ...subareas.map((one) => one.name)]),
    ...LEVELS.map((level) => definitions.levels[level].name),
  ].map((name) => name[session.language]);
  return say(session, textsOf(session).wordings.which(named.join(', ')));
};
