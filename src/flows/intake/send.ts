import type { Idea } from '../../domain/idea.ts';
import { newIdea } from '../../domain/new-idea.ts';
import type { Person } from '../../domain/person.ts';
import { placementCode, readPlacement } from '../../domain/placement.ts';
import { stockholmDate } from '../../domain/stockholm-date.ts';
import { COORDINATORS_TARGET } from '../../domain/targets.ts';
import { targetName } from '../../text/target-name.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { say, show, textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { showCurrent } from './ask.ts';
import { mapDraft, mappedText } from './draft.ts';
import { proposeTitle } from './propose-title.ts';

/** Makes the draft an idea and gives the receipt. The same draft sent twice is one idea. */
export const sendDraft = async (session: Session, draft: Draft, actor: Person, deps: Deps): Promise<Turn> => {
  const { intake } = textsOf(session);
  if (!draft.answers.what?.trim())
    return turn(session, [await showCurrent(session, draft, deps, intake.whatMissing)]);
  const existing = await deps.ideas.get(draft.id);
  const idea = existing ?? (await create(session, draft, actor, deps));
  deps.wake();
  const next = { ...session, draft: null, awaiting: null };
  return turn(next, [await receipt(next, idea, deps)], {
    kind: 'card',
    message: show(next, { name: 'done', text: intake.sent(idea.number) }, intake.sent(idea.number)),
  });
};

const create = async (session: Session, draft: Draft, actor: Person, deps: Deps): Promise<Idea> => {
  const now = deps.clock.now();
  const text = mappedText(draft);
  const proposed = await mapDraft(draft, deps);
  const area = readPlacement(draft.placement ?? placementCode(proposed), deps.definitions);
  const series = `IDE-${stockholmDate(now).slice(0, 4)}`;
  const tenantId = deps.settings.homeTenantId;
  const idea = newIdea(
    {
      draftId: draft.id,
      number: `${series}-${String(await deps.numbers.next(series)).padStart(4, '0')}`,
      tenantId,
      actor,
      language: session.language,
      title: draft.title ?? proposeTitle(draft.answers.what ?? ''),
      answers: draft.answers,
      values: draft.values,
      said: draft.said,
      proposed,
      mappedText: text,
      sent: {
        area: area?.area ?? proposed.area,
        subarea: area ? area.subarea : proposed.subarea,
        level: draft.level ?? proposed.level,
      },
      similar: await deps.ideaIndex.similar(text, { tenantId, except: draft.id, limit: 3 }),
      answerWorkingDays: deps.settings.answerWorkingDays,
      definitions: deps.definitions,
    },
    now,
    () => deps.ids.next(),
  );
  return (await deps.ideas.create(idea)).idea;
};

/** The receipt: the number, who has it, and by when an answer comes. */
const receipt = async (session: Session, idea: Idea, deps: Pick<Deps, 'routings' | 'definitions'>) => {
  const routing = await deps.routings.load(idea.tenantId);
  const own = idea.target === COORDINATORS_TARGET ? undefined : routing?.routes[idea.target];
  const receiver = own ? own.name || targetName(idea.target, session.language, deps.definitions) : null;
  return show(session, { name: 'receipt', idea, receiver }, textsOf(session).intake.sent(idea.number));
};

/** A summary card of a draft that is not the one at hand: already sent, or gone. */
export const lateSummary = async (
  session: Session,
  draftId: string,
  actor: Person,
  deps: Deps,
): Promise<Turn> => {
  const { intake } = textsOf(session);
  const idea = await deps.ideas.get(draftId);
  if (idea?.actor && idea.actor.personId === actor.personId && idea.actor.tenantId === actor.tenantId) {
    const text = intake.alreadySent(idea.number);
    return turn(session, [], { kind: 'card', message: show(session, { name: 'done', text }, text) });
  }
  return turn(
    session,
    session.draft
      ? [await showCurrent(session, session.draft, deps, intake.draftGone)]
      : [say(session, intake.draftGone)],
  );
};
