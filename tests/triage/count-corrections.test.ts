import { describe, expect, it } from 'vitest';
import type { Idea, Placement } from '../../src/domain/idea.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { everyIdea } from '../../src/storage/every-idea.ts';
import { correctionOf } from '../../src/triage/correction.ts';
import { countCorrections } from '../../src/triage/count-corrections.ts';
import { aJudgedIdea, storeAsFirst } from '../support/a-judged-idea.ts';
import { anIdea } from '../support/an-idea.ts';

const proposed = anIdea().mapping.proposed;
if (proposed === null) throw new Error('The sample has a proposal.');
const dairy: Placement = { area: 'jord-skog-vatten', subarea: 'jord', level: 'bredd' };
const forest: Placement = { ...dairy, subarea: 'skog' };
const energy: Placement = { area: 'hallbar-energi', subarea: null, level: 'bas' };
const unmapped = (idea: Idea): Idea => ({ ...idea, mapping: { ...idea.mapping, proposed: null } });
const unassessed: Placement = { ...dairy, level: 'ej-bedomd' };

describe('correctionOf', () => {
  const judgementOf = (...args: Parameters<typeof aJudgedIdea>) =>
    correctionOf(aJudgedIdea(...args))?.judgement;

  it('counts silence as neither', () => {
    expect(judgementOf(1, {})).toBe('untouched');
    expect(judgementOf(1, { sent: unassessed })).toBe('untouched');
    expect(judgementOf(1, {}, [{ kind: 'take' }, { kind: 'add', text: 'mer' }])).toBe('untouched');
  });

  it('takes what staff say of it', () => {
    expect(judgementOf(1, {}, [{ kind: 'confirm' }])).toBe('confirmed');
    expect(judgementOf(1, {}, [{ kind: 'change', placement: energy }])).toBe('changed-by-staff');
  });

  it('takes what the actor sent instead, confirmed by staff or not', () => {
    expect(judgementOf(1, { sent: energy })).toBe('changed-by-actor');
    expect(judgementOf(1, { sent: energy }, [{ kind: 'confirm' }])).toBe('changed-by-actor');
    expect(judgementOf(1, { sent: energy }, [{ kind: 'change', placement: forest }])).toBe(
      'changed-by-staff',
    );
  });

  it('is a confirmation when staff change the choice of the actor back to the proposal', () => {
    expect(judgementOf(1, { sent: energy }, [{ kind: 'change', placement: dairy }])).toBe('confirmed');
  });

  it('says nothing where there was no proposal', () => {
    expect(correctionOf(unmapped(aJudgedIdea(1, {}, [{ kind: 'confirm' }])))).toBeUndefined();
  });
});

describe('countCorrections', () => {
  it('counts every idea of a real store, past the end of a page', async () => {
    const store = openSqliteStore(':memory:');
    const silent = Array.from({ length: 205 }, (_, at) => aJudgedIdea(at + 1, {}));
    await storeAsFirst(store.ideas, [
      ...silent,
      aJudgedIdea(301, {}, [{ kind: 'confirm' }]),
      aJudgedIdea(302, {}, [{ kind: 'change', placement: forest }]),
      aJudgedIdea(303, { proposed: { ...proposed, confidence: 0.6, levelConfidence: 0.4 }, sent: energy }),
      aJudgedIdea(
        304,
        {
          proposed: { ...proposed, confidence: 0.3, secondOpinion: { model: 'gpt' } },
          sent: unassessed,
        },
        [{ kind: 'confirm' }],
      ),
      unmapped(aJudgedIdea(305, {}, [{ kind: 'confirm' }])),
    ]);
    const counts = await countCorrections(everyIdea(store.ideas));
    store.close();
    expect(counts).toMatchObject({
      ideas: 210,
      unmapped: 1,
      judgements: { untouched: 205, confirmed: 2, 'changed-by-staff': 1, 'changed-by-actor': 1 },
      area: { right: 3, of: 4 },
      subarea: { right: 2, of: 3 },
      level: { right: 2, of: 3 },
      areaBands: {
        '>= 0.8': { right: 2, of: 2 },
        '0.5-0.8': { right: 0, of: 1 },
        '< 0.5': { right: 1, of: 1 },
      },
      levelBands: {
        '>= 0.8': { right: 2, of: 2 },
        '0.5-0.8': { right: 0, of: 0 },
        '< 0.5': { right: 0, of: 1 },
      },
      secondOpinion: { right: 1, of: 1 },
    });
    expect(counts.confusion.area.sort()).toEqual([
      ['jord', 'hallbar-energi', 1],
      ['jord', 'jord', 2],
      ['jord', 'skog', 1],
    ]);
    expect(counts.confusion.level.sort()).toEqual([
      ['bredd', 'bas', 1],
      ['bredd', 'bredd', 2],
    ]);
  });
});
