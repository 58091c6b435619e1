import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { served } from './served.ts';

export type MongoServer = {
  name: string;
  uri: string;
  /** Compare-and-set holds between several clients. */
  concurrent: boolean;
  /** It is `mongod`: it explains its plans. */
  explains: boolean;
  close(): Promise<void>;
};

const { env } = process;
const kept =
  env['IDELOTSEN_TEST_SERVERS'] ??
  path.join(env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'idelotsen-test-servers');

/**
 * Servers to test on, the first that works: the one at MONGODB_URI; `mongod` on the PATH; `mongod` downloaded where
 * TEST_MONGOD_DOWNLOAD is set (some hundred megabytes, so not unasked); else those `prepare-servers.sh` has made.
 * Databases of their own names are made there and dropped. None at all gives none.
 */
export const findMongoServers = async (): Promise<MongoServer[]> => {
  const asked = await configured();
  if (asked) return [asked];
  for (const find of [onPath, downloaded]) {
    try {
      const found = await find();
      if (found) return [found];
    } catch (error) {
      console.warn(`No mongod could be started: ${String(error)}`);
    }
  }
  return prepared();
};

/** One that was asked for and does not answer is no reason to test on another: then it throws. */
const configured = async (): Promise<MongoServer | undefined> => {
  const uri = env['MONGODB_URI'];
  if (!uri) return undefined;
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 });
  try {
    const info = await client.db('admin').command({ buildInfo: 1 });
    const name = `MONGODB_URI, version ${String(info['version'])}`;
    const explains = 'storageEngines' in info;
    return { name, uri, concurrent: !('ferretdb' in info), explains, close: async () => undefined };
  } finally {
    await client.close();
  }
};

const onPath = async (): Promise<MongoServer | undefined> => {
  const names = ['mongod', 'mongod.exe'];
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const binary = folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(existsSync);
  return binary === undefined ? undefined : replicaSet({ systemBinary: binary });
};

const downloaded = async (): Promise<MongoServer | undefined> =>
  env['TEST_MONGOD_DOWNLOAD'] ? replicaSet({}) : undefined;

const replicaSet = async (binary: { systemBinary?: string }): Promise<MongoServer> => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const set = await MongoMemoryReplSet.create({ binary, replSet: { count: 1, storageEngine: 'wiredTiger' } });
  return {
    name: binary.systemBinary ?? 'mongod, downloaded',
    uri: set.getUri(),
    concurrent: true,
    explains: true,
    close: async () => void (await set.stop()),
  };
};

const prepared = async (): Promise<MongoServer[]> => {
  const jars = path.join(kept, 'java-server', 'lib');
  const ferretdb = path.join(kept, 'ferretdb', 'serve');
  const found: MongoServer[] = [];
  if (existsSync(jars)) {
    const serve = fileURLToPath(new URL('java-server/Serve.java', import.meta.url));
    const server = await served('java', ['-cp', path.join(jars, '*'), serve]);
    found.push({ name: 'mongo-java-server', ...server, concurrent: true, explains: false });
  }
  if (existsSync(ferretdb)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'idelotsen-ferretdb-'));
    const server = await served(ferretdb, [folder]);
    const close = async (): Promise<void> => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    };
    /** Its updates read first and then write by `_id` alone. */
    found.push({ name: 'FerretDB on SQLite', uri: server.uri, concurrent: false, explains: false, close });
  }
  return found;
};
