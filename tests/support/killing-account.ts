import type { Notice } from '../../src/domain/delivery.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { cardTextsFor } from '../../src/text/card-texts.ts';
import { readCard } from './card-reading.ts';
import type { Kill } from './killing-keeper.ts';
import type { Stage } from './killing-stage.ts';
import type { SentActivity } from './scripted-connector.ts';

/** What the world has seen of one idea, told by the connector and not by the bot. */
export type Account = {
  /** Its card as a new thread: channel id, and whether it said that it may be a repeat. */
  posts: { channel: string; repeat: boolean }[];
  /** Notices that came to the actor's chat, by kind. */
  notices: Partial<Record<Notice, number>>;
};

const { cards } = cardTextsFor('sv');

export const accountOf = (idea: Idea, { connector }: Stage): Account => {
  const about = connector.done.filter(
    ({ kind, activity }) => kind === 'post' && activity.summary?.startsWith(`${idea.number} `),
  );
  const account: Account = { posts: [], notices: {} };
  for (const { post, activity } of about) {
    const words = wordsOf(activity);
    const notice = noticeIn(words, idea);
    if (notice) account.notices[notice] = (account.notices[notice] ?? 0) + 1;
    else account.posts.push({ channel: post.conversationId, repeat: words.includes(cards.idea.repeat) });
  }
  return account;
};

const wordsOf = (activity: SentActivity): string[] =>
  readCard(activity.attachments?.[0]?.content).split('\n');

const noticeIn = (words: string[], idea: Idea): Notice | undefined => {
  const staff = idea.events.flatMap(({ by }) => by?.name ?? []);
  return (['taken', 'confirmed', 'changed', 'moved', 'closed'] as const).find((notice) =>
    staff.some((name) => words.includes(cards.notice.headings[notice](name))),
  );
};

/** How often nobody could tell whether this delivery had been sent: claims that a killed process left behind. */
export const lostClaims = (kills: Kill[], deliveryId: string): number =>
  new Set(
    kills.flatMap(({ left }) =>
      left.filter((claim) => claim.deliveryId === deliveryId).map(({ attempts }) => attempts),
    ),
  ).size;
