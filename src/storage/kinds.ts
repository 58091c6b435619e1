import { type Alerts, alertsSchema } from '../domain/alerts/alerts.ts';
import { type Call, callSchema } from '../domain/call.ts';
import { type FeedState, feedStateSchema } from '../domain/call-feed.ts';
import { z } from 'zod/v4';
import { type Conversation, conversationSchema } from '../domain/conversation.ts';
import { type Definitions, definitionsSchema } from '../domain/definitions.ts';
import { type Idea, ideaSchema } from '../domain/idea.ts';
import { type Routing, routingSchema } from '../domain/routing.ts';
import { type Session, SESSION_SCHEMA, sessionSchema } from '../flows/session.ts';
import type { DocumentKind } from './documents.ts';
import { IDEA_STEPS } from './idea-steps.ts';

/** When a schema changes: raise `version` and add the step that leads on from the old one. */
export const ideaKind: DocumentKind<Idea> = {
  name: 'idea',
  version: 2,
  schema: ideaSchema,
  steps: IDEA_STEPS,
};

export const routingKind: DocumentKind<Routing> = {
  name: 'routing',
  version: 1,
  schema: routingSchema,
  steps: {},
};

export const definitionsKind: DocumentKind<Definitions> = {
  name: 'definitions',
  version: 1,
  schema: definitionsSchema,
  steps: {},
};

export const conversationKind: DocumentKind<Conversation> = {
  name: 'conversation',
  version: 1,
  schema: conversationSchema,
  steps: {},
};

export const callKind: DocumentKind<Call> = { name: 'call', version: 1, schema: callSchema, steps: {} };

export const feedStateKind: DocumentKind<FeedState> = {
  name: 'feed state',
  version: 1,
  schema: feedStateSchema,
  steps: {},
};

export const alertsKind: DocumentKind<Alerts> = {
  name: 'alerts',
  version: 1,
  schema: alertsSchema,
  steps: {},
};

/** Without steps on purpose: a session of another version is begun anew. */
export const sessionKind: DocumentKind<Session> = {
  name: 'session',
  version: SESSION_SCHEMA,
  schema: sessionSchema,
  steps: {},
};

/** Not an aggregate: how far a series of numbers has come. */
const numberKind: DocumentKind<{ series: string; last: number }> = {
  name: 'number',
  version: 1,
  schema: z.object({ series: z.string().regex(/^IDE-\d{4}$/), last: z.number().int().positive() }),
  steps: {},
};

/** Everything that is kept for good, by name. Leases are not: they belong to the processes that hold them. */
export const KINDS = {
  definitions: definitionsKind,
  routing: routingKind,
  number: numberKind,
  conversation: conversationKind,
  idea: ideaKind,
  alerts: alertsKind,
  session: sessionKind,
};
