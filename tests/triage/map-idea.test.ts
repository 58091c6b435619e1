import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/codes.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import { evaluate } from '../../src/triage/evaluate.ts';
import { mapIdea } from '../../src/triage/map-idea.ts';
import { putToTest } from '../../src/triage/put-to-test.ts';
import {
  AREA_REASON_CODES,
  LEVEL_REASON_CODES,
  SUBAREA_REASON_CODES,
} from '../../src/triage/reason-codes.ts';
import { labelledLine } from '../../src/triage/training/labelled-line.ts';

const ownMessages = readFileSync(new URL('../fixtures/triage/own-messages.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(labelledLine);
const texts = ownMessages.map(({ text }) => text);
const areas = [...firstDefinitions.areas.map(({ code }) => code), 'inget'];
const subareasOf = (area: string): string[] =>
  firstDefinitions.areas.find(({ code }) => code === area)?.subareas.map(({ code }) => code) ?? [];

/** What every mapping must hold, whatever the text. */
const expectSound = (text: string, mapping: Mapping): void => {
  expect([mapping.area, ...mapping.alternatives.map(({ area }) => area)].sort()).toEqual([...areas].sort());
  const falling = mapping.alternatives.map(({ confidence }) => confidence);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(mapping.confidence).toBeGreaterThanOrEqual(falling[0] ?? 0);
  expect(mapping.confidence + falling.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(LEVELS).toContain(mapping.level);
  expect(mapping.levelConfidence).toBeGreaterThanOrEqual(1 / 3 - 1e-9);
  expect(mapping.fit === 'area').toBe(mapping.area !== 'inget');
  if (subareasOf(mapping.area).length === 0) expect(mapping.subarea).toBeNull();
  else expect(subareasOf(mapping.area)).toContain(mapping.subarea);
  expect(mapping.also).not.toContain(mapping.area);
  expect(mapping.also).not.toContain('inget');
  expect(mapping.also.length).toBeLessThanOrEqual(2);
  for (const reason of mapping.reasons) {
    expect(reason.quote).not.toBe('');
    expect(text.includes(reason.quote)).toBe(true);
    const codes = { area: AREA_REASON_CODES, subarea: SUBAREA_REASON_CODES, level: LEVEL_REASON_CODES };
    expect(codes[reason.for]).toContain(reason.code);
  }
  expect(mapping.definitionsVersion).toBe(firstDefinitions.version);
};

const decision = ({ area, subarea, level, fit }: Mapping): object => ({ area, subarea, level, fit });

describe('any text', () => {
  it('is mapped without a fault, and the parts of the mapping agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expectSound(text, await mapIdea(text));
      }),
      { numRuns: 300 },
    );
  });

  it('may be built of words of the field in any order', async () => {
    const word = fc.constantFrom(...new Set(texts.flatMap((text) => text.split(' '))));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 60 }), async (words) => {
        const text = words.join(' ');
        expectSound(text, await mapIdea(text));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '',
    ' \n\t ',
    '🎿🎿🎿',
    '<b>${x}</b>',
    '\u0000',
    '\uD800',
    'a'.repeat(50_000),
    'hej '.repeat(10_000),
  ])('awkward input %#', async (text) => {
    expectSound(text, await mapIdea(text));
  });

  it('without words is no idea', async () => {
    expect((await mapIdea('  …  ')).fit).toBe('not-idea');
  });
});

describe('how a text is typed', () => {
  const upperCase = (text: string): string => text.toUpperCase();
  const wideSpaces = (text: string): string => `  ${text.replaceAll(' ', ' \t ')} `;
  const decomposed = (text: string): string => text.normalize('NFD');

  it.each([
    ['capitals', upperCase],
    ['spacing', wideSpaces],
    ['combining dots', decomposed],
  ])('%s change nothing', async (_, change) => {
    for (const text of texts) {
      const before = await mapIdea(text);
      const after = await mapIdea(change(text));
      expect(decision(after)).toEqual(decision(before));
      expect(after.confidence).toBeCloseTo(before.confidence, 6);
    }
  });

  it('missing dots seldom change the area', async () => {
    const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
    const same = await Promise.all(
      texts.map(async (text) => (await mapIdea(plain(text))).area === (await mapIdea(text)).area),
    );
    expect(same.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * texts.length);
  });
});

describe('what does not belong to the matter', () => {
  it.each(['Hej!', 'Det regnar ute i dag och det är kallt.', 'It is raining today.'])(
    'the sentence "%s" moves nothing',
    async (chatter) => {
      for (const text of texts) {
        const before = await mapIdea(text);
        const after = await mapIdea(`${chatter} ${text}`);
        expect(decision(after)).toEqual(decision(before));
        expect(after.confidence).toBeCloseTo(before.confidence, 6);
      }
    },
  );
});

describe('reasons', () => {
  it('are given for area and level', async () => {
    for (const text of texts) {
      const { reasons } = await mapIdea(text);
      expect(reasons.map((reason) => reason.for)).toContain('area');
      expect(reasons.map((reason) => reason.for)).toContain('level');
    }
  });

  it('never rest on the names of the levels', async () => {
    const text = 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken.';
    const levels = await Promise.all(
      ['bas', 'bredd', 'spets'].map(async (word) => (await mapIdea(`${text} Det är ${word}.`)).level),
    );
    expect(new Set(levels).size).toBe(1);
  });
});

describe('what the actor has settled', () => {
  it('lends the share of what it is not to what it is, with reasons for that', async () => {
    for (const text of texts.slice(0, 20)) {
      const before = await mapIdea(text);
      const other = before.alternatives[0]?.area ?? '';
      const after = await mapIdea(text, { kind: 'area', is: other, isNot: before.area });
      expect(after.area).toBe(other);
      expect(after.confidence).toBeCloseTo(before.confidence + (before.alternatives[0]?.confidence ?? 0), 9);
      expectSound(text, after);
      const level = before.levelAlternatives?.[0]?.level ?? 'bas';
      const levelled = await mapIdea(text, { kind: 'level', is: level, isNot: before.level });
      expect(levelled).toMatchObject({ area: before.area, level });
    }
  });
});

describe('a set of our own that is not in the training material', () => {
  it('is mapped at least as well as when it was last measured, with some room', async () => {
    const judged = await Promise.all(
      ownMessages.map(async ({ text, label, level, hard }) => {
        const area = firstDefinitions.areas.find(({ subareas }) =>
          subareas.some(({ code }) => code === label),
        );
        const subarea = area === undefined ? null : label;
        return putToTest({ text, area: area?.code ?? label, subarea, level, hard }, mapIdea);
      }),
    );
    const { area, topTwo, subarea, level, sure, calledSure, quotes, ...more } = evaluate(judged);
    expect(area.right / area.of).toBeGreaterThanOrEqual(0.88);
    expect(topTwo.right / topTwo.of).toBeGreaterThanOrEqual(0.95);
    expect(subarea.right / subarea.of).toBeGreaterThanOrEqual(0.88);
    expect(level.right / level.of).toBeGreaterThanOrEqual(0.88);
    expect(sure.right / sure.of).toBeGreaterThanOrEqual(0.9);
    expect(calledSure.right / calledSure.of).toBeGreaterThanOrEqual(0.5);
    expect(quotes.right).toBe(quotes.of);
    expect(more.trueReasons.right / more.trueReasons.of).toBeGreaterThanOrEqual(0.9);
    expect(more.areaAnswered.right).toBeGreaterThanOrEqual(area.right);
    expect(more.levelAnswered.right).toBeGreaterThanOrEqual(level.right);
  });
});
