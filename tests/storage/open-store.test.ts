import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import * as disks from '../../src/storage/sqlite/network-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const opened = async (sqliteFile: string) => {
  const warnings: string[] = [];
  const store = await openStore({ sqliteFile, mongo: null }, ({ code }) => warnings.push(code));
  return { store, warnings };
};

describe('openStore', () => {
  it('warns whoever comes second to a file, and no longer when the first has left', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const first = await opened(file);
    const second = await opened(file);
    expect([first.warnings, second.warnings]).toEqual([[], ['storage-shared']]);
    await second.store.close();
    await first.store.close();
    const third = await opened(file);
    expect(third.warnings).toEqual([]);
    await third.store.close();
  });

  it('warns of another process, until that is killed', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const other = fileURLToPath(new URL('../support/holder.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', other, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const beside = await opened(file);
    expect(beside.warnings).toEqual(['storage-shared']);
    await beside.store.close();
    child.kill('SIGKILL');
    await once(child, 'close');
    const alone = await opened(file);
    expect(alone.warnings).toEqual([]);
    await alone.store.close();
  });

  it('refuses a network disk with the reason, and warns of what may be one', async () => {
    const file = path.join(temporaryFolder(), 'ideas.db');
    const disk = vi.spyOn(disks, 'diskOf');
    disk.mockReturnValueOnce({ kind: 'network', name: 'NFS' });
    await expect(opened(file)).rejects.toMatchObject({
      code: 'storage-on-network',
      message: expect.stringMatching(/NFS.*locks.*MONGODB_URI/) as string,
    });
    disk.mockReturnValueOnce({ kind: 'perhaps-network', name: 'FUSE' });
    const { store, warnings } = await opened(file);
    expect(warnings).toEqual(['storage-perhaps-on-network']);
    await store.close();
  });

  it('keeps a store in memory to itself', async () => {
    const { store, warnings } = await opened(':memory:');
    expect(warnings).toEqual([]);
    await store.close();
  });
});
