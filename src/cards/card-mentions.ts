import { z } from 'zod/v4';
import type { Person } from '../domain/person.ts';

export const mentionView = z.strictObject({ text: z.string(), id: z.string(), name: z.string() });
export type MentionView = z.infer<typeof mentionView>;

const MOST = 5;

/**
 * Mentions for a card: `text` must stand letter for letter in a text block. People whose name is not known yet
 * cannot be mentioned, since nothing could be shown in their place.
 */
export const cardMentions = (people: readonly Person[]): MentionView[] =>
  people
    .map(({ personId, name }) => ({ id: personId, name: mentionable(name) }))
    .filter(({ name }) => name !== '')
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name, text: `<at>${name}</at>` }));

/** A name without what Markdown or the tag itself would act on. */
const mentionable = (name: string): string =>
  name
    .replaceAll(/[\\`*_~<>[\]{}&\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 60);
