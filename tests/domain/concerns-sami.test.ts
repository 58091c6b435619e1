import { expect, it } from 'vitest';
import { concernsSami } from '../../src/domain/concerns-sami.ts';

it.each([
  ['Samisk matfestival med renkött', true],
  ['Tre samebyar vill förädla sitt kött', true],
  ['Utveckla rennäringen i Härjedalen', true],
  ['Sápmi som besöksmål', true],
  ['A Sami culture trail', true],
  ['We want the same thing as last year', false],
  ['Samisolerade rör i samma hus, samlade av samebruket', false],
  ['Samer är med', true],
])('%s: %s', (text, expected) => expect(concernsSami([text], null)).toBe(expected));

it('an idea owned by a sameby is', () => expect(concernsSami(['Ett slakteri'], 'sameby')).toBe(true));
