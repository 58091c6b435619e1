import { changeKept } from '../domain/change-kept.ts';
import type { Idea } from '../domain/idea.ts';
import type { Ideas } from '../domain/ports.ts';

/** Changes an idea, whatever others do to it meanwhile; see `changeKept`. Fault: `idea-contended`. */
export const changeIdea = (
  ideaId: string,
  { ideas }: { ideas: Ideas },
  change: (idea: Idea) => Idea,
): Promise<Idea | undefined> =>
  changeKept(
    { load: () => ideas.get(ideaId), save: (next) => ideas.replace(next), contended: 'idea-contended' },
    change,
  );
