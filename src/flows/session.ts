import { z } from 'zod/v4';
import { askContextSchema, askerProfileSchema, NOBODY } from '../domain/call-answer.ts';
import { LANGUAGES, LEVELS_OR_NONE } from '../domain/codes.ts';
import { doubtSchema } from '../domain/doubt.ts';
import { answersSchema, ideaValuesSchema, QUESTIONS } from '../domain/idea-values.ts';
import type { Message } from '../domain/message.ts';
import type { ActionAnswer } from './action-answer.ts';

/** Raise when the shape below changes: a stored session of another version is begun anew, said politely. */
export const SESSION_SCHEMA = 2;

const draftSchema = z.object({
  /** Becomes the idea's id, so that sending twice makes one idea. */
  id: z.string(),
  revision: z.number().int().positive(),
  startedAt: z.iso.datetime(),
  title: z.string().nullable(),
  /** Every message, word for word, oldest first. */
  said: z.array(z.string()),
  answers: answersSchema,
  skipped: z.array(z.enum(QUESTIONS)),
  values: ideaValuesSchema,
  /** What is being asked now. */
  at: z.enum([...QUESTIONS, 'doubt', 'summary']),
  /** The questions asked before, newest last: the way back. */
  trail: z.array(z.enum([...QUESTIONS, 'doubt'])),
  /** The actor's own choice against the proposal; null where they have not chosen. */
  placement: z.string().nullable(),
  level: z.enum(LEVELS_OR_NONE).nullable(),
  /** The one question asked because two areas or two levels could not be told apart. */
  doubt: doubtSchema.nullable(),
  /** Which of the two the actor has chosen, and what they said of it word for word. */
  doubtChoice: z.string().nullable(),
  doubtWords: z.string().nullable(),
  /** Told that it does not look like a project idea, and went on all the same. */
  insisted: z.boolean(),
  paused: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

const awaitingSchema = z.discriminatedUnion('kind', [
  /** "Är det här en projektidé?" about this text. */
  z.object({
    kind: z.literal('is-it-an-idea'),
    text: z.string(),
    /** Something else has been talked about since: its buttons work, but what is told now is no more of it. */
    isPassed: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('cancel') }),
  z.object({ kind: z.literal('start-over'), text: z.string().nullable() }),
  z.object({ kind: z.literal('addition'), ideaId: z.string(), number: z.string() }),
  z.object({ kind: z.literal('withdrawal'), ideaId: z.string(), number: z.string() }),
  /** "Does not look like something for us. Go on all the same?" */
  z.object({ kind: z.literal('insist') }),
  /** So many calls would leave the list that it is asked first: the file, where it is for a while, and its hash. */
  z.object({ kind: z.literal('accept-call-list'), url: z.string(), hash: z.string() }),
  /** "You have a draft. Shall we continue?" */
  z.object({ kind: z.literal('resume') }),
]);
export type Awaiting = z.infer<typeof awaitingSchema>;

/** What is remembered of questions about funding calls. */
const callTalkSchema = z.object({
  /** How many questions have been answered: a button on an older answer is told by it. */
  asked: z.number().int().nonnegative(),
  /** When the last one was answered: after a while nothing leans on it any more. */
  at: z.iso.datetime().nullable(),
  context: askContextSchema.nullable(),
  /** Who the person has said to be. */
  profile: askerProfileSchema,
});
export type CallTalk = z.infer<typeof callTalkSchema>;

const noCallTalk: CallTalk = { asked: 0, at: null, context: null, profile: NOBODY };

export const sessionSchema = z.object({
  schema: z.literal(SESSION_SCHEMA),
  key: z.string(),
  /** Raised by every write; compare-and-set. */
  revision: z.number().int().nonnegative(),
  language: z.enum(LANGUAGES),
  greeted: z.boolean(),
  draft: draftSchema.nullable(),
  awaiting: awaitingSchema.nullable(),
  /** The period of figures shown last; a question may go on about it. */
  figures: z
    .object({
      period: z.object({ from: z.iso.date(), to: z.iso.date() }),
      targets: z.array(z.string()).nullable(),
      isPublic: z.boolean(),
    })
    .nullish(),
  /** Sessions stored before there was such a thing have none. */
  calls: callTalkSchema.default(noCallTalk),
  /** The last activities, each with what was answered, so that the same one twice has one effect. */
  handled: z.array(
    z.object({
      key: z.string(),
      at: z.iso.datetime(),
      /** What makes a repeat under a new id recognisable; null where repeating is ordinary. */
      content: z.string().nullable(),
      replies: z.array(z.custom<Message>((value) => typeof value === 'object' && value !== null)),
      answer: z.custom<ActionAnswer>((value) => typeof value === 'object').nullable(),
      sent: z.boolean(),
    }),
  ),
});
export type Session = z.infer<typeof sessionSchema>;

/** The draft that is being talked about; null when there is none or it is saved for later. */
export const activeDraft = ({ draft }: Session): Draft | null => (draft?.paused ? null : draft);

export const newSession = (key: string): Session => ({
  schema: SESSION_SCHEMA,
  key,
  revision: 0,
  language: 'sv',
  greeted: false,
  draft: null,
  awaiting: null,
  calls: noCallTalk,
  handled: [],
});
