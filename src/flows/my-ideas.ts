import { actOnIdea, type Act } from '../domain/act-on-idea.ts';
import type { Idea } from '../domain/idea.ts';
import { type Person, personKey, samePerson } from '../domain/person.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Session } from './session.ts';
import { askYesNo, say, show, textsOf, turn } from './talk.ts';
import type { Turn } from './turn.ts';
import { saveAct } from './save-act.ts';

const PAGE = 5;

/** The actor's own ideas, newest first, five at a time. `before` is the number the page starts after. */
export const listMine = async (
  session: Session,
  person: Person,
  before: string | undefined,
  deps: Pick<Deps, 'ideas'>,
): Promise<Turn> => {
  const { myIdeas } = textsOf(session);
  const found = await deps.ideas.byActor(personKey(person), {
    limit: PAGE + 1,
    ...(before ? { before } : {}),
  });
  const hasDraft = session.draft !== null;
  if (found.length === 0 && !hasDraft) return turn(session, [say(session, myIdeas.none)]);
  const card = {
    name: 'my-ideas' as const,
    ideas: found.slice(0, PAGE),
    more: found.length > PAGE,
    hasDraft,
  };
  return turn(session, [show(session, card, myIdeas.summary)]);
};

/** One of one's own, whole: by its id, or by the number that people know. */
export const showMine = async (session: Session, id: string, person: Person, deps: Deps): Promise<Turn> =>
  withMine(
    session,
    await (id.startsWith('IDE-') ? deps.ideas.byNumber(id) : deps.ideas.get(id)),
    person,
    (idea) =>
      turn(session, [
        show(session, { name: 'my-idea', idea }, textsOf(session).desk.ideaSummary(idea.number, idea.title)),
      ]),
  );

export const addTo = async (
  session: Session,
  number: string | undefined,
  person: Person,
  deps: Deps,
): Promise<Turn> => {
  if (number === undefined) return choose(session, person, deps, startAddition);
  return startAddition(session, await deps.ideas.byNumber(number), person);
};

/** Asks for the words to add. */
export const startAddition = (session: Session, found: Idea | undefined, person: Person): Turn =>
  withMine(session, found, person, (idea) => {
    const { myIdeas } = textsOf(session);
    if (idea.status === 'closed') return turn(session, [say(session, myIdeas.closedAlready(idea.number))]);
    const awaiting = { kind: 'addition' as const, ideaId: idea.id, number: idea.number };
    return turn({ ...session, awaiting }, [say(session, myIdeas.askAddition(idea.number))]);
  });

export const withdraw = async (
  session: Session,
  number: string | undefined,
  person: Person,
  deps: Deps,
): Promise<Turn> => {
  if (number === undefined) return choose(session, person, deps, startWithdrawal);
  return startWithdrawal(session, await deps.ideas.byNumber(number), person);
};

/** Asks before an idea is withdrawn. */
export const startWithdrawal = (session: Session, found: Idea | undefined, person: Person): Turn =>
  withMine(session, found, person, (idea) => {
    const { myIdeas } = textsOf(session);
    if (idea.status === 'closed') return turn(session, [say(session, myIdeas.closedAlready(idea.number))]);
    const awaiting = { kind: 'withdrawal' as const, ideaId: idea.id, number: idea.number };
    return turn({ ...session, awaiting }, [askYesNo(session, myIdeas.askWithdrawal(idea.number))]);
  });

export const addWords = (
  session: Session,
  ideaId: string,
  text: string,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => act(session, ideaId, { kind: 'add', text }, incoming, deps);

export const withdrawNow = (
  session: Session,
  ideaId: string,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => act(session, ideaId, { kind: 'withdraw' }, incoming, deps);

const act = async (
  before: Session,
  ideaId: string,
  what: Act,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const session: Session = { ...before, awaiting: null };
  const { myIdeas, desk } = textsOf(session);
  const doer = { person: incoming.person, roles: ['actor'] as const, key: incoming.key };
  const saved = await saveAct(ideaId, deps, (idea) =>
    isMine(idea, incoming.person)
      ? actOnIdea(idea, what, doer, deps.clock.now(), () => deps.ids.next())
      : { kind: 'wrong-role' },
  );
  switch (saved.kind) {
    case 'done':
    case 'unchanged': {
      const words = what.kind === 'add' ? myIdeas.added : myIdeas.withdrawn;
      return turn(session, [say(session, words(saved.idea.number))]);
    }
    case 'wrong-status':
      return turn(session, [say(session, myIdeas.closedAlready(saved.idea.number))]);
    case 'wrong-role':
    case 'gone':
      return turn(session, [say(session, myIdeas.notYours)]);
    case 'busy':
      return turn(session, [say(session, desk.busy)]);
  }
};

/** Which one, where the words do not say: the only one there is, else the list to choose in. */
const choose = async (
  session: Session,
  person: Person,
  deps: Deps,
  start: typeof startAddition,
): Promise<Turn> => {
  const found = await deps.ideas.byActor(personKey(person), { limit: PAGE + 1 });
  const [only, ...others] = found.filter(({ status }) => status !== 'closed');
  if (only && others.length === 0) return start(session, only, person);
  const listed = await listMine(session, person, undefined, deps);
  if (!only) return listed;
  return { ...listed, replies: [say(session, textsOf(session).myIdeas.which), ...listed.replies] };
};

const isMine = (idea: Idea, person: Person): boolean => idea.actor !== null && samePerson(idea.actor, person);

/** Somebody else's idea is answered exactly like one that does not exist. */
const withMine = (
  session: Session,
  idea: Idea | undefined,
  person: Person,
  use: (idea: Idea) => Turn,
): Turn =>
  idea && isMine(idea, person) ? use(idea) : turn(session, [say(session, textsOf(session).myIdeas.notYours)]);
