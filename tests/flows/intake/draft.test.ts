import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTitle } from '../../../src/flows/intake/draft.ts';

describe('a proposed title', () => {
  it.each([
    ['Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken', 'Bygga ett gemensamt mejeri i Oviken'],
    ['Hej! Vi skulle vilja röja lederna runt Kall. Många är slitna.', 'Röja lederna runt Kall'],
    ['We want to share one booking system', 'Share one booking system'],
    ['Fiber till sista husen i Frostviken', 'Fiber till sista husen i Frostviken'],
    ['Vi vill', 'Vi vill'],
  ])('%s', (text, title) => {
    expect(proposeTitle(text)).toBe(title);
  });

  it('breaks a long one between words', () => {
    const title = proposeTitle(
      'Matresterna från alla åtta kommuner eldas eller körs bort fast de kunde bli gas till bussarna',
    );
    expect(title).toBe('Matresterna från alla åtta kommuner eldas eller körs bort …');
  });

  it('is never longer than a title may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        (text) => proposeTitle(text).length <= 120,
      ),
    );
  });
});
