import { mkdirSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** File systems that live on another machine, by Linux' magic numbers. Source: linux/magic.h and statfs(2). */
const NETWORK: Readonly<Record<number, string>> = {
  0x6969: 'NFS',
  0x517b: 'SMB',
  0xfe534d42: 'SMB',
  0xff534d42: 'SMB',
  0x5346414f: 'AFS',
  0x00c36400: 'Ceph',
  0x0bd00bd0: 'Lustre',
  0x47504653: 'GPFS',
  0x01161970: 'GFS2',
  0x7461636f: 'OCFS2',
};
/** May be another machine's, or only pass on one of this machine's. */
const PERHAPS: Readonly<Record<number, string>> = { 0x65735546: 'FUSE', 0x01021997: '9P' };

export type Disk = { kind: 'local' } | { kind: 'network' | 'perhaps-network'; name: string };

/**
 * What kind of disk the file lies on, or will when it is made. Told by Linux and by Windows' `\\server\share`; a disk
 * that Windows has given a letter and macOS' shares pass for local.
 */
export const diskOf = (file: string, typeOf: (folder: string) => number = typeOnDisk): Disk => {
  if (/^(\\\\|\/\/)[^?.]/.test(file)) return { kind: 'network', name: 'SMB' };
  const type = typeOf(dirname(resolve(file)));
  const network = NETWORK[type];
  if (network !== undefined) return { kind: 'network', name: network };
  const perhaps = PERHAPS[type];
  return perhaps === undefined ? { kind: 'local' } : { kind: 'perhaps-network', name: perhaps };
};

const typeOnDisk = (folder: string): number => {
  mkdirSync(folder, { recursive: true });
  /** The kernel's numbers have 32 bits; some platforms hand them over signed. */
  return statfsSync(folder).type >>> 0;
};
