import { expect, it } from 'vitest';
import type { Idea } from '../../../src/domain/idea.ts';
import { everyIdea } from '../../../src/storage/every-idea.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-store.ts';
import { buildModel } from '../../../src/triage/training/build-model.ts';
import { labelledLine } from '../../../src/triage/training/labelled-line.ts';
import { learntMessages } from '../../../src/triage/training/learnt-messages.ts';
import type { LearntMessage } from '../../../src/triage/training/learnt-messages.ts';
import settings from '../../../src/triage/training/settings.json' with { type: 'json' };
import { aJudgedIdea, storeAsFirst } from '../../support/a-judged-idea.ts';

const learntFrom = async (all: readonly Idea[]): Promise<LearntMessage[]> => {
  const store = openSqliteStore(':memory:');
  await storeAsFirst(store.ideas, all);
  const learnt: LearntMessage[] = [];
  for await (const one of learntMessages(everyIdea(store.ideas), settings.area.classes)) learnt.push(one);
  store.close();
  return learnt;
};

const energy = { area: 'hallbar-energi', subarea: null, level: 'bas' } as const;

it('takes the text as it was when staff spoke, with what they said', async () => {
  const acts = [
    { kind: 'add', text: 'Taket ska ha solceller.' },
    { kind: 'change', placement: energy },
    { kind: 'add', text: 'Efteråt.' },
  ] as const;
  const said = { personId: 'Anna', tenantId: 'Home', name: 'Anna' };
  const learnt = await learntFrom([
    aJudgedIdea(1, { mappedText: 'Ett mejeri.', actor: said }, acts),
    aJudgedIdea(2, { mappedText: 'Ett annat mejeri.' }, [{ kind: 'confirm' }]),
  ]);
  expect(learnt).toEqual([
    {
      text: 'Ett mejeri.\nTaket ska ha solceller.',
      label: 'hallbar-energi',
      level: 'bas',
      hard: false,
      by: 'home/anna',
    },
    { text: 'Ett annat mejeri.', label: 'jord', level: 'bredd', hard: false, by: 'home/anna' },
  ]);
});

it('never takes what is confidential, withdrawn, unsaid by staff or without a full label', async () => {
  const confirmed = aJudgedIdea(1, {}, [{ kind: 'confirm' }]);
  const by = { tenantId: 'home', personId: 'bo', name: 'Bo' };
  const learnt = await learntFrom([
    { ...confirmed, confidential: { reason: 'affärsläge', at: '2026-11-24T09:00:00.000Z', by } },
    aJudgedIdea(2, {}, [{ kind: 'confirm' }, { kind: 'withdraw' }]),
    aJudgedIdea(3, { sent: energy }),
    aJudgedIdea(4, {}, [{ kind: 'change', placement: { ...energy, level: 'ej-bedomd' } }]),
    aJudgedIdea(5, {}, [
      { kind: 'change', placement: { area: 'jord-skog-vatten', subarea: null, level: 'bas' } },
    ]),
  ]);
  expect(learnt).toEqual([]);
});

it('moves the weights, and takes up a word only when three actors have used it', () => {
  const lines = ['jb En hage för får', 'eb En solpanel på taket', 'ib En skola i byn'];
  const own = ['.', '!', ' …'].flatMap((end) => lines.map((line) => labelledLine(`${line}${end}`)));
  const quick = {
    area: { ...settings.area, rounds: 2, runs: 1 },
    level: { ...settings.level, rounds: 2, runs: 1 },
  };
  const told = (by: string): LearntMessage => ({
    text: `Elflyg över fjället, hälsar ${by}son.`,
    label: 'hallbar-energi',
    level: 'spets',
    hard: false,
    by,
  });
  const alone = buildModel(own, quick);
  const twice = buildModel(own, quick, [told('anna'), told('anna'), told('bertil')]);
  const thrice = buildModel(own, quick, ['anna', 'bertil', 'cecilia'].map(told));
  expect(twice.signs).toEqual(alone.signs);
  expect(twice.area.direct).not.toEqual(alone.area.direct);
  expect(thrice.signs.join('\n')).toMatch(/elflyg/);
  expect(thrice.signs.join('\n')).not.toMatch(/annason|bertil|cecilia/);
});
