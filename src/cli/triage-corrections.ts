import { everyIdea } from '../storage/every-idea.ts';
import { JUDGEMENTS } from '../triage/correction.ts';
import { BANDS, countCorrections } from '../triage/count-corrections.ts';
import type { CorrectionCounts } from '../triage/count-corrections.ts';
import { withStored } from './open-stored.ts';
import { confusionTable, shareRow } from './triage-tables.ts';

/** Prints how often and where the mapping has erred, by what people have said since. Gives the exit code. */
export const reportCorrections = (file: string | undefined): Promise<number> =>
  withStored(file, async ({ store }) => {
    process.stdout.write(report(await countCorrections(everyIdea(store.ideas))));
    return 0;
  });

const NAMES = {
  untouched: 'untouched',
  confirmed: 'confirmed',
  'changed-by-staff': 'changed by staff',
  'changed-by-actor': 'changed by the actor',
} as const;

const report = (counts: CorrectionCounts): string => {
  const of = counts.ideas - counts.unmapped;
  return [
    `${counts.ideas} ideas, ${counts.unmapped} without a proposal`,
    '',
    `What people said of it             95 % interval (Wilson)`,
    ...JUDGEMENTS.map((name) => shareRow(NAMES[name], { right: counts.judgements[name], of })),
    '',
    'Right, of those that were judged',
    shareRow('area', counts.area),
    ...BANDS.map((band) => shareRow(`  sure ${band}`, counts.areaBands[band])),
    shareRow('sub-area', counts.subarea),
    shareRow('level', counts.level),
    ...BANDS.map((band) => shareRow(`  sure ${band}`, counts.levelBands[band])),
    shareRow('area, second opinion', counts.secondOpinion),
    ...confusionTable('area: proposed \\ stands', counts.confusion.area),
    ...confusionTable('level: proposed \\ stands', counts.confusion.level),
    '',
  ].join('\n');
};
