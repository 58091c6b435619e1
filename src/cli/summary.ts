import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import type { Definitions } from '../domain/definitions.ts';
import { Fault } from '../domain/fault.ts';
import { firstDefinitions } from '../domain/first-definitions.ts';
import { addDays, type Period } from '../domain/period.ts';
import type { DefinitionsStore } from '../domain/ports.ts';
import { lastWeek } from '../domain/last-week.ts';
import { figureLines } from '../reports/export/figure-lines.ts';
import { measured } from '../reports/measured.ts';
import { publicFigures } from '../reports/public-figures.ts';
import { summarise } from '../reports/summarise.ts';
import { withStored } from './open-stored.ts';

const USAGE = `Användning / Usage:
  npm run --silent summary -- [--from YYYY-MM-DD --to YYYY-MM-DD] [--json] [--public] [--english] [--sqlite DATABASE]

Svenska dagar, båda medräknade; utan dagar gäller förra veckan. / Swedish days, both included; without days: last week.
Så räknas siffrorna / how they are counted: docs/figures.md.
`;

/** Several centuries would be a slip of the keyboard. */
const LONGEST_DAYS = 3660;

const day = z.iso.date();

const periodOf = ({ from, to }: { from?: string; to?: string }): Period | undefined => {
  if (from === undefined && to === undefined) return lastWeek(new Date());
  const [first, last] = [day.safeParse(from), day.safeParse(to)];
  if (!first.success || !last.success || first.data > last.data) return undefined;
  return last.data <= addDays(first.data, LONGEST_DAYS) ? { from: first.data, to: last.data } : undefined;
};

const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean', default: false },
      public: { type: 'boolean', default: false },
      english: { type: 'boolean', default: false },
      sqlite: { type: 'string' },
    },
  });
  const period = periodOf(values);
  if (!period) return usage();
  return withStored(values.sqlite, async ({ store }) => {
    const definitions = await definitionsOf(store.definitions);
    const { figures, before, yearBefore } = await summarise(period, store.ideaPeriods, new Date());
    const all = [figures, before, yearBefore] as const;
    if (values.json) {
      const [now, earlier, lastYear] = values.public
        ? all.map((one) => publicFigures(one, definitions))
        : all.map((one) => measured(one));
      print(JSON.stringify({ ...now, before: earlier, yearBefore: lastYear }));
    } else {
      const language = values.english ? 'en' : 'sv';
      print(figureLines({ figures, before, yearBefore }, { language, definitions, public: values.public }));
    }
    return 0;
  });
};

/** A store that has only been filled from a file may have none of its own yet. */
const definitionsOf = (definitions: DefinitionsStore): Promise<Definitions> =>
  definitions.current(new Date()).catch((fault: unknown) => {
    if (fault instanceof Fault && fault.code === 'definitions-missing') return firstDefinitions;
    throw fault;
  });

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const usage = (): number => {
  process.stderr.write(USAGE);
  return 2;
};

/** An unknown option is a fault of the parser's. */
process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  if (fault instanceof TypeError && 'code' in fault) return usage();
  throw fault;
});
