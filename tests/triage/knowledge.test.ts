import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/codes.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { AREA_REASON_CODES, LEVEL_REASON_CODES } from '../../src/triage/reason-codes.ts';
import { conceptsIn } from '../../src/triage/lexicon.ts';
import { tokenize } from '../../src/triage/tokenize.ts';
import { readModel, writeModel } from '../../src/triage/stored-model.ts';
import { buildModel } from '../../src/triage/training/build-model.ts';
import { labelledLine } from '../../src/triage/training/labelled-line.ts';
import { readMessages } from '../../src/triage/training/read-messages.ts';
import { signNames } from '../../src/triage/training/sign-names.ts';
import settings from '../../src/triage/training/settings.json' with { type: 'json' };

const messages = readMessages();
const owners = new Set([
  ...firstDefinitions.areas.flatMap(({ code, subareas }) =>
    subareas.length === 0 ? [code] : subareas.map((subarea) => subarea.code),
  ),
  'inget',
]);

describe('training material', () => {
  it('is broad, and covers every class and level', () => {
    expect(messages.length).toBeGreaterThan(600);
    expect(new Set(messages.map(({ label }) => label))).toEqual(owners);
    expect(new Set(messages.map(({ level }) => level))).toEqual(new Set(LEVELS));
  });

  it('keeps the held-back set out', () => {
    const own = readFileSync(new URL('../fixtures/triage/own-messages.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(labelledLine);
    const trained = new Set(messages.map(({ text }) => text));
    expect(own.filter(({ text }) => trained.has(text))).toEqual([]);
  });

  it('gives the same weights every time', () => {
    const some = messages.filter((_, at) => at % 100 === 0);
    const quick = {
      area: { ...settings.area, rounds: 2 },
      level: { ...settings.level, rounds: 2 },
    };
    const model = buildModel(some, quick);
    expect(buildModel(some, quick)).toEqual(model);
    const { vocabulary, area, level } = readModel(writeModel(model));
    expect({ signs: [...vocabulary.keys()], area, level }).toEqual(model);
    expect(() => readModel(writeModel(model).subarray(0, -1))).toThrow();
  });

  it('is what the stored model was trained on', { timeout: 120_000 }, () => {
    const { vocabulary } = readModel(
      readFileSync(new URL('../../src/triage/knowledge/model.bin', import.meta.url)),
    );
    expect([...vocabulary.keys()]).toEqual(signNames(messages));
  });
});

describe('word lists', () => {
  it('give only reasons that are put into words, and only known classes', () => {
    const { area, level } = conceptsIn(tokenize(messages.map(({ text }) => text).join('\n')));
    for (const { value } of area) {
      expect(AREA_REASON_CODES).toContain(value.code);
      expect(owners).toContain(value.owner);
    }
    for (const { value } of level) {
      expect(LEVEL_REASON_CODES).toContain(value.code);
      expect(LEVELS).toContain(value.owner);
    }
  });
});
