import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { FiguresOrder, MadeFile } from '../../src/domain/download-order.ts';
import { makeFile } from '../../src/reports/export/make-file.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { anIdea } from '../support/an-idea.ts';

const asker = { tenantId: 'home', personId: 'carin', name: 'Carin' };
const order: FiguresOrder = {
  kind: 'figures',
  period: { from: '2026-11-23', to: '2026-11-29' },
  targets: null,
  isPublic: false,
  format: 'xlsx',
  withPeople: false,
  language: 'sv',
  asker,
};

/** A file of a week with one plain idea, one whose title is a formula, and one that is confidential. */
export const aFile = async (given: Partial<FiguresOrder> = {}): Promise<MadeFile> => {
  const store = openSqliteStore(':memory:');
  await store.ideas.create(anIdea());
  await store.ideas.create(
    anIdea({
      draftId: 'draft-2',
      number: 'IDE-2026-0002',
      title: '=HYPERLINK("http://evil.example","Åre; öl")',
    }),
  );
  const secret = anIdea({ draftId: 'draft-3', number: 'IDE-2026-0003', title: 'Hemligheten' });
  const confidential = { reason: 'affärshemlighet', at: secret.createdAt, by: asker };
  await store.ideas.create({ ...secret, confidential });
  const needs = {
    ideaPeriods: store.ideaPeriods,
    definitions: firstDefinitions,
    now: new Date('2026-11-30T07:00:00Z'),
  };
  const file = await makeFile({ ...order, ...given }, needs);
  store.close();
  return file;
};
