import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/domain/concepts.ts';
import { definitionsSchema } from '../../src/domain/definitions.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { nameBy } from '../../src/domain/name-by.ts';
import { subjectsOf, withWording, wordingOf } from '../../src/domain/wordings.ts';

describe('official wordings', () => {
  const subjects = subjectsOf(firstDefinitions);

  it('may be had by every concept and every sub-area, each once', () => {
    expect(subjects).toEqual(expect.arrayContaining([...CONCEPTS, 'jord-skog-vatten/skog']));
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects).toHaveLength(CONCEPTS.length + 3);
  });

  it.each(subjects)('of %s is set and taken away in one language, and touches nothing else', (subject) => {
    const set = withWording(subject, 'sv', 'Regionens ord.', firstDefinitions);
    expect(wordingOf(subject, set)).toEqual({ sv: 'Regionens ord.', en: null });
    for (const other of subjects.filter((one) => one !== subject))
      expect(wordingOf(other, set)).toEqual({ sv: null, en: null });
    expect(definitionsSchema.parse(set)).toEqual(set);
    const both = withWording(subject, 'en', 'Words.', set);
    expect(wordingOf(subject, both)).toEqual({ sv: 'Regionens ord.', en: 'Words.' });
    const gone = withWording(subject, 'sv', null, set);
    expect(wordingOf(subject, gone)).toEqual({ sv: null, en: null });
  });

  it('of something unknown changes nothing', () => {
    for (const subject of ['rymd', 'jord-skog-vatten/rymd', '', '__proto__'])
      expect(withWording(subject, 'sv', 'x', firstDefinitions)).toEqual(firstDefinitions);
  });
});

describe('names', () => {
  it('are those an idea was mapped by, and of what is newer those of now', () => {
    const [land, ...others] = firstDefinitions.areas;
    if (!land) throw new Error('no area');
    const mushroom = { code: 'svamp', name: { sv: 'Svamp', en: 'Fungi' }, wording: { sv: null, en: null } };
    const current = {
      ...firstDefinitions,
      areas: [
        { ...land, name: { sv: 'De gröna', en: 'The green' }, subareas: [mushroom] },
        { ...mushroom, code: 'rymd', name: { sv: 'Rymd', en: 'Space' }, subareas: [] },
      ],
    };
    const { areas } = nameBy(firstDefinitions, current);
    expect(areas.map(({ name }) => name.sv)).toEqual([
      ...[land, ...others].map(({ name }) => name.sv),
      'Rymd',
    ]);
    expect(areas[0]?.subareas.map(({ name }) => name.sv)).toEqual(['Jord', 'Skog', 'Vatten', 'Svamp']);
  });
});
