import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipText } from '../../src/cards/clip-text.ts';
import { plainText } from '../../src/cards/plain-text.ts';
import { typed } from './arbitrary-card.ts';

const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;

describe('clipText', () => {
  it('leaves what fits alone', () => {
    expect(clipText('Tre gårdar i Oviken', 100)).toBe('Tre gårdar i Oviken');
  });

  it('cuts at a word and says where the rest is', () => {
    expect(clipText('Tre gårdar i Oviken vill bygga mejeri', 30, '… mer')).toBe('Tre gårdar i Oviken … mer');
  });

  it('cuts a long word where it must, never inside a character', () => {
    expect(clipText('🐄'.repeat(50), 30)).toBe('🐄🐄🐄🐄🐄🐄 …');
  });

  it('never takes more room than given, whatever is typed', () => {
    fc.assert(
      fc.property(typed(4000), fc.integer({ min: 60, max: 3000 }), (text, max) => {
        const clipped = clipText(text, max, '… hela texten finns i idén');
        expect(bytesOf(clipped)).toBeLessThanOrEqual(max);
        if (bytesOf(plainText(text)) <= max) expect(clipped).toBe(plainText(text));
        else expect(clipped).toContain('… hela texten finns i idén');
      }),
    );
  });

  it('puts a title on one line', () => {
    expect(clipLine('Ett\nmejeri\t i  Oviken', 100)).toBe('Ett mejeri i Oviken');
  });
});
