import { firstDefinitions } from '../domain/first-definitions.ts';
import { everyIdea } from '../storage/every-idea.ts';
import { EXAMPLE_ID, exampleYear } from './example/example-year.ts';
import { ideasWords } from './ideas-words.ts';
import { withStored } from './open-stored.ts';

/** Fills the store with a year of composed ideas, or takes them away again. Gives the exit code. */
export const exampleIdeas = (sqlite: string | undefined, remove: boolean): Promise<number> =>
  withStored(
    sqlite,
    async ({ store, place, homeTenantId: tenantId }) => {
      process.stderr.write(ideasWords.into(place));
      let count = 0;
      if (remove) {
        for await (const { id } of everyIdea(store.ideas))
          if (id.startsWith(EXAMPLE_ID) && (await store.ideas.remove(id))) count += 1;
        process.stderr.write(ideasWords.examplesRemoved(count));
        return 0;
      }
      await store.definitions.save(firstDefinitions, null);
      const now = new Date();
      const definitions = await store.definitions.current(now);
      for (const idea of exampleYear({ now, tenantId, definitions }))
        if ((await store.ideas.create(idea)).kind === 'created') count += 1;
      process.stderr.write(ideasWords.examples(count));
      return 0;
    },
    { mayBeNew: true },
  );
