import { createReadStream, existsSync } from 'node:fs';
import { type Line, lineSchema } from '../storage/line.ts';
import { type Entry, keyOf, type Outcome, type Transfer } from '../storage/transfer.ts';
import { ideasWords } from './ideas-words.ts';
import { withStored } from './open-stored.ts';
import { readLines } from './read-lines.ts';

/** So many are written in one go, and so many complaints are shown in full. */
const BATCH = 500;
const SHOWN = 20;
const PROGRESS_EVERY = 1000;

type Counts = Record<Outcome, number>;

/**
 * Reads a file twice: first all of it is checked, then written. What is there already is left, so that an import
 * that was broken off is taken up by starting it again. Gives the exit code: 0 when the store has all of the file.
 */
export const importIdeas = async (
  file: string,
  sqlite: string | undefined,
  replace: boolean,
): Promise<number> => {
  if (!existsSync(file)) {
    process.stderr.write(ideasWords.missing(file));
    return 2;
  }
  const entries = await checked(file);
  if (entries === undefined) return 1;
  return withStored(
    sqlite,
    async ({ store, place }) => {
      process.stderr.write(ideasWords.into(place));
      const counts = await write(file, entries, store.transfer, replace);
      process.stderr.write(ideasWords.imported(counts));
      return counts.kept === 0 ? 0 : 1;
    },
    { mayBeNew: true },
  );
};

/** How many entries the file has; undefined when anything in it is wrong, which is said. */
const checked = async (file: string): Promise<number | undefined> => {
  let entries = 0;
  let refused = 0;
  let end: number | undefined;
  for await (const line of readLines(createReadStream(file), lineSchema)) {
    if (line.kind === 'refused') {
      refused += 1;
      if (refused <= SHOWN) process.stderr.write(`${line.why}\n`);
    } else if (line.value.kind === 'end') end = line.value.entries;
    else entries += 1;
  }
  if (refused > SHOWN) process.stderr.write(ideasWords.more(refused - SHOWN));
  if (refused > 0) process.stderr.write(ideasWords.refused(refused));
  if (refused > 0) return undefined;
  process.stderr.write(end === undefined ? ideasWords.noEnd : ideasWords.checked(entries));
  if (end !== undefined && end !== entries) {
    process.stderr.write(ideasWords.wrongEnd(end, entries));
    return undefined;
  }
  return entries;
};

const write = async (file: string, all: number, transfer: Transfer, replace: boolean): Promise<Counts> => {
  const counts: Counts = { written: 0, same: 0, kept: 0 };
  let done = 0;
  const put = async (batch: { entry: Entry; line: number }[]): Promise<void> => {
    const outcomes = await transfer.put(
      batch.map(({ entry }) => entry),
      { replace },
    );
    for (const [index, { entry, line }] of batch.entries()) {
      const outcome = outcomes[index] ?? 'kept';
      counts[outcome] += 1;
      if (outcome === 'kept' && counts.kept <= SHOWN)
        process.stderr.write(ideasWords.kept(line, entry.kind, keyOf(entry)));
    }
    done += batch.length;
    if (done % PROGRESS_EVERY === 0 && done < all) process.stderr.write(ideasWords.progress(done, all));
  };
  let batch: { entry: Entry; line: number }[] = [];
  for await (const { value, number } of valuesOf(file)) {
    if (value.kind === 'end') continue;
    batch.push({ entry: value, line: number });
    if (batch.length < BATCH) continue;
    await put(batch);
    batch = [];
  }
  await put(batch);
  if (counts.kept > SHOWN) process.stderr.write(ideasWords.more(counts.kept - SHOWN));
  return counts;
};

/** The second reading: what is refused now was changed in between. */
async function* valuesOf(file: string): AsyncGenerator<{ value: Line; number: number }> {
  for await (const line of readLines(createReadStream(file), lineSchema)) {
    if (line.kind === 'refused') throw new Error(line.why);
    yield line;
  }
}
