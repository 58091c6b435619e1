import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/storage/documents.ts';
import { ideaKind } from '../../src/storage/kinds.ts';

/** An idea as the first version wrote it: taken, confirmed, closed as an application that was granted. */
const first = readFileSync(new URL('../fixtures/documents/idea-version-1.json', import.meta.url), 'utf8');

it('an idea of the first version keeps all it said, and says why it was closed and when its application was granted', () => {
  const idea = readDocument(ideaKind, { schema: 1, doc: first });
  const { events, applications, ...older } = JSON.parse(first) as typeof idea;
  expect(idea).toMatchObject({ ...older, schema: 2, sami: true });
  expect(idea.events).toEqual([
    ...events.slice(0, -1).map((event) => ({ ...event, reason: null })),
    { ...events.at(-1), reason: 'application' },
  ]);
  expect(applications).toHaveLength(1);
  expect(idea.applications).toEqual([
    {
      funder: 'eruf',
      objective: '1.3',
      currency: 'SEK',
      registration: '2026/123',
      steps: [{ status: 'granted', at: '2026-11-25T10:00:00.000Z', amount: 1_500_000 }],
    },
  ]);
});
