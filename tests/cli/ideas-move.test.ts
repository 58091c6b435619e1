import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportIdeas } from '../../src/cli/ideas-export.ts';
import { importIdeas } from '../../src/cli/ideas-import.ts';
import { newSession } from '../../src/flows/session.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import { toLine } from '../../src/storage/line.ts';
import { makeBot } from '../support/make-bot.ts';
import { anIdea } from '../support/an-idea.ts';
import { onEveryServer } from '../support/mongo/on-every-server.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const awkward = 'Räksmörgås 🦐 ${x} <b>\'; DROP TABLE ideas; -- \u0000 \u2028 "\\" e\u0301 $where a.b';

/** A store that people have talked with: sessions, chats, channels, cards that stand and words that wait. */
const lived = async (file: string): Promise<void> => {
  const bot = await makeBot({ coordinators: ['Carin Ek'], env: { SQLITE_FILE: file } });
  const jord = bot.channel('Jord');
  await bot.person('Carin Ek').says('ta emot Jord här', { in: jord });
  await bot.person('Anna Lind').says('Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken');
  await bot.person('Bo Lund').says('vad är spets?');
  await bot.close();
  const store = openSqliteStore(file);
  for (const last of [1, 2, 3]) {
    const count = await store.numbers.next('IDE-2026');
    expect(count).toBe(last);
    await store.ideas.create(
      anIdea({
        draftId: `draft-${count}${awkward.slice(0, 20)}`,
        number: `IDE-2026-${String(count).padStart(4, '0')}`,
        title: awkward,
        said: [awkward, 'x'.repeat(20_000)],
      }),
    );
  }
  await store.sessions.save({ ...newSession(awkward), revision: 1 });
  store.close();
};

/** What is said on standard error from now on. */
const hear = (): (() => string) => {
  let said = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  onTestFinished(() => {
    spy.mockRestore();
    vi.unstubAllEnvs();
  });
  return () => said;
};

const sorted = (file: string): string => readFileSync(file, 'utf8').split('\n').sort().join('\n');

await onEveryServer('moving everything', (server) => {
  it('from SQLite to MongoDB and back gives the same bytes', async () => {
    const at = (name: string): string => path.join(folder, name);
    const folder = temporaryFolder();
    await lived(at('first.sqlite'));
    const place = server.place();
    const mongo = { MONGODB_URI: place.uri, MONGODB_DATABASE: place.database };
    const said = hear();
    for (const [name, value] of Object.entries(mongo)) vi.stubEnv(name, value);
    expect(await exportIdeas(at('1.jsonl'), at('first.sqlite'))).toBe(0);
    expect(await importIdeas(at('1.jsonl'), undefined, false)).toBe(0);
    expect(await exportIdeas(at('2.jsonl'), undefined)).toBe(0);
    expect(await importIdeas(at('2.jsonl'), at('second.sqlite'), false)).toBe(0);
    expect(await exportIdeas(at('3.jsonl'), at('second.sqlite'))).toBe(0);
    expect(said()).toContain(`MongoDB, ${place.database}`);
    expect(said()).not.toContain(place.uri);
    expect(sorted(at('2.jsonl'))).toBe(sorted(at('1.jsonl')));
    expect(sorted(at('3.jsonl'))).toBe(sorted(at('1.jsonl')));
    const kinds = readFileSync(at('1.jsonl'), 'utf8').match(/^\{"kind":"[a-z]+"/gm);
    expect(new Set(kinds).size).toBe(7);
    await server.drop(place);
  });
});

describe('npm run ideas -- import', () => {
  const COUNT = 4000;
  let lines = '';
  beforeAll(() => {
    for (let count = 1; count <= COUNT; count += 1)
      lines += toLine({
        kind: 'idea',
        value: anIdea({ draftId: `draft-${count}`, number: `IDE-2026-${String(count).padStart(4, '0')}` }),
      });
  });

  it('killed in the middle, is finished by starting it again', async () => {
    const folder = temporaryFolder();
    const [file, sqlite] = [path.join(folder, 'ideas.jsonl'), path.join(folder, 'ideas.sqlite')];
    writeFileSync(file, `${lines}${JSON.stringify({ kind: 'end', entries: COUNT })}\n`);
    const args = ['import', file, '--sqlite', sqlite];
    const killed = await runCli('ideas.ts', args, {}, (err, kill) => {
      if (err.includes('1000 poster')) kill();
    });
    expect(killed.status).toBeNull();
    const half = openSqliteStore(sqlite);
    /** Without the series of numbers, which has come as far as they have. */
    const before = (await half.transfer.count()) - 1;
    half.close();
    expect(before).toBeGreaterThanOrEqual(1000);
    expect(before).toBeLessThan(COUNT);
    const said = hear();
    expect(await importIdeas(file, sqlite, false)).toBe(0);
    expect(said()).toContain(`${COUNT - before} skrivna / written, ${before} fanns redan`);
  }, 60_000);

  it('writes nothing when a line is wrong or the file is cut short', async () => {
    const folder = temporaryFolder();
    const [file, sqlite] = [path.join(folder, 'ideas.jsonl'), path.join(folder, 'ideas.sqlite')];
    const first = lines.slice(0, lines.indexOf('\n') + 1);
    for (const [text, said] of [
      [`${first}{"kind":"idea"`, 'line 2: not valid JSON'],
      [`${first}{"kind":"idea","schema":1,"value":{}}`, 'line 2: "value.'],
      [`${first}{"kind":"end","entries":2}`, 'Slutraden säger 2'],
    ] as const) {
      writeFileSync(file, text);
      const heard = hear();
      expect(await importIdeas(file, sqlite, false)).toBe(1);
      expect(heard()).toContain(said);
    }
    const store = openSqliteStore(sqlite);
    expect(await store.transfer.count()).toBe(0);
    store.close();
  });

  it('names what is otherwise in the store, and replaces it only when told', async () => {
    const folder = temporaryFolder();
    const [file, sqlite] = [path.join(folder, 'ideas.jsonl'), path.join(folder, 'ideas.sqlite')];
    const store = openSqliteStore(sqlite);
    await store.ideas.create(anIdea({ title: 'Ett annat namn' }));
    writeFileSync(file, toLine({ kind: 'idea', value: anIdea() }));
    const said = hear();
    expect(await importIdeas(file, sqlite, false)).toBe(1);
    expect(said()).toContain('rad / line 1: idea draft-1');
    expect((await store.ideas.get('draft-1'))?.title).toBe('Ett annat namn');
    expect(await importIdeas(file, sqlite, true)).toBe(0);
    expect(await store.ideas.get('draft-1')).toEqual(anIdea());
    store.close();
  });
});
