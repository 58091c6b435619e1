import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { anIdea } from '../support/an-idea.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = (sqliteFile: string) => openStore({ sqliteFile, mongo: null }, () => undefined);

const numbersIn = async (file: string) => {
  const store = await open(file);
  const ideas = await store.ideas.page({ limit: 10 });
  await store.close();
  return ideas.map(({ id }) => id);
};

const add = async (file: string, id: string) => {
  const store = await open(file);
  await store.ideas.create(anIdea({ draftId: id, number: `IDE-2026-${id}` }));
  await store.close();
};

const place = () => {
  const folder = temporaryFolder();
  const [file, copy] = [join(folder, 'data/idelotsen.sqlite'), join(folder, 'copies/monday.sqlite')];
  const command = (name: 'backup' | 'restore', what = copy) =>
    runCli('backup.ts', [name, what], { SQLITE_FILE: file });
  return { folder, file, copy, command };
};

describe('backup and restore', () => {
  it('bring back what was there, copied while the bot was at work, and keep what came after', async () => {
    const { folder, file, copy, command } = place();
    await add(file, '0001');
    const atWork = await open(file);
    expect(await command('backup')).toMatchObject({ status: 0 });
    await atWork.close();
    await add(file, '0002');

    expect(await command('restore')).toMatchObject({ status: 0 });
    expect(await numbersIn(file)).toEqual(['0001']);
    const kept = readdirSync(join(folder, 'data')).find((name) => /before-[\dTZ-]+$/.test(name)) ?? '';
    expect(await numbersIn(join(folder, 'data', kept))).toEqual(['0001', '0002']);
    expect(await numbersIn(copy)).toEqual(['0001']);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('restore where nothing is left', async () => {
    const { folder, file, command } = place();
    await add(file, '0001');
    await command('backup');
    const { command: elsewhere, file: empty } = place();
    expect(await elsewhere('restore', join(folder, 'copies/monday.sqlite'))).toMatchObject({ status: 0 });
    expect(await numbersIn(empty)).toEqual(['0001']);
  });

  it(
    'change nothing when the copy is damaged, when it is there already, and while the bot runs',
    { timeout: 60_000 },
    async () => {
      const { folder, file, copy, command } = place();
      await add(file, '0001');
      await command('backup');
      expect(await command('backup')).toMatchObject({
        status: 1,
        err: expect.stringContaining('backup-exists') as unknown,
      });

      const damaged = join(folder, 'damaged.sqlite');
      writeFileSync(damaged, 'not a database, '.repeat(400));
      expect(await command('restore', damaged)).toMatchObject({ status: 1 });
      expect(await command('restore', join(folder, 'none'))).toMatchObject({ status: 2 });

      const atWork = await open(file);
      const refused = await command('restore', copy);
      await atWork.close();
      expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('storage-shared') as unknown });
      expect(await numbersIn(file)).toEqual(['0001']);
      expect(existsSync(`${file}.restoring`)).toBe(false);
    },
  );

  it('are not for MongoDB, and say what is', async () => {
    const { copy } = place();
    const { status, err } = await runCli('backup.ts', ['backup', copy], {
      MONGODB_URI: 'mongodb://127.0.0.1:1',
    });
    expect(status).toBe(2);
    expect(err).toContain('npm run ideas -- export');
  });
});
