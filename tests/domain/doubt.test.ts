import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../src/domain/doubt.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import { mapping } from '../cards/samples.ts';

const shares = (area: [number, number], level: [number, number]): Mapping => ({
  ...mapping,
  area: 'hallbar-energi',
  confidence: area[0],
  alternatives: [
    { area: 'upplevelser', confidence: area[1] },
    { area: 'inget', confidence: 0.01 },
  ],
  level: 'bas',
  levelConfidence: level[0],
  levelAlternatives: [{ level: 'bredd', confidence: level[1] }],
});
const both = { area: true, level: true };
const area = { kind: 'area', between: ['hallbar-energi', 'upplevelser'] };
const level = { kind: 'level', between: ['bas', 'bredd'] };

describe('the doubt worth a question', () => {
  it.each<[string, Mapping, object | null]>([
    ['none where both are sure', shares([0.9, 0.05], [0.8, 0.1]), null],
    ['the area', shares([0.5, 0.4], [0.8, 0.1]), area],
    ['the level', shares([0.9, 0.05], [0.5, 0.4]), level],
    ['of two the one whose answer is likelier to change the mapping', shares([0.5, 0.45], [0.5, 0.4]), area],
    ['and the other way round', shares([0.5, 0.3], [0.45, 0.44]), level],
    ['none where a third is as likely but the first stands out', shares([0.4, 0.1], [0.8, 0.1]), null],
  ])('is %s', (_, given, expected) => {
    expect(doubtIn(given, both)).toEqual(expected);
  });

  it('leaves out what the actor has decided already', () => {
    const unsure = shares([0.5, 0.49], [0.5, 0.4]);
    expect(doubtIn(unsure, { area: false, level: true })).toEqual(level);
    expect(doubtIn(unsure, { area: false, level: false })).toBeNull();
  });

  it('needs an alternative', () => {
    expect(
      doubtIn({ ...shares([0.4, 0], [0.4, 0]), alternatives: [], levelAlternatives: undefined }, both),
    ).toBeNull();
  });
});
