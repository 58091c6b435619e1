import type { Delivery, DeliveryContent } from './delivery.ts';
import { isOpen } from './delivery.ts';
import type { Idea } from './idea.ts';
import { personKey } from './person.ts';
import { channelFor, type Routing } from './routing.ts';
import { COORDINATORS_TARGET } from './targets.ts';

/** Where a delivery goes. Within one place things are said in order and one at a time. */
export type Place =
  | { kind: 'channel'; conversation: string }
  | { kind: 'person'; person: string }
  /** No channel receives it, or the card it is about is gone. */
  | { kind: 'nowhere' };

export const placeOf = (idea: Idea, content: DeliveryContent, routing: Routing): Place => {
  switch (content.kind) {
    case 'post-card': {
      const target = content.fallback ? COORDINATORS_TARGET : content.target;
      const route = channelFor(routing, target);
      return route ? { kind: 'channel', conversation: route.conversation } : { kind: 'nowhere' };
    }
    case 'update-card':
    case 'replace-card':
    case 'nudge': {
      const card = idea.cards.find(({ id }) => id === content.cardId);
      return card ? { kind: 'channel', conversation: card.conversation } : { kind: 'nowhere' };
    }
    case 'notice':
      return { kind: 'person', person: personKey(content.to) };
  }
};

/** A place as a name: two deliveries with the same one go to the same place. */
export const placeName = (place: Place): string => {
  switch (place.kind) {
    case 'channel':
      return `channel ${place.conversation}`;
    case 'person':
      return `person ${place.person}`;
    case 'nowhere':
      return 'nowhere';
  }
};

/** The next delivery of this idea at each place that something waits for: place name → delivery. */
export const headsOf = (idea: Idea, routing: Routing): Map<string, Delivery> => {
  const heads = new Map<string, Delivery>();
  for (const delivery of idea.deliveries.filter(isOpen)) {
    const name = placeName(placeOf(idea, delivery.content, routing));
    if (!heads.has(name)) heads.set(name, delivery);
  }
  return heads;
};
