import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { understand } from '../../src/flows/understand.ts';

/**
 * Sentences labelled by hand with what they are. `tuned` are those the rules were made with; `held-out` were
 * written afterwards and are never tuned for (38 of 47 right when they were first read).
 */
const utterance = z.object({ split: z.enum(['tuned', 'held-out']), expect: z.string(), text: z.string() });
const utterances = readFileSync(new URL('../fixtures/utterances.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => utterance.parse(JSON.parse(line)));

function kindOf(text: string): string {
  const understood = understand(text);
  return understood.intent === 'idea' && !understood.sure ? 'idea-maybe' : understood.intent;
}

describe('understanding labelled utterances', () => {
  it.each([
    ['tuned', 0.98],
    ['held-out', 0.8],
  ] as const)('reads at least the known share of the %s ones', (split, share) => {
    const rows = utterances.filter((row) => row.split === split);
    const wrong = rows.filter((row) => kindOf(row.text) !== row.expect);
    const misread = wrong.map((row) => `${row.expect} read as ${kindOf(row.text)}: ${row.text}`);
    expect(1 - wrong.length / rows.length, misread.join('\n')).toBeGreaterThanOrEqual(share);
  });

  it('takes no idea for something that would be thrown away', () => {
    const ideas = utterances.filter((row) => row.expect.startsWith('idea'));
    const lost = ideas.filter((row) => !kindOf(row.text).startsWith('idea'));
    expect(lost.map((row) => `${kindOf(row.text)}: ${row.text}`)).toEqual([]);
  });

  it('is never sure of an idea where there is none', () => {
    const others = utterances.filter((row) => !row.expect.startsWith('idea'));
    expect(others.filter((row) => kindOf(row.text) === 'idea').map((row) => row.text)).toEqual([]);
  });
});

describe('understanding', () => {
  it('keeps a question about money beside an idea', () => {
    const text = 'Vi är fem fäbodar som vill ta emot gäster på sommaren. Finns det pengar att söka för det?';
    expect(understand(text)).toEqual({ intent: 'idea', sure: true, alsoAsks: 'call-question' });
  });

  it('takes a concept only when it is asked about', () => {
    expect(understand('vad är spets?')).toEqual({ intent: 'concept', concept: 'spets' });
    expect(understand('what does smart specialisation mean')).toEqual({
      intent: 'concept',
      concept: 'smart-specialisering',
    });
    expect(understand('Hur hänger diversifiering och specialisering ihop?')).toEqual({
      intent: 'concept',
      concept: 'diversifiering-och-specialisering',
    });
    expect(understand('vi vill bygga spetskompetens').intent).toBe('idea');
    expect(understand('Vi vill bredda rekryteringen till skidskolan i Åre').intent).toBe('idea');
  });

  it('tells the fund Leader from a person who leads it', () => {
    expect(understand('Vem sköter Leader i Krokom?')).toEqual({ intent: 'question' });
    expect(understand('När stänger Leader?')).toEqual({ intent: 'call-question' });
  });

  it('finds no command inside a longer text', () => {
    const text =
      'Vi vill hjälpa äldre att gå tillbaka till skidspåret och hoppa över de branta backarna, tack vare nya leder';
    expect(understand(text)).toEqual({ intent: 'idea', sure: true });
  });

  it('finds nothing to go by in signs alone, and says so of noise', () => {
    expect(understand('')).toEqual({ intent: 'empty' });
    expect(understand(' \n\t ')).toEqual({ intent: 'empty' });
    expect(understand('🎉🎉')).toEqual({ intent: 'empty' });
    expect(understand('asdf')).toEqual({ intent: 'unclear' });
    expect(understand('<b>${x}</b>').intent).toBe('unclear');
  });

  it('reads a very long text', () => {
    expect(understand('Vi vill restaurera bäckarna i Gimån. '.repeat(1500))).toEqual({
      intent: 'idea',
      sure: true,
    });
  });
});
