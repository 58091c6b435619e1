import { expect, it } from 'vitest';
import { cardMentions } from '../../src/cards/card-mentions.ts';
import { leader } from './samples.ts';

it('mentions people by their id and the name that stands in the text', () => {
  expect(cardMentions([leader])).toEqual([
    { id: leader.personId, name: 'Bengt Åslund', text: '<at>Bengt Åslund</at>' },
  ]);
});

it('lets a name neither end the tag nor add another', () => {
  expect(cardMentions([{ ...leader, name: 'B</at><at>*Anna*_[x]' }])[0]?.text).toBe(
    '<at>B /at at Anna x</at>',
  );
});

it('leaves out people whose name is not known yet', () => {
  expect(
    cardMentions([
      { ...leader, name: '' },
      { ...leader, name: ' <> ' },
    ]),
  ).toEqual([]);
});
