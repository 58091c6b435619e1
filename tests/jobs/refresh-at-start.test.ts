import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { json, startFeedServer } from '../support/feed-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OFF = { VINNOVA_URL: 'off', EU_FUNDING_URL: 'off' };

const start = async (env: Record<string, string>) => {
  const lines: { event: string; fields: unknown }[] = [];
  const config = parseConfig({ NODE_ENV: 'development', SQLITE_FILE: ':memory:', ...env });
  const house = await compose(config, { log: (_, event, fields) => void lines.push({ event, fields }) });
  const feeds = () => house.store.catalogue.feeds();
  return { house, lines, feeds };
};

describe('a house that starts', () => {
  it('shows examples and fetches nothing where somebody only tries it', async () => {
    const { house, feeds } = await start({});
    await vi.waitFor(async () => expect((await feeds()).map(({ feed }) => feed)).toEqual(['example']));
    const calls = await house.store.catalogue.calls();
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.every(({ provenance }) => provenance.example)).toBe(true);
    await house.close(1000);
  });

  it('fetches where it is told to, and shows no examples then', async () => {
    const server = await startFeedServer();
    const rows = [{ diarienummer: '1', titel: 'Ett', stangningsdatum: '2099-01-01' }];
    server.plays('/em.json', json({ utlysningar: rows }));
    const { house, lines, feeds } = await start({
      ...OFF,
      CALLS_REFRESH: 'on',
      ENERGIMYNDIGHETEN_URL: `${server.url}/em.json`,
    });
    await vi.waitFor(async () =>
      expect((await feeds()).map(({ feed }) => feed)).toEqual(['energimyndigheten']),
    );
    await vi.waitFor(() => expect(lines.map(({ event }) => event)).toContain('calls-read'));
    await house.close(1000);
    await server.close();
  });

  it('reads the list on disk', async () => {
    const file = path.join(temporaryFolder(), 'lista.csv');
    const write = (title: string): void =>
      writeFileSync(file, `Finansiär;Titel;Kontrollerad av;Kontrollerad den\nA;${title};C;2026-01-20\n`);
    write('Ett');
    const { house, lines } = await start({ CALLS_CURATED_FILE: file });
    const titles = async () => (await house.store.catalogue.callsOf('curated')).map(({ title }) => title.sv);
    await vi.waitFor(async () => expect(await titles()).toEqual(['Ett']));
    expect(lines.map(({ event }) => event)).not.toContain('calls-failed');
    await house.close(1000);
  });

  it('does not start with timetables that it cannot read', async () => {
    const file = path.join(temporaryFolder(), 'tidplaner.json');
    writeFileSync(file, '{"timetables":[{}]}');
    await expect(start({ CALLS_TIMETABLES_FILE: file })).rejects.toMatchObject({
      code: 'timetables-unreadable',
    });
  });
});
