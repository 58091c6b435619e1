import type { SameShape } from '../same-shape.ts';
import type { edge as sv } from '../sv/edge.ts';

export const edge: SameShape<typeof sv> = {
  foreign:
    'Thank you for getting in touch. I may only talk to people in the region and its partner organisations, so I have saved nothing. Please contact the region directly.',
  fault: (code) =>
    `Something went wrong on my side, so I cannot tell whether what you sent got through. Please try again in a moment. If it happens again, mention the code ${code}.`,
  unknownRequest: 'I cannot do that here. Please write to me in the chat instead.',
  done: 'Done.',
};
