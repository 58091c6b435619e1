import type { Deps } from '../deps.ts';
import type { Session } from '../session.ts';
import { askYesNo, say, textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { showCurrent } from './ask.ts';
import { newDraft } from './draft.ts';
import { hear } from './hear.ts';
import { weigh } from './take-answer.ts';

type Needs = Pick<Deps, 'clock' | 'ids' | 'mapIdea' | 'settings'>;

/** Begins an idea: with the description when the actor has already given it, else by asking for it. */
export const begin = async (
  session: Session,
  text: string | null,
  deps: Needs,
  asked = false,
): Promise<Turn> => {
  const { intake } = textsOf(session);
  // Whoever has answered that it is an idea is not asked again.
  const draft = { ...newDraft(deps.ids.next(), deps.clock.now()), insisted: asked };
  const fresh = { ...session, draft, awaiting: null };
  if (text === null) return turn(fresh, [await showCurrent(fresh, draft, deps, intake.begin)]);
  const weighed = await weigh(fresh, hear(draft, 'what', text, deps.clock.now()), deps);
  // Whether it is for us is asked before anything is thanked for.
  if (weighed.session?.awaiting) return weighed;
  return { ...weighed, replies: [say(session, intake.started), ...weighed.replies] };
};

/** The same, when there may be a draft already: that one is not thrown away unasked. */
export const beginUnlessDraft = async (
  session: Session,
  text: string | null,
  deps: Needs,
  asked = false,
): Promise<Turn> => {
  if (session.draft === null || session.draft.said.length === 0) return begin(session, text, deps, asked);
  return turn({ ...session, awaiting: { kind: 'start-over', text } }, [
    askYesNo(session, textsOf(session).intake.askStartOver),
  ]);
};
