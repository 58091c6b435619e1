import { z } from 'zod/v4';
import { applicationSchema } from '../domain/application.ts';
import { eventSchema, ideaSchema } from '../domain/idea.ts';
import { emptyAnswers, emptyValues, ideaValuesSchema } from '../domain/idea-values.ts';

const { shape } = ideaSchema;
const event = eventSchema.shape;
const values = ideaValuesSchema.shape;
const dialogue = shape.dialogues.element;
const answer = z.string().nullable().default(null);

const givenAnswers = z.object({
  what: answer,
  need: answer,
  change: answer,
  where: answer,
  who: answer,
  funding: answer,
});

const givenValues = z.object({
  places: values.places.default([]),
  owner: values.owner
    .unwrap()
    .extend({ name: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  partners: values.partners.default([]),
  funders: z
    .array(values.funders.element.extend({ objective: z.string().nullable().default(null) }))
    .default([]),
  money: values.money.default([]),
  time: values.time.default([]),
});

/** An idea as somebody else may write it: what the bot keeps for itself, and what is not known, may be left out. */
export const givenIdea = ideaSchema.extend({
  schema: shape.schema.default(2),
  version: shape.version.default(1),
  revision: shape.revision.default(1),
  actor: shape.actor.default(null),
  language: shape.language.default('sv'),
  answers: givenAnswers.default(emptyAnswers),
  values: givenValues.default(emptyValues),
  said: shape.said.default([]),
  additions: shape.additions.default([]),
  closing: shape.closing
    .unwrap()
    .extend({ note: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  responsible: shape.responsible.default(null),
  cards: shape.cards.default([]),
  similar: shape.similar.default([]),
  dialogues: z
    .array(
      dialogue.extend({
        funders: dialogue.shape.funders.default([]),
        participants: dialogue.shape.participants.default([]),
      }),
    )
    .default([]),
  applications: z
    .array(
      applicationSchema.extend({
        objective: applicationSchema.shape.objective.default(null),
        currency: applicationSchema.shape.currency.default(null),
        registration: applicationSchema.shape.registration.default(null),
      }),
    )
    .default([]),
  sami: shape.sami.default(false),
  confidential: shape.confidential.default(null),
  events: z
    .array(
      eventSchema.extend({
        by: event.by.default(null),
        placement: event.placement.default(null),
        textVersion: event.textVersion.default(1),
        note: event.note.default(null),
        reason: event.reason.default(null),
      }),
    )
    .min(1),
  deliveries: shape.deliveries.default([]),
  handled: shape.handled.default([]),
});
