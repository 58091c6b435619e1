import { z } from 'zod/v4';

/** A field that may be absent; of a wrong type it counts as absent. */
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const text = z.string();
const id = z.string().min(1).max(1000);

const accountSchema = z.object({
  id,
  name: maybe(text),
  aadObjectId: maybe(id),
  tenantId: maybe(id),
});

const entitySchema = z.object({
  type: text,
  text: maybe(text),
  mentioned: maybe(accountSchema),
});

const attachmentSchema = z.object({
  contentType: text,
  name: maybe(text),
  content: maybe(z.unknown()),
});

/** Elements that cannot be read are left out; the others stand, as many as a person could have made. */
const readable = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((elements) =>
      elements.slice(0, 100).flatMap((element) => schema.safeParse(element).data ?? []),
    );

/**
 * An activity as the Bot Framework sends it, reduced to what is read here. What identifies it must be there and
 * of the right shape; the rest is forgiven when it is wrong. Source: the Bot Framework activity schema, and
 * activities recorded from Teams and the Playground (tests/fixtures/activities).
 */
export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: maybe(id),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(1000),
  timestamp: maybe(z.iso.datetime({ offset: true })),
  from: accountSchema,
  recipient: accountSchema,
  conversation: z.object({
    id,
    name: maybe(text),
    tenantId: maybe(id),
    conversationType: maybe(text),
    isGroup: maybe(z.boolean()),
  }),
  channelData: maybe(
    z.object({
      tenant: maybe(z.object({ id: maybe(id) })),
      team: maybe(z.object({ id: maybe(id), name: maybe(text) })),
      channel: maybe(z.object({ id: maybe(id), name: maybe(text) })),
    }),
  ),
  name: maybe(text),
  action: maybe(text),
  text: maybe(text),
  textFormat: maybe(text),
  replyToId: maybe(id),
  value: z.unknown(),
  entities: readable(entitySchema),
  attachments: readable(attachmentSchema),
  membersAdded: readable(accountSchema),
  membersRemoved: readable(accountSchema),
});

export type TeamsActivity = z.infer<typeof activitySchema>;

/** Every tenant the activity speaks of: the person's, the conversation's and the channel's, lower case. */
export const tenantsOf = ({ from, conversation, channelData }: TeamsActivity): string[] =>
  [from.tenantId, channelData?.tenant?.id, conversation.tenantId].flatMap((tenant) =>
    tenant === undefined ? [] : [tenant.toLowerCase()],
  );
