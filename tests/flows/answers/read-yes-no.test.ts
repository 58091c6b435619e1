import { describe, expect, it } from 'vitest';
import type { YesNo } from '../../../src/flows/answers/read-yes-no.ts';
import { readYesNo } from '../../../src/flows/answers/read-yes-no.ts';

const CASES: [YesNo, string[]][] = [
  [
    'yes',
    [
      'ja',
      'Ja!',
      'jo',
      'jajamän',
      'japp',
      'stämmer',
      'det stämmer bra',
      'ja, det är det',
      'visst',
      'yes',
      'yep',
      'ok',
      '👍',
      'ja tack',
      'jo det är en idé',
    ],
  ],
  [
    'no',
    [
      'nej',
      'nä',
      'NEJ',
      'nej tack',
      'nej det är en fråga',
      'no',
      'nope',
      'det stämmer inte',
      'absolut inte',
      'nei',
      '👎',
    ],
  ],
  [
    'unclear',
    [
      'njae',
      'kanske',
      'vet inte',
      'ja men nej',
      'jo fast inte riktigt',
      'ja och nej',
      'mejeri',
      '',
      '42',
      'det beror på',
      'ja inte nu',
    ],
  ],
];

describe('reading yes and no', () => {
  for (const [answer, texts] of CASES) {
    it.each(texts)(`reads "%s" as ${answer}`, (text) => {
      expect(readYesNo(text)).toBe(answer);
    });
  }

  it('reads no long text as an answer', () => {
    expect(readYesNo('Ja vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken')).toBe('unclear');
  });
});
