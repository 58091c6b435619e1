import type { Language } from '../domain/codes.ts';
import type { DeliveryContent } from '../domain/delivery.ts';
import type { Idea, PostedCard } from '../domain/idea.ts';
import type { Card, Message } from '../domain/message.ts';
import { responsibleFor, type Routing } from '../domain/routing.ts';

/** The staff's channels speak Swedish, whatever the actor writes. */
const CHANNEL_LANGUAGE: Language = 'sv';

/**
 * What a delivery says, from the idea as it stands now. `card` is the one to be drawn anew, if any. The summary is
 * what the receiver's notification shows: number and title, which need no words of ours.
 */
export const messageFor = (
  idea: Idea,
  content: DeliveryContent,
  card: PostedCard | undefined,
  routing: Routing,
): Message => ({
  kind: 'card',
  language: content.kind === 'notice' ? idea.language : CHANNEL_LANGUAGE,
  card: cardFor(idea, content, card, routing),
  summary: `${idea.number} ${idea.title}`,
});

const cardFor = (
  idea: Idea,
  content: DeliveryContent,
  card: PostedCard | undefined,
  routing: Routing,
): Card => {
  if (content.kind === 'notice') {
    const { notice, by, note } = content;
    return { name: 'notice', notice, idea, by, note };
  }
  if (content.kind === 'nudge') {
    const mention = idea.responsible ? [idea.responsible] : responsibleFor(routing, idea.target);
    return { name: 'nudge', what: content.what, idea, mention };
  }
  if (card?.state === 'pointer') return { name: 'pointer', idea };
  const repeat = content.kind === 'update-card' ? false : content.repeat;
  return { name: 'idea', idea, mention: responsibleFor(routing, idea.target), repeat };
};
