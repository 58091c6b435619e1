import type { SameShape } from '../same-shape.ts';
import type { service as sv } from '../sv/service.ts';

export const service: SameShape<typeof sv> = {
  next: (days) =>
    `When you send it, the idea goes to the process leader of its area. You get a number at once, and an answer here in the chat within ${days} working days. Write *my ideas* to see how it is going.`,
  readers:
    'Only you see a draft. When you send it, the process leaders and the coordinators see the idea, with your name. What you send becomes a public record and may be disclosed.',
  erase: (contact) =>
    `You throw a draft away with *cancel*. An idea you have sent can be withdrawn under *my ideas*, but it remains there as closed. To learn what is stored about you, or to have something corrected or erased, contact ${contact}.`,
  promise:
    'This is no application, and nothing is binding. A dialogue helps you on the way. It is no promise of money.',
  whyAsk:
    'Your answers help the process leader to understand the idea, so that you can talk about the right things. If you do not know, skip it.',
  whyProposal:
    'The reasons stand on the card before you send, in your own words. It is a proposal that you can change, and the process leader makes the assessment.',
  meaning:
    'Answer in your own words, a couple of sentences will do. The example below the question shows roughly what I mean. If you do not know, skip it.',
};
