import type { Acted } from '../domain/act-on-idea.ts';
import type { Idea } from '../domain/idea.ts';
import type { Deps } from './deps.ts';

/** How an act on an idea ended; `idea` is as it stands now. */
export type Saved =
  | { kind: 'done' | 'unchanged' | 'wrong-status' | 'wrong-role'; idea: Idea }
  | { kind: 'gone' }
  | { kind: 'busy' };

const ATTEMPTS = 5;

/** Loads, acts and writes compare-and-set; when somebody else was faster, judges anew on what is true now. */
export const saveAct = async (
  id: string,
  deps: Pick<Deps, 'ideas' | 'wake'>,
  act: (idea: Idea) => Acted,
): Promise<Saved> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const idea = await deps.ideas.get(id);
    if (!idea) return { kind: 'gone' };
    const acted = act(idea);
    if (acted.kind !== 'done') return { kind: acted.kind, idea };
    if (await deps.ideas.replace(acted.idea)) {
      deps.wake();
      return { kind: 'done', idea: acted.idea };
    }
  }
  return { kind: 'busy' };
};
