import type { SameShape } from '../same-shape.ts';
import type { eventWords as sv } from '../sv/event-words.ts';

export const eventWords: SameShape<typeof sv> = {
  events: {
    submit: 'Sent',
    take: 'Taken',
    'hand-back': 'Handed back',
    confirm: 'Assessment confirmed',
    change: 'Assessment changed',
    move: 'Moved',
    ask: 'Question to the actor',
    answer: 'Answer from the actor',
    'book-dialogue': 'Dialogue booked',
    'hold-dialogue': 'Dialogue held',
    pause: 'On hold',
    close: 'Closed',
    reopen: 'Reopened',
    add: 'Addition',
    withdraw: 'Withdrawn',
  },
  roles: {
    actor: 'Actor',
    'process-leader': 'Process leader',
    coordinator: 'Coordinator',
    system: 'Idélotsen',
  },
  verdicts: { untouched: 'Untouched', confirmed: 'Confirmed', changed: 'Changed' },
};
