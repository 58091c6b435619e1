import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toEndLine, toLine } from '../storage/line.ts';
import type { Transfer } from '../storage/transfer.ts';
import { ideasWords } from './ideas-words.ts';
import { withStored } from './open-stored.ts';

const PROGRESS_EVERY = 1000;

/** Writes everything in the store to a new file. It has its name only when it is whole. Gives the exit code. */
export const exportIdeas = async (file: string, sqlite: string | undefined): Promise<number> => {
  if (existsSync(file)) {
    process.stderr.write(ideasWords.exists(file));
    return 2;
  }
  return withStored(sqlite, async ({ store, place }) => {
    process.stderr.write(ideasWords.from(place));
    const part = `${file}.part`;
    const written = { entries: 0 };
    await pipeline(Readable.from(linesOf(store.transfer, written)), createWriteStream(part));
    renameSync(part, file);
    process.stderr.write(ideasWords.exported(written.entries, file));
    return 0;
  });
};

async function* linesOf(transfer: Transfer, written: { entries: number }): AsyncGenerator<string> {
  const all = await transfer.count();
  for await (const entry of transfer.read()) {
    yield toLine(entry);
    written.entries += 1;
    if (written.entries % PROGRESS_EVERY === 0)
      process.stderr.write(ideasWords.progress(written.entries, all));
  }
  yield toEndLine(written.entries);
}
