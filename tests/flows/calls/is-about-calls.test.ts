import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAboutCalls } from '../../../src/flows/calls/is-about-calls.ts';
import { understand } from '../../../src/flows/understand.ts';
import { askOn, indexOf, wantedIn } from '../../support/call-fixtures.ts';

const index = indexOf('calls.jsonl');
const alone = { leansOn: undefined, isAsked: false };

/** Whether a message that begins a chat is answered from the catalogue. */
const isAnswered = (text: string): boolean => {
  const understood = understand(text);
  switch (understood.intent) {
    case 'call-question':
      return true;
    case 'idea':
      return understood.sure
        ? understood.alsoAsks === 'call-question'
        : isAboutCalls(text, askOn(index, text), alone);
    case 'question':
    case 'unclear':
      return isAboutCalls(text, askOn(index, text), alone);
    default:
      return false;
  }
};

const shareAnswered = (texts: string[]): number => texts.filter(isAnswered).length / texts.length;

describe('what is taken for a question about calls', () => {
  // What looks for money for a need may as well tell of an idea ("dricksvatten och sjöar"): there one is asked.
  it.each(['questions-dev.jsonl', 'questions.jsonl', 'questions-fresh.jsonl', 'questions-fresh-2.jsonl'])(
    'of %s nearly all that ask for a fact',
    (file) => {
      const facts = wantedIn(file).filter(({ intent }) => intent !== 'list');
      expect(shareAnswered(facts.map(({ text }) => text))).toBeGreaterThanOrEqual(0.97);
    },
  );

  it('of questions held back, nine of ten', () => {
    const all = wantedIn('questions-held-back.jsonl').map(({ text }) => text);
    expect(shareAnswered(all)).toBeGreaterThanOrEqual(0.87);
  });

  const utterances = readFileSync(join(import.meta.dirname, '../../fixtures/utterances.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; expect: string });

  it.each(['idea', 'idea-maybe', 'question', 'smalltalk', 'command', 'concept'])('no %s', (kind) => {
    const texts = utterances.filter((one) => one.expect === kind).map(({ text }) => text);
    expect(texts.filter(isAnswered)).toEqual([]);
  });

  it('while the intake waits for an answer, only what asks', () => {
    const said = (text: string) => isAboutCalls(text, askOn(index, text), { ...alone, isAsked: true });
    expect(said('Leader eller Klimatklivet')).toBe(false);
    expect(said('vi har sökt pengar från Nordplus')).toBe(false);
    expect(said('när stänger Nordplus')).toBe(true);
  });
});
