import { expect, it, onTestFinished } from 'vitest';
import { connect, type MongoPlace } from '../../../src/storage/mongo/connect.ts';
import { openMongoStore } from '../../../src/storage/mongo/open-store.ts';
import { onEveryServer, type Served } from '../../support/mongo/on-every-server.ts';
import { anIdea } from '../../support/an-idea.ts';

/** The store, and the database behind its back. */
const opened = async (server: Served) => {
  const place = server.place();
  const store = await openMongoStore(place);
  const { client, db } = connect(place);
  onTestFinished(async () => {
    await store.close();
    await client.close();
    await server.drop(place);
  });
  return { place, store, db };
};

const outcome = (place: MongoPlace) =>
  openMongoStore(place).then(
    async (store) => void (await store.close()),
    (fault: unknown) => fault,
  );

await onEveryServer('opening a MongoDB store', (server) => {
  it('makes its indexes, makes one anew that has gone, and says in between what is missing', async () => {
    const { place, store, db } = await opened(server);
    await db.collection('ideas').dropIndex('number_1');
    const { checks } = await store.health();
    expect(checks.find(({ what }) => what === 'indexes')).toEqual({
      what: 'indexes',
      state: 'fault',
      code: 'storage-indexes-missing',
      detail: 'ideas (number: 1) unique',
    });
    expect(await outcome(place)).toBeUndefined();
    expect((await store.health()).checks.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('does not start where a wanted index cannot be made, and names it', async () => {
    const { place, db } = await opened(server);
    const ideas = db.collection<{ _id: string; number: string }>('ideas');
    await ideas.dropIndex('number_1');
    await ideas.insertMany([
      { _id: 'a', number: 'IDE-2026-0001' },
      { _id: 'b', number: 'IDE-2026-0001' },
    ]);
    expect(await outcome(place)).toMatchObject({
      code: 'storage-indexes-missing',
      message: expect.stringContaining('ideas (number: 1) unique') as string,
    });
  });

  it('leaves a database alone that a newer program has laid out', async () => {
    const { place, db } = await opened(server);
    await db.collection<{ _id: string }>('meta').replaceOne({ _id: 'layout' }, { version: 99 });
    expect(await outcome(place)).toMatchObject({ code: 'database-too-new' });
  });

  it('brings on a database that an older program has laid out: ideas are found by their days', async () => {
    const { place, store, db } = await opened(server);
    await store.ideas.create(anIdea());
    await db
      .collection<{ _id: string }>('ideas')
      .updateOne({ _id: 'draft-1' }, { $unset: { days: '', createdAt: '', closedAt: '' } });
    await db.collection<{ _id: string }>('meta').replaceOne({ _id: 'layout' }, { version: 1 });
    expect(await outcome(place)).toBeUndefined();
    const found: string[] = [];
    for await (const { id } of store.ideaPeriods.of({ from: '2026-11-23', to: '2026-11-23' })) found.push(id);
    expect(found).toEqual(['draft-1']);
    expect(await db.collection<{ _id: string }>('meta').findOne({ _id: 'layout' })).toMatchObject({
      version: 2,
    });
  });

  it('refuses a document of a newer version, and begins a session of another one anew', async () => {
    const { store, db } = await opened(server);
    await store.ideas.create(anIdea());
    await db.collection<{ _id: string }>('ideas').updateOne({ _id: 'draft-1' }, { $set: { schema: 9 } });
    await expect(store.ideas.get('draft-1')).rejects.toMatchObject({ code: 'document-too-new' });
    await db
      .collection<{ _id: string }>('sessions')
      .insertOne({ _id: 'a', revision: 4, schema: 9, doc: {} } as { _id: string });
    expect(await store.sessions.load('a')).toBe('outdated');
  });
});

it('says that nobody answers, in time and without the address', async () => {
  const uri = 'mongodb://bot:hemligt@127.0.0.1:1/?serverSelectionTimeoutMS=200';
  const fault = (await openMongoStore({ uri, database: 'x' }).catch((error: unknown) => error)) as Error;
  expect(fault).toMatchObject({ code: 'storage-unavailable', retryable: true });
  expect(`${fault.message} ${fault.stack} ${String(fault.cause)}`).not.toContain('hemligt');
}, 20_000);

it('says that an address cannot be read, without saying it', async () => {
  const uri = 'mongodb://bot:hem/ligt@host/?w=x&replicaSet=';
  const fault = (await openMongoStore({ uri, database: 'x' }).catch((error: unknown) => error)) as Error;
  expect(fault).toMatchObject({ code: 'storage-address' });
  expect(`${fault.message} ${fault.stack} ${String(fault.cause)}`).not.toContain('ligt');
});
