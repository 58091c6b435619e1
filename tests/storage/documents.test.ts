import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { type DocumentKind, readDocument, writeDocument } from '../../src/storage/documents.ts';

/** As written by the first version of a kind that has come to its third. */
const oldest = readFileSync(new URL('../fixtures/documents/plan-version-1.json', import.meta.url), 'utf8');

const plan = z.object({ title: z.string(), leaders: z.array(z.string()).min(1), open: z.boolean() });

const planKind: DocumentKind<z.infer<typeof plan>> = {
  name: 'plan',
  version: 3,
  schema: plan,
  steps: {
    1: (older) => {
      const { leader, ...rest } = z.looseObject({ leader: z.string() }).parse(older);
      return { ...rest, leaders: [leader] };
    },
    2: (older) => ({ ...z.looseObject({}).parse(older), open: true }),
  },
};

const current = { title: 'Mejeriet i Oviken', leaders: ['Lars'], open: true };

describe('readDocument', () => {
  it('leads an older document on, step by step', () => {
    expect(readDocument(planKind, { schema: 1, doc: oldest })).toEqual(current);
    const second = JSON.stringify({ title: 'Mejeriet i Oviken', leaders: ['Lars'] });
    expect(readDocument(planKind, { schema: 2, doc: second })).toEqual(current);
  });

  it('reads what it has written', () => {
    expect(readDocument(planKind, { schema: 3, doc: writeDocument(planKind, current) })).toEqual(current);
  });

  it.each([
    ['one of a newer version', { schema: 4, doc: '{}' }, 'document-too-new'],
    ['one that nothing leads on from', { schema: 0, doc: oldest }, 'document-too-old'],
    ['one that is not JSON', { schema: 3, doc: '{' }, 'document-unreadable'],
    ['one that does not fit', { schema: 3, doc: oldest }, 'document-unreadable'],
  ])('refuses %s', (_what, stored, code) => {
    expect(() => readDocument(planKind, stored)).toThrow(expect.objectContaining({ code }));
  });

  it('names the places that do not fit, not what stands there', () => {
    const broken = JSON.stringify({ ...current, leaders: [], open: 'hemligt' });
    expect(() => readDocument(planKind, { schema: 3, doc: broken })).toThrow(/leaders, open$/);
  });
});

describe('writeDocument', () => {
  it('writes nothing that could not be read again', () => {
    expect(() => writeDocument(planKind, { ...current, leaders: [] })).toThrow(
      expect.objectContaining({ code: 'document-unreadable' }),
    );
  });
});
