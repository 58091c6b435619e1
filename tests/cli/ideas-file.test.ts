import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { currentLineSchema, lineSchema, toEndLine, toLine } from '../../src/storage/line.ts';
import { lineJsonSchema } from '../../src/storage/line-schema.ts';
import { anIdea } from '../support/an-idea.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const stored = JSON.parse(readFileSync(join(docs, 'ideas-file.schema.json'), 'utf8')) as object;
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(stored);

const [byHand = ''] =
  /```json\n([^]*?)```/.exec(readFileSync(join(docs, 'ideas-file.md'), 'utf8'))?.slice(1) ?? [];

type Hand = { kind: string; schema: number; value: Record<string, unknown> };
const example = (): Hand => JSON.parse(byHand) as Hand;

const troubleWith = (line: unknown): string[] =>
  lineSchema.safeParse(line).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the file of ideas', () => {
  it('has the JSON Schema that it is checked with', () => {
    expect(stored).toEqual(lineJsonSchema());
  });

  it('takes the example of the documentation, by both schemas, and fills in what the bot keeps for itself', () => {
    expect(fits(example()), JSON.stringify(fits.errors)).toBe(true);
    expect(currentLineSchema.parse(example())).toMatchObject({
      value: {
        version: 1,
        language: 'sv',
        deliveries: [],
        answers: { what: null },
        values: { owner: { name: null }, funders: [{ objective: null }, {}], money: [] },
        events: [{ by: null, note: null, reason: null, textVersion: 1 }, {}, {}, {}],
        dialogues: [{ participants: [] }],
        applications: [{ registration: null }],
      },
    });
    expect(troubleWith(example())).toEqual([]);
  });

  it('gives back a line as it was written, and every line fits the JSON Schema', () => {
    const entry = { kind: 'idea', value: anIdea() } as const;
    const line = JSON.parse(toLine(entry)) as unknown;
    expect(lineSchema.parse(line)).toMatchObject(entry);
    expect(fits(line), JSON.stringify(fits.errors)).toBe(true);
    expect(fits(JSON.parse(toEndLine(3)))).toBe(true);
    expect(fits({ ...example(), value: { ...example().value, titel: 'x' } })).toBe(false);
  });

  it.each([
    ['a misspelt field', { titel: 'x' }, 'value.titel: unknown field'],
    ['a field that is missing', { title: undefined }, /^value\.title: /],
    ['a time that is none', { createdAt: 'igår' }, /^value\.createdAt: /],
    ['an area of another form', { mapping: 'jord' }, /^value\.mapping: /],
  ])('refuses %s and says where', (_, change, said) => {
    const [first = ''] = troubleWith({ ...example(), value: { ...example().value, ...change } });
    expect(first).toMatch(said);
  });

  it('refuses a misspelt field deep down, another kind and a later version', () => {
    const [event] = example().value['events'] as object[];
    const value = { ...example().value, events: [{ ...event, nots: 'x' }] };
    expect(troubleWith({ ...example(), value })).toEqual(['value.events.0.nots: unknown field']);
    expect(troubleWith({ ...example(), kind: 'lease' })).toHaveLength(1);
    expect(troubleWith({ ...example(), schema: 99 })).toHaveLength(1);
    for (const line of [null, 1, 'x', [], {}]) expect(troubleWith(line).length).toBeGreaterThan(0);
  });
});
