import type { Definitions } from '../../domain/definitions.ts';
import type { FiguresOrder, MadeFile } from '../../domain/download-order.ts';
import type { Idea } from '../../domain/idea.ts';
import type { IdeaPeriods } from '../../domain/ports.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { measured } from '../measured.ts';
import { ofTargets } from '../of-targets.ts';
import { publicFigures } from '../public-figures.ts';
import { summarise } from '../summarise.ts';
import { figuresTable } from './figures-table.ts';
import { ideaTables } from './idea-tables.ts';
import type { Table } from './table.ts';
import { toCsv } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

type Needs = { ideaPeriods: IdeaPeriods; definitions: Definitions; now: Date };

/**
 * The file that was ordered, counted now. An Excel file has figures with definitions, ideas and events; a CSV file the
 * ideas; JSON all of it. A public one has figures alone.
 */
export const makeFile = async (order: FiguresOrder, needs: Needs): Promise<MadeFile> => {
  const { period, targets, language, format, isPublic } = order;
  const counts = ofTargets(targets);
  const { figures, before, yearBefore } = await summarise(period, needs.ideaPeriods, needs.now, counts);
  const wording = { language, definitions: needs.definitions, public: isPublic };
  const three = { figures, before, yearBefore };
  const table = figuresTable(three, wording, needs.now);
  const lists = isPublic ? [] : await listsOf(order, needs, counts);
  const { file } = figureTextsFor(language);
  const name = `${file.name(period.from, period.to)}.${format}`;
  const done = (content: string | Buffer): MadeFile => ({
    name,
    type: TYPES[format],
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  });
  if (format === 'xlsx') return done(await toXlsx([table, ...lists]));
  if (format === 'csv') return done(toCsv(lists[0] ?? table));
  const counted = isPublic
    ? [figures, before, yearBefore].map((one) => publicFigures(one, needs.definitions))
    : [figures, before, yearBefore].map((one) => ({ ...measured(one), ...one }));
  const extra = Object.fromEntries(lists.map((list) => [list.name, objects(list)]));
  const [now, earlier, lastYear] = counted;
  const json = {
    extracted: needs.now.toISOString(),
    ...now,
    before: earlier,
    yearBefore: lastYear,
    ...extra,
  };
  return done(`${JSON.stringify(json, null, 2)}\n`);
};

const listsOf = async (
  { period, language, withPeople }: FiguresOrder,
  { ideaPeriods, definitions }: Needs,
  counts: (idea: Idea) => boolean,
): Promise<Table[]> => {
  const lists = ideaTables({ period, language, definitions, withPeople });
  for await (const idea of ideaPeriods.of(period)) if (counts(idea)) lists.add(idea);
  return lists.tables();
};

const objects = ({ columns, rows }: Table): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ label }, index) => [label, row[index] ?? null])));
