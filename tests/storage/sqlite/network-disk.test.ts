import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskOf } from '../../../src/storage/sqlite/network-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('diskOf', () => {
  it('takes a disk of this machine as it is, and makes the folder to look at it', () => {
    expect(diskOf(path.join(temporaryFolder(), 'not', 'there', 'yet', 'ideas.db'))).toEqual({
      kind: 'local',
    });
  });

  it.each([
    [0x6969, 'network', 'NFS'],
    [0xff534d42, 'network', 'SMB'],
    [0xfe534d42, 'network', 'SMB'],
    [0x65735546, 'perhaps-network', 'FUSE'],
  ])('knows file system %i', (type, kind, name) => {
    expect(diskOf('data/ideas.db', () => type)).toEqual({ kind, name });
  });

  it.each(['\\\\server\\share\\ideas.db', '//server/share/ideas.db'])('knows the share %s', (file) => {
    expect(diskOf(file, () => 0)).toEqual({ kind: 'network', name: 'SMB' });
  });
});
