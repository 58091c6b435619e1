import { randomUUID } from 'node:crypto';
import { afterAll, describe, it } from 'vitest';
import type { MongoPlace } from '../../../src/storage/mongo/connect.ts';
import { connect } from '../../../src/storage/mongo/connect.ts';
import { findMongoServers, type MongoServer } from './find-servers.ts';
import { noMongoMark } from './no-mongo-mark.ts';

export type Served = MongoServer & {
  /** A database that is not there yet. */
  place(): MongoPlace;
  /** Takes it away again. */
  drop(place: MongoPlace): Promise<void>;
};

/** Servers for one file of tests, stopped at its end. Without any the suite is skipped, in plain sight. */
export const onEveryServer = async (
  name: string,
  suite: (server: Served) => void,
  wanted: (server: MongoServer) => boolean = () => true,
): Promise<void> => {
  const servers = await findMongoServers();
  afterAll(() => Promise.all(servers.map((server) => server.close())));
  const fit = servers.filter(wanted);
  if (fit.length > 0) describe.each(fit.map(serving))(`${name} ($name)`, suite);
  else describe.skip(`${name} ${noMongoMark}`, () => it('needs a server', () => undefined));
};

const serving = (server: MongoServer): Served => ({
  ...server,
  place: () => ({ uri: server.uri, database: `idelotsen-test-${randomUUID().slice(0, 8)}` }),
  drop: async (place) => {
    const { client, db } = connect(place);
    await db.dropDatabase();
    await client.close();
  },
});
