import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { Fault } from '../../domain/fault.ts';
import type { Connection } from './connection.ts';

/** The file is made when it is not there, its folder too. The driver gives no code when it cannot open it. */
export const connect = (path: string): Connection => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return new Database(path);
  } catch (error) {
    throw new Fault('storage-unavailable', `Cannot open ${path}.`, { cause: error });
  }
};
