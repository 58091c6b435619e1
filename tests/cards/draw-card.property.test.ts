import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/domain/codes.ts';
import type { Idea } from '../../src/domain/idea.ts';
import type { Answers } from '../../src/domain/idea-values.ts';
import { QUESTIONS } from '../../src/domain/idea-values.ts';
import type { Card } from '../../src/domain/message.ts';
import { ACTIONS, ANSWER_MAX, isVerb, WHAT_MAX } from '../../src/flows/actions.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { anyCard, anyLanguage } from './arbitrary-card.ts';
import { faultsOf } from './card-faults.ts';
import { bytesOf, footButtons, ofType, pressesOf, textsOf } from './card-parts.ts';
import { leader, look, mapping, newIdea, summary, takenIdea } from './samples.ts';

const BUDGET = 25_000;

describe('any card', () => {
  it('is valid, small, and every button on it works', () => {
    fc.assert(
      fc.property(anyCard, anyLanguage, (card, language) => {
        const json = drawCard(card, language, look);
        expect(faultsOf(json)).toEqual([]);
        expect(bytesOf(json)).toBeLessThan(BUDGET);
        if (card.name === 'idea') expect(footButtons(json).length).toBeLessThanOrEqual(4);
        for (const { verb, data } of pressesOf(json))
          expect(isVerb(verb) && ACTIONS[verb].safeParse(data).success, verb).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has no mention, link, tag or date macro that somebody has typed', () => {
    fc.assert(
      fc.property(anyCard, anyLanguage, (card, language) => {
        const json = drawCard(card, language, look);
        const mentioned = ofType(json, 'mention').map(({ text }) => String(text));
        for (const text of textsOf(json)) {
          const others = mentioned.reduce((left, mention) => left.replace(mention, ''), text);
          const acting = others.replaceAll(/\\./gsu, '·');
          expect(acting).not.toMatch(/<\s*\/?\s*at\b/iu);
          expect(acting).not.toMatch(/\]\s*[([:]|<[\p{L}/!?]|\{\{/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const filled = (text: string): Answers =>
  Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      text.repeat(4000).slice(0, question === 'what' ? WHAT_MAX : ANSWER_MAX),
    ]),
  ) as Answers;

const PROSE =
  'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken, där råvaran får en förädling på hemmaplan. ';

describe('the longest answers there can be', () => {
  it.each([
    ['Swedish prose', PROSE],
    ['letters that take two bytes', 'å'],
    ['letters that take four', '🐄'],
    ['signs that must be escaped twice', '\\'],
    ['emphasis', '*'],
    ['lines', 'a\n'],
  ])('fit on the cards of a sent idea: %s', (_, text) => {
    const long = text.repeat(300);
    const somebody = { ...leader, name: long, organisation: long };
    const idea: Idea = {
      ...takenIdea,
      actor: somebody,
      responsible: somebody,
      title: text.repeat(120).slice(0, 120),
      answers: filled(text),
      values: {
        ...takenIdea.values,
        places: [...PLACES],
        owner: { name: long, type: 'sme' },
        partners: Array.from({ length: 20 }, () => long),
        time: Array.from({ length: 20 }, () => ({ from: '2027-03-03', to: '2028-09-09' })),
      },
      additions: Array.from({ length: 9 }, () => ({ at: takenIdea.createdAt, text: long })),
      similar: Array.from({ length: 9 }, () => ({ number: 'IDE-2026-0017', title: long })),
      mapping: {
        ...takenIdea.mapping,
        proposed: {
          ...mapping,
          secondOpinion: { model: long.slice(0, 80) },
          reasons: Array.from({ length: 9 }, (_, index) => ({
            for: index % 2 === 0 ? ('area' as const) : ('level' as const),
            code: 'all-branches',
            quote: long,
          })),
        },
      },
      closing: { reason: 'referred', note: filled(text).need },
      events: Array.from({ length: 30 }, () => ({
        ...newIdea.events[0]!,
        by: somebody,
        what: 'change' as const,
        placement: {
          before: takenIdea.mapping.current,
          after: { area: 'digitala-losningar', subarea: null, level: 'ej-bedomd' as const },
        },
      })),
      deliveries: Array.from({ length: 9 }, () => takenIdea.deliveries[0]!),
    };
    const people = Array.from({ length: 9 }, () => somebody);
    const cards: Card[] = [
      { name: 'idea', idea, mention: people, repeat: true },
      { name: 'my-idea', idea },
      { name: 'notice', notice: 'closed', idea, by: leader.name, note: filled(text).what },
    ];
    for (const card of cards) expect(bytesOf(drawCard(card, 'sv', look))).toBeLessThan(BUDGET);
    expect(JSON.stringify(drawCard(cards[0]!, 'sv', look))).toContain('… hela texten finns i idén');
  });

  it('stand whole on the cards of an idea that is not long all over', () => {
    const { what, need } = filled(PROSE);
    const idea = { ...newIdea, answers: { ...newIdea.answers, what, need } };
    const texts = textsOf(drawCard({ name: 'idea', idea, mention: [leader], repeat: false }, 'sv', look));
    expect(texts).toContain(what?.trim());
    expect(texts).toContain(need?.trim());
  });

  it('stand whole in the fields of the summary', () => {
    const answers = filled(PROSE);
    const json = drawCard({ name: 'summary', summary: { ...summary, answers }, lead: null }, 'sv', look);
    expect(bytesOf(json)).toBeLessThan(BUDGET);
    const values = ofType(json, 'Input.Text').map(({ value }) => value);
    expect(values).toEqual([summary.title, ...QUESTIONS.map((question) => answers[question])]);
  });

  it('stand whole in the fields even when every letter takes two bytes, counted in UTF-16 as Teams does', () => {
    const json = drawCard(
      { name: 'summary', summary: { ...summary, answers: filled('å') }, lead: null },
      'sv',
      look,
    );
    expect(JSON.stringify(json).length).toBeLessThan(BUDGET);
  });
});

describe('what somebody has typed', () => {
  it('stays as it is in a field, placeholders and tags too', () => {
    const what = 'Pris: ${x} och ${$root.title}, <at>Bengt</at> [a](https://example.se) "},{';
    const json = drawCard(
      { name: 'summary', summary: { ...summary, answers: { ...summary.answers, what } }, lead: null },
      'sv',
      look,
    );
    expect(ofType(json, 'Input.Text').find(({ id }) => id === 'what')?.['value']).toBe(what);
  });

  it('keeps its own ${x} on the idea card, unexpanded', () => {
    const idea = {
      ...newIdea,
      title: 'Pris ${x} och ${kind}',
      answers: { ...newIdea.answers, what: '${title}' },
    };
    const texts = textsOf(drawCard({ name: 'idea', idea, mention: [], repeat: false }, 'sv', look));
    expect(texts).toContain('Pris ${x} och ${kind}');
    expect(texts).toContain('${title}');
  });
});
