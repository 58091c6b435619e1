import type { SameShape } from '../same-shape.ts';
import type { myIdeas as sv } from '../sv/my-ideas.ts';

export const myIdeas: SameShape<typeof sv> = {
  none: 'You have not sent any idea yet. Please tell me about one!',
  summary: 'Your ideas',
  notYours: 'I cannot find that idea among yours.',
  askAddition: (number) => `What do you want to add to ${number}? What you have already sent stays.`,
  added: (number) => `Thank you, it is added to ${number} and the process leader can see it.`,
  notAdded: 'Then I add nothing.',
  askWithdrawal: (number) =>
    `Do you want to withdraw ${number}? The process leader will see that it is closed.`,
  withdrawn: (number) => `${number} is withdrawn.`,
  notWithdrawn: 'Then we leave it as it is.',
  closedAlready: (number) => `${number} is already closed, so it cannot be changed.`,
  which: 'Which idea do you mean? Choose in the list.',
};
