import { afterEach, describe, expect, it } from 'vitest';
import type { Settled } from '../../src/domain/doubt.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import { actionsOf } from '../support/card-reading.ts';
import { type Actor, type Bot, makeBot } from '../support/make-bot.ts';

const unsure: Mapping = {
  area: 'hallbar-energi',
  subarea: null,
  also: [],
  alternatives: [{ area: 'upplevelser', confidence: 0.42 }],
  level: 'bas',
  confidence: 0.5,
  levelConfidence: 0.8,
  levelAlternatives: [{ level: 'bredd', confidence: 0.15 }],
  fit: 'area',
  reasons: [],
  definitionsVersion: '2021-2027.1',
};
const unsureOfLevel: Mapping = {
  ...unsure,
  confidence: 0.95,
  alternatives: [{ area: 'upplevelser', confidence: 0.03 }],
  levelConfidence: 0.45,
  levelAlternatives: [{ level: 'bredd', confidence: 0.4 }],
};

/** Answers as the real mapping does: what is settled is taken, and some words tell. */
const mapper =
  (mapping: Mapping, asked: [string, Settled | null | undefined][]) =>
  async (text: string, settled?: Settled | null): Promise<Mapping> => {
    asked.push([text, settled]);
    if (settled?.kind === 'area') return { ...mapping, area: settled.is, confidence: 0.92, settled };
    if (settled?.kind === 'level')
      return { ...mapping, level: settled.is === 'bredd' ? 'bredd' : 'bas', levelConfidence: 0.85, settled };
    return text.includes('liftkön') ? { ...mapping, area: 'upplevelser', confidence: 0.9 } : mapping;
  };

const SNOW = 'Vi vill göra snö med spillvärme i Funäsdalen';

describe('a doubt', () => {
  let bot: Bot;
  let anna: Actor;
  const asked: [string, Settled | null | undefined][] = [];
  const heard = (): string => bot.said(anna).join('\n');
  const begin = async (mapping: Mapping): Promise<string> => {
    asked.length = 0;
    bot = await makeBot({ coordinators: ['Carin'], given: { mapIdea: mapper(mapping, asked) } });
    anna = bot.person('Anna Lind');
    await anna.says(SNOW);
    let said = heard();
    for (let step = 0; step < 6 && !said.includes('Sista frågan'); step += 1) {
      await anna.says('hoppa över');
      said = heard();
    }
    return said;
  };
  afterEach(() => bot.close());

  it('between two areas is asked about once, with an answer for each', async () => {
    const question = await begin(unsure);
    expect(question).toContain(
      'Om idén lyckas, vad blir i första hand starkare: *energin* eller *besöken, kulturen eller fritiden*?',
    );
    expect(actionsOf(bot.card(anna)).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Energin', 'Besöken, kulturen eller fritiden', 'Hoppa över']),
    );
    await anna.presses('Besöken, kulturen eller fritiden');
    const summary = heard();
    expect(summary).toContain('**Område:** Upplevelser');
    expect(summary).toContain('eftersom ni har svarat *besöken, kulturen eller fritiden*');
    await anna.presses('Skicka idén');
    const [idea] = await bot.house().store.ideas.page({ limit: 1 });
    expect(idea?.mapping.proposed).toMatchObject({
      area: 'upplevelser',
      settled: { kind: 'area', is: 'upplevelser', isNot: 'hallbar-energi' },
    });
    expect(idea?.target).toBe('upplevelser');
  });

  it.each(['den andra', '2', 'upplevelser', 'Besöken, kulturen eller fritiden'])(
    'may be settled in words: %s',
    async (answer) => {
      await begin(unsure);
      await anna.says(answer);
      expect(heard()).toContain('**Område:** Upplevelser');
    },
  );

  it('leaves a question about the words a question', async () => {
    await begin(unsure);
    await anna.says('vad är upplevelser?');
    const said = heard();
    expect(said).toContain('Källa:');
    expect(said).toContain('Sista frågan');
  });

  it('answered in one’s own words is mapped anew with them', async () => {
    await begin(unsure);
    await anna.says('det är ju för att korta liftkön och få hit fler skolklasser');
    expect(heard()).toContain('**Område:** Upplevelser');
    expect(asked.at(-1)?.[0]).toContain('korta liftkön');
    expect(asked.at(-1)?.[1]).toBeNull();
  });

  it.each(['vet inte', 'hoppa över'])('may be left: %s', async (words) => {
    await begin(unsure);
    await anna.says(words);
    const summary = heard();
    expect(summary).toContain('**Område:** Hållbar energi');
    expect(summary).toContain('Jag tror att idén hör till **Hållbar energi**');
  });

  it('between two levels is asked about in the same way', async () => {
    expect(await begin(unsureOfLevel)).toContain(
      'Vad stämmer bäst in på idén: *en grund för många* eller *fler gör det som redan fungerar*?',
    );
    await anna.presses('Fler gör det som redan fungerar');
    expect(heard()).toContain('**Nivå:** Bredd');
  });

  it('is not asked about where the actor has chosen the area already', async () => {
    asked.length = 0;
    bot = await makeBot({ given: { mapIdea: mapper(unsure, asked) } });
    anna = bot.person('Anna Lind');
    await anna.says(SNOW);
    await anna.says('område: hållbar energi');
    for (let step = 0; step < 6; step += 1) await anna.says('hoppa över');
    const said = heard();
    expect(said).not.toContain('Sista frågan');
    expect(said).toContain('Stämmer det här?');
  });

  it('is not settled by a forged card, nor by an old one', async () => {
    await begin(unsure);
    const card = bot.card(anna);
    const button = actionsOf(card).find(({ verb }) => verb === 'choose');
    await anna.sends('choose', { ...button?.data, choice: 'digitala-losningar' });
    expect(heard()).toContain('Sista frågan');
    await anna.sends('choose', { draft: 'somebody-else', choice: 'upplevelser' });
    expect(heard()).toContain('Sista frågan');
    await anna.presses('Energin');
    expect(heard()).toContain('**Område:** Hållbar energi');
    await anna.sends('choose', { ...button?.data, choice: 'upplevelser' });
    expect(heard()).toContain('**Område:** Hållbar energi');
  });

  it('can be gone back to', async () => {
    await begin(unsure);
    await anna.presses('Energin');
    heard();
    await anna.says('tillbaka');
    expect(heard()).toContain('Om idén lyckas');
    await anna.presses('Besöken, kulturen eller fritiden');
    expect(heard()).toContain('**Område:** Upplevelser');
  });
});
