import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { everyIdea } from '../storage/every-idea.ts';
import { writeModel } from '../triage/stored-model.ts';
import { buildModel } from '../triage/training/build-model.ts';
import { learntMessages } from '../triage/training/learnt-messages.ts';
import type { LearntMessage } from '../triage/training/learnt-messages.ts';
import { readMessages } from '../triage/training/read-messages.ts';
import settings from '../triage/training/settings.json' with { type: 'json' };
import { withStored } from './open-stored.ts';

const NOT_ALLOWED =
  'Learning from stored ideas is off. The data controller decides: TRIAGE_LEARNING=allowed turns it on.\n' +
  'Att lära av sparade idéer är avstängt. Den personuppgiftsansvarige avgör: TRIAGE_LEARNING=allowed slår på det.\n';
const USAGE =
  'Usage: npm run triage:train -- [--corrections [SQLITE_FILE]] [--out FILE] [--rounds N]\n' +
  '  --rounds: fewer looks at the material than settings.json says, to try things\n';

type Wishes = {
  corrections: boolean;
  database: string | undefined;
  out: string | undefined;
  rounds: number | undefined;
};

const given = readArguments();
if (given === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (given.corrections) {
  process.exitCode = await withStored(given.database, async ({ store, learning }) => {
    if (learning !== 'allowed') {
      process.stderr.write(NOT_ALLOWED);
      return 2;
    }
    const learnt: LearntMessage[] = [];
    for await (const message of learntMessages(everyIdea(store.ideas), settings.area.classes))
      learnt.push(message);
    train(learnt, given);
    return 0;
  });
} else train([], given);

/** The repository's own model is made without `--corrections`; one that has learnt from people is not to be committed. */
function train(learnt: readonly LearntMessage[], { out, rounds }: Wishes): void {
  const messages = readMessages();
  const asked = {
    area: { ...settings.area, rounds: rounds ?? settings.area.rounds },
    level: { ...settings.level, rounds: rounds ?? settings.level.rounds },
  };
  const model = buildModel(messages, asked, learnt);
  writeFileSync(out ?? new URL('../triage/knowledge/model.bin', import.meta.url), writeModel(model));
  const also = learnt.length > 0 ? ` and ${learnt.length} corrected texts` : '';
  process.stdout.write(`trained on ${messages.length} messages${also}, ${model.signs.length} signs\n`);
}

function readArguments(): Wishes | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: {
        corrections: { type: 'boolean', default: false },
        out: { type: 'string' },
        rounds: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [database, ...rest] = positionals;
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) return undefined;
    if (rest.length > 0 || (database !== undefined && !values.corrections)) return undefined;
    return { corrections: values.corrections, out: values.out, rounds, database };
  } catch {
    return undefined;
  }
}
