import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import type { Language } from '../../src/domain/codes.ts';

const labelledIdea = z.object({
  id: z.string(),
  lang: z.enum(['sv', 'en', 'no']),
  title: z.string(),
  text: z.string(),
  area: z.string(),
  subarea: z.string().nullable(),
  level: z.enum(['bas', 'bredd', 'spets']),
  hard: z.boolean(),
});
export type LabelledIdea = z.infer<typeof labelledIdea>;

export type Drawn = 'hard' | 'english' | 'nobodys';

/** Who writes Norwegian is answered in Swedish. */
export const languageOf = ({ lang }: LabelledIdea): Language => (lang === 'en' ? 'en' : 'sv');

const file = new URL('../fixtures/ideas-for-playground.jsonl', import.meta.url);

/** The seed of this run: PLAYGROUND_SEED, so that a run can be repeated, else a random one. */
export function runSeed(): number {
  const given = Number(process.env['PLAYGROUND_SEED'] ?? '');
  return Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 1_000_000) + 1;
}

/** One idea that is hard to place, one in English and one that no area owns. */
export function drawIdeas(draw: () => number): Record<Drawn, LabelledIdea> {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelledIdea.parse(JSON.parse(line)));
  const one = (fits: (idea: LabelledIdea) => boolean): LabelledIdea => {
    const fitting = all.filter(fits);
    const drawn = fitting[Math.floor(draw() * fitting.length)];
    if (drawn === undefined) throw new Error('no idea to draw from');
    return drawn;
  };
  const isOwned = (idea: LabelledIdea) => idea.area !== 'inget';
  return {
    hard: one((idea) => idea.hard && idea.lang !== 'en' && isOwned(idea)),
    english: one((idea) => idea.lang === 'en' && isOwned(idea)),
    nobodys: one((idea) => !isOwned(idea)),
  };
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
