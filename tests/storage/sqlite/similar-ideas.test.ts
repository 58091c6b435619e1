import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '../../../src/domain/idea-values.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { anIdea } from '../../support/an-idea.ts';

const asked = { tenantId: 'home', except: 'new', limit: 3 };

describe('similar ideas among many', () => {
  it('takes what many ideas speak of for nothing, and still finds the rare likeness', async () => {
    const store = openSqliteStore(':memory:');
    const create = (count: number, what: string) =>
      store.ideas.create(
        anIdea({
          draftId: `draft-${count}`,
          number: `IDE-2026-${String(count).padStart(4, '0')}`,
          title: `Idé ${count}`,
          answers: { ...emptyAnswers, what },
        }),
      );
    for (let count = 1; count <= 300; count += 1)
      await create(count, `Skoteruthyrning med snölandskap och fjälluft, ort${count} och by${count}.`);
    await create(301, 'Skoteruthyrning med snölandskap och fjälluft, dessutom hundspann och renskötsel.');
    expect(await store.ideaIndex.similar('Skoteruthyrning, snölandskap, fjälluft.', asked)).toEqual([]);
    const found = await store.ideaIndex.similar(
      'Skoteruthyrning, fjälluft, hundspann och renskötseln.',
      asked,
    );
    expect(found.map(({ number }) => number)).toEqual(['IDE-2026-0301']);
    store.close();
  });
});
