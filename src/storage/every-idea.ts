import type { Idea } from '../domain/idea.ts';
import type { Ideas } from '../domain/ports.ts';

/** So many documents are held at a time. */
const PAGE = 100;

/** Every idea in the store, read a page at a time. */
export async function* everyIdea(ideas: Pick<Ideas, 'page'>): AsyncGenerator<Idea> {
  let page = await ideas.page({ limit: PAGE });
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield* page;
    page = await ideas.page({ limit: PAGE, after: last.id });
  }
}
