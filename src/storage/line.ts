import { z } from 'zod/v4';
import { type DocumentKind, writeDocument } from './documents.ts';
import { givenIdea } from './given-idea.ts';
import { KINDS } from './kinds.ts';
import type { Entry, KindName } from './transfer.ts';

const of = <K extends KindName, S extends z.ZodType>(kind: K, value: S) =>
  z.object({ kind: z.literal(kind), schema: z.literal(KINDS[kind].version), value });

/** The last line of an export: how many others there are, so that a file cut short is found out. */
const endSchema = z.object({ kind: z.literal('end'), entries: z.number().int().nonnegative() });

/** One line of the file, as it is written today. `docs/ideas-file.md` explains it. */
export const currentLineSchema = z.discriminatedUnion('kind', [
  of('definitions', KINDS.definitions.schema),
  of('routing', KINDS.routing.schema),
  of('number', KINDS.number.schema),
  of('conversation', KINDS.conversation.schema),
  of('idea', givenIdea),
  of('alerts', KINDS.alerts.schema),
  of('session', KINDS.session.schema),
  endSchema,
]);

export type Line = Entry | z.infer<typeof endSchema>;

/** The same for files of older versions too: their values are led on first. A field that is not known is refused. */
export const lineSchema: z.ZodType<Line> = z.unknown().transform((line, context): Line => {
  const led = ledOn(line);
  const parsed = currentLineSchema.safeParse(led);
  if (!parsed.success) {
    for (const { message, path } of parsed.error.issues) context.addIssue({ code: 'custom', message, path });
    return z.NEVER;
  }
  const lost = lostIn(led, parsed.data, []);
  if (lost) context.addIssue({ code: 'custom', message: 'unknown field', path: lost });
  return parsed.data;
});

export const toLine = <K extends KindName>(entry: Extract<Entry, { kind: K }>): string => {
  const kind = KINDS[entry.kind] as DocumentKind<unknown>;
  return `{"kind":"${kind.name}","schema":${kind.version},"value":${writeDocument(kind, entry.value)}}\n`;
};

export const toEndLine = (entries: number): string => `${JSON.stringify({ kind: 'end', entries })}\n`;

const envelopeSchema = z.object({ kind: z.enum(Object.keys(KINDS)), schema: z.int(), value: z.unknown() });

/** The line in the present version, where there are steps that lead to it; else as it is, to be refused. */
const ledOn = (line: unknown): unknown => {
  const envelope = envelopeSchema.safeParse(line);
  if (!envelope.success) return line;
  const { version, steps } = KINDS[envelope.data.kind as KindName];
  let { schema, value } = envelope.data;
  for (let step = steps[schema]; step && schema < version; step = steps[schema]) {
    value = step(value);
    schema += 1;
  }
  return { ...envelope.data, schema, value };
};

/** The path of the first thing that was not taken over. */
const lostIn = (
  before: unknown,
  after: unknown,
  path: (string | number)[],
): (string | number)[] | undefined => {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null)
    return undefined;
  for (const [name, value] of Object.entries(before)) {
    const taken = (after as Record<string, unknown>)[name];
    if (taken === undefined && value !== undefined) return [...path, name];
    const lost = lostIn(value, taken, [...path, name]);
    if (lost) return lost;
  }
  return undefined;
};
