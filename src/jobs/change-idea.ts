import { Fault } from '../domain/fault.ts';
import type { Idea } from '../domain/idea.ts';
import type { Ideas } from '../domain/ports.ts';

const TRIES = 50;

/**
 * Loads the idea, changes it and writes it compare-and-set, as often as others are faster. `undefined`: it is not
 * there, or `change` gave the same idea back. Fault: `idea-contended`.
 */
export const changeIdea = async (
  ideaId: string,
  { ideas }: { ideas: Ideas },
  change: (idea: Idea) => Idea,
): Promise<Idea | undefined> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const idea = await ideas.get(ideaId);
    if (!idea) return undefined;
    const changed = change(idea);
    if (changed === idea) return undefined;
    const next: Idea = { ...changed, version: idea.version + 1 };
    if (await ideas.replace(next)) return next;
  }
  throw new Fault('idea-contended', 'An idea was changed by others every time.', { retryable: true });
};
