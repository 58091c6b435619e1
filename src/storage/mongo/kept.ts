import { z } from 'zod/v4';
import { type DocumentKind, readValue, writeValue } from '../documents.ts';

const keptDocument = z.object({ schema: z.number(), doc: z.unknown() });

/** The aggregate in a stored document, checked. */
export const readKept = <T>(kind: DocumentKind<T>, stored: unknown): T =>
  readValue(kind, keptDocument.parse(stored));

/** The two fields that keep an aggregate, checked. */
export const kept = <T>(kind: DocumentKind<T>, value: T): { schema: number; doc: unknown } => ({
  schema: kind.version,
  doc: writeValue(kind, value),
});
