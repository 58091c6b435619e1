import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/domain/mapping.ts';
import type { NoOpinion, Opinion } from '../../src/domain/ports.ts';
import { oncePerText } from '../../src/triage/once-per-text.ts';
import { withSecondOpinion } from '../../src/triage/with-second-opinion.ts';

const unsure: Mapping = {
  area: 'jord-skog-vatten',
  subarea: 'jord',
  also: ['hallbar-energi'],
  alternatives: [
    { area: 'hallbar-energi', confidence: 0.3 },
    { area: 'inget', confidence: 0.15 },
    { area: 'upplevelser', confidence: 0.05 },
  ],
  level: 'bredd',
  confidence: 0.5,
  levelConfidence: 0.4,
  levelAlternatives: [
    { level: 'bas', confidence: 0.35 },
    { level: 'spets', confidence: 0.25 },
  ],
  fit: 'area',
  reasons: [
    { for: 'area', code: 'value-chain', quote: 'gödsel' },
    { for: 'subarea', code: 'resource', quote: 'gödsel' },
    { for: 'level', code: 'more-firms', quote: 'fler gårdar' },
  ],
  definitionsVersion: '2021-2027.1',
};
const opinion: Opinion = {
  kind: 'opinion',
  area: 'hallbar-energi',
  subarea: null,
  level: 'bas',
  quotes: { area: ['biogas'], level: ['laddstolpar'] },
  model: 'liten',
};

const mapped = async (local: Mapping, answer: Opinion | NoOpinion) => {
  const asked: string[] = [];
  const mapIdea = withSecondOpinion(
    async () => local,
    async (text) => {
      asked.push(text);
      return answer;
    },
  );
  return { mapping: await mapIdea('en text'), asked };
};

describe('withSecondOpinion', () => {
  it('takes another answer with its own reasons, keeps the shares, and names who spoke', async () => {
    expect((await mapped(unsure, opinion)).mapping).toEqual({
      ...unsure,
      area: 'hallbar-energi',
      subarea: null,
      also: ['jord-skog-vatten'],
      alternatives: [
        { area: 'jord-skog-vatten', confidence: 0.5 },
        { area: 'inget', confidence: 0.15 },
        { area: 'upplevelser', confidence: 0.05 },
      ],
      confidence: 0.3,
      alsoReasons: [{ area: 'jord-skog-vatten', code: 'value-chain', quote: 'gödsel' }],
      level: 'bas',
      levelConfidence: 0.35,
      levelAlternatives: [
        { level: 'bredd', confidence: 0.4 },
        { level: 'spets', confidence: 0.25 },
      ],
      reasons: [
        { for: 'area', code: 'wording', quote: 'biogas' },
        { for: 'level', code: 'wording', quote: 'laddstolpar' },
      ],
      secondOpinion: { model: 'liten' },
    });
  });

  it('changes nothing but the name when both say the same', async () => {
    const same: Opinion = { ...opinion, area: 'jord-skog-vatten', subarea: 'jord', level: 'bredd' };
    expect((await mapped(unsure, same)).mapping).toEqual({ ...unsure, secondOpinion: { model: 'liten' } });
  });

  it('asks nobody about what the actor has settled, but may about the rest', async () => {
    const ask = async (): Promise<Opinion> => opinion;
    const mapIdea = withSecondOpinion(async () => unsure, ask);
    const settled = await mapIdea('en text', {
      kind: 'area',
      is: 'jord-skog-vatten',
      isNot: 'hallbar-energi',
    });
    expect(settled).toMatchObject({ area: 'jord-skog-vatten', subarea: 'jord', level: 'bas' });
  });

  it('leaves alone what the house is sure of', async () => {
    const sureArea = (await mapped({ ...unsure, confidence: 0.6 }, opinion)).mapping;
    expect(sureArea).toMatchObject({ area: 'jord-skog-vatten', subarea: 'jord', level: 'bas' });
    expect(sureArea.reasons.map(({ for: of }) => of)).toEqual(['area', 'subarea', 'level']);
    const sureLevel = (await mapped({ ...unsure, levelConfidence: 0.5 }, opinion)).mapping;
    expect(sureLevel).toMatchObject({ area: 'hallbar-energi', level: 'bredd' });
  });

  it('sends what none of the areas own to the coordinators, and back', async () => {
    const none = (await mapped(unsure, { ...opinion, area: 'inget' })).mapping;
    expect(none).toMatchObject({
      area: 'inget',
      fit: 'cross-area',
      also: ['jord-skog-vatten', 'hallbar-energi'],
    });
    const crossing: Mapping = { ...unsure, area: 'inget', subarea: null, also: [], fit: 'cross-area' };
    const found = (await mapped(crossing, opinion)).mapping;
    expect(found).toMatchObject({ area: 'hallbar-energi', fit: 'area', also: [] });
  });

  it.each<[string, Mapping]>([
    ['sure of both', { ...unsure, confidence: 0.6, levelConfidence: 0.5 }],
    ['not an idea', { ...unsure, area: 'inget', subarea: null, fit: 'not-idea' }],
    ['outside', { ...unsure, area: 'inget', subarea: null, fit: 'outside' }],
  ])('asks nobody about a text that is %s', async (_, local) => {
    expect(await mapped(local, opinion)).toEqual({ mapping: local, asked: [] });
  });

  it('stands by the local answer when there is no other', async () => {
    const { mapping, asked } = await mapped(unsure, { kind: 'none', why: 'timeout' });
    expect(mapping).toEqual(unsure);
    expect(asked).toEqual(['en text']);
  });
});

describe('oncePerText', () => {
  const stage = (answer: (text: string) => Opinion | NoOpinion) => {
    const asked: string[] = [];
    const told: NoOpinion[] = [];
    const clock = { at: 0, now: () => new Date(clock.at) };
    const ask = oncePerText(
      async (text) => {
        asked.push(text);
        return answer(text);
      },
      clock,
      (trouble) => void told.push(trouble),
    );
    return { ask, asked, told, clock };
  };

  it('asks once about a text, also when asked twice at the same time', async () => {
    const { ask, asked } = stage(() => opinion);
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([opinion, opinion]);
    expect(await ask('a')).toBe(opinion);
    expect(asked).toEqual(['a']);
  });

  it('forgets the texts not asked about for longest', async () => {
    const { ask, asked } = stage(() => opinion);
    for (let count = 0; count < 200; count += 1) await ask(`text ${count}`);
    await ask('text 0');
    await ask('one more');
    await ask('text 0');
    expect(asked).toHaveLength(201);
    await ask('text 1');
    expect(asked).toHaveLength(202);
  });

  it('rests after trouble, and keeps what was answered meanwhile', async () => {
    let answer: Opinion | NoOpinion = { kind: 'none', why: 'http', status: 500 };
    const { ask, asked, told, clock } = stage(() => answer);
    expect(await ask('a')).toEqual(answer);
    answer = opinion;
    clock.at = 29_999;
    expect(await ask('b')).toEqual({ kind: 'none', why: 'resting' });
    clock.at = 30_000;
    expect(await ask('c')).toBe(opinion);
    expect((await ask('a')).kind).toBe('none');
    expect((await ask('b')).kind).toBe('none');
    expect(asked).toEqual(['a', 'c']);
    expect(told).toEqual([{ kind: 'none', why: 'http', status: 500 }]);
  });

  it('goes on asking after a refusal, which is about the text', async () => {
    const { ask, asked } = stage(() => ({ kind: 'none', why: 'refused' }));
    await ask('a');
    await ask('b');
    expect(asked).toEqual(['a', 'b']);
  });
});
