import { actOnIdea } from '../../src/domain/act-on-idea.ts';
import type { Act } from '../../src/domain/act-on-idea.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Idea } from '../../src/domain/idea.ts';
import type { Role } from '../../src/domain/status-rules.ts';
import { anIdea } from './an-idea.ts';

type Given = NonNullable<Parameters<typeof anIdea>[0]>;

/** An idea (the number `count`) that has been sent, and to which these things have been done in turn by staff or actor. */
export const aJudgedIdea = (count: number, given: Given, acts: readonly Act[] = []): Idea => {
  const number = `IDE-2026-${String(count).padStart(4, '0')}`;
  return acts.reduce(
    (idea, act, at) => {
      const roles: Role[] = act.kind === 'add' || act.kind === 'withdraw' ? ['actor'] : ['process-leader'];
      const person = { tenantId: 'home', personId: 'bo', name: 'Bo' };
      const doer = { person, roles, key: `key-${at}` };
      const acted = actOnIdea(idea, act, doer, {
        definitions: firstDefinitions,
        now: new Date('2026-11-24T09:00:00Z'),
        nextId: () => `d-${count}-${at}`,
      });
      if (acted.kind !== 'done') throw new Error(`${act.kind} was ${acted.kind}`);
      return acted.idea;
    },
    anIdea({ ...given, draftId: `draft-${String(count).padStart(4, '0')}`, number }),
  );
};

/** Stores ideas as they are: the last version of each, written as its first. */
export const storeAsFirst = async (
  ideas: { create(idea: Idea): Promise<unknown> },
  all: readonly Idea[],
): Promise<void> => {
  for (const idea of all) await ideas.create({ ...idea, version: 1 });
};
