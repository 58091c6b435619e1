import type { z } from 'zod/v4';
import { Fault } from '../domain/fault.ts';

/**
 * How one aggregate is kept: its name, the version its documents are written in, the schema that guards them on
 * the way in and out, and for each older version a step that makes a document of the next.
 */
export type DocumentKind<T> = {
  name: string;
  version: number;
  schema: z.ZodType<T>;
  steps: Readonly<Record<number, (older: unknown) => unknown>>;
};

/**
 * A stored document, brought up to the present version step by step. Faults: `document-too-new`,
 * `document-too-old` (no step leads on from it), `document-unreadable`.
 */
export const readDocument = <T>(kind: DocumentKind<T>, stored: { schema: number; doc: string }): T =>
  readValue(kind, { schema: stored.schema, doc: parseJson(kind, stored.doc) });

/** The same of a document that is no text. */
export const readValue = <T>(kind: DocumentKind<T>, stored: { schema: number; doc: unknown }): T => {
  if (stored.schema > kind.version)
    throw new Fault(
      'document-too-new',
      `A stored ${kind.name} has schema version ${stored.schema}; this program knows ${kind.version}.`,
    );
  let value = stored.doc;
  for (let version = stored.schema; version < kind.version; version += 1) {
    const step = kind.steps[version];
    if (!step)
      throw new Fault(
        'document-too-old',
        `A stored ${kind.name} has schema version ${stored.schema}; nothing leads on from ${version}.`,
      );
    value = step(value);
  }
  return guard(kind, value);
};

/** The document as text, checked first so that nothing is stored that cannot be read again. */
export const writeDocument = <T>(kind: DocumentKind<T>, value: T): string =>
  JSON.stringify(guard(kind, value), wellFormed);

/** The same as plain JSON values, so that every store keeps exactly the same. */
export const writeValue = <T>(kind: DocumentKind<T>, value: T): unknown =>
  JSON.parse(writeDocument(kind, value));

/** Half a surrogate pair is no character, and only some stores can keep one. */
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

const parseJson = <T>(kind: DocumentKind<T>, doc: string): unknown => {
  try {
    return JSON.parse(doc);
  } catch (error) {
    throw new Fault('document-unreadable', `A stored ${kind.name} is not JSON.`, { cause: error });
  }
};

const guard = <T>(kind: DocumentKind<T>, value: unknown): T => {
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new Fault('document-unreadable', `A ${kind.name} does not fit its schema at: ${where}`);
};
