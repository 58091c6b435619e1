import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCurated } from '../../src/calls/curated/export-curated.ts';
import { CURATED } from '../../src/calls/curated/parse-curated.ts';
import { readCuratedFile } from '../../src/calls/curated/read-curated-file.ts';
import { listenOnLoopback } from '../support/listen-on-loopback.ts';
import { aCall } from '../support/a-call.ts';
import { activityFrom } from '../support/activities.ts';
import type { Actor, Bot } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

/** A call as staff keep it: the file asks who checked it and when. */
const kept = (title: string) =>
  aCall({
    id: `curated:${title.toLowerCase().replaceAll(' ', '-')}`,
    title: { sv: title, en: null },
    funders: [{ name: 'Region Jämtland Härjedalen', organisationNumber: null }],
    provenance: { ...aCall().provenance, feed: CURATED, checkedBy: 'Carin', checkedOn: '2026-11-20' },
  });

describe('the list of calls that staff keep, in chat', () => {
  let bot: Bot;
  let carin: Actor;
  let anna: Actor;
  let drive: Server;
  let address: string;
  let content: Uint8Array;
  let id = 0;

  /** As Teams tells of a file in a personal chat. */
  const sends = async (who: Actor, name: string, url = address, text = '') => {
    id += 1;
    const base = activityFrom(who, { serviceUrl: bot.connector.url }, `file-${id}`, bot.now());
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const attachments = [
      { contentType, name, content: { downloadUrl: url, uniqueId: 'x', fileType: 'xlsx' } },
    ];
    await bot.post({ ...base, type: 'message', text, attachments });
    return bot.said(who).join('\n');
  };
  const list = async () =>
    (await bot.house().store.catalogue.callsOf(CURATED)).map(({ title }) => title.sv).sort();

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'], env: { PORT: '3978' } });
    [carin, anna] = [bot.person('Carin'), bot.person('Anna')];
    for (const who of [carin, anna]) await who.says('hej');
    drive = createServer((_, response) => void response.end(content));
    address = `http://${await listenOnLoopback(drive)}/fil`;
    content = await exportCurated([kept('Ett'), kept('Två'), kept('Tre')], 'xlsx');
    bot.said(carin);
    bot.said(anna);
  });
  afterEach(async () => {
    await bot.close();
    drive.close();
  });

  it('is taken from a coordinator, given out, changed and taken back', async () => {
    expect(await sends(carin, 'lista.xlsx')).toContain('3 nya');
    expect(await list()).toEqual(['Ett', 'Tre', 'Två']);
    await carin.says('utlysningslistan');
    const [, token = ''] = /\/files\/([^"]+)/u.exec(JSON.stringify(bot.card(carin))) ?? [];
    const made = await bot.house().file(token);
    expect(made?.name).toBe('utlysningslistan-2026-11-23.xlsx');
    expect(await readCuratedFile(made?.bytes ?? Buffer.alloc(0), bot.now())).toHaveLength(3);
    expect(await bot.house().file(token)).toBeUndefined();
    content = await exportCurated([kept('Ett'), kept('Två'), kept('Fjällkojor')], 'csv');
    expect(await sends(carin, 'lista.csv')).toMatch(/1 nya[^]*1 borttagna[^]*2 oförändrade/);
    bot.said(carin);
    await carin.says('när stänger Fjällkojor?');
    expect(bot.said(carin).join('\n')).toMatch(
      /Fjällkojor[^]*2 december 2026[^]*kontrollerat av regionen 20 november 2026/,
    );
  });

  it('stays as it was when rows cannot be read, and every fault is told', async () => {
    await sends(carin, 'lista.xlsx');
    const csv = Buffer.from(await exportCurated([kept('Ett'), kept('Två')], 'csv')).toString();
    content = Buffer.from(csv.replaceAll('2026-12-02 14:00', '[x](https://ond.example) 31/2'));
    const answer = await sends(carin, 'lista.csv');
    expect(answer).toMatch(/Inget är ändrat, för 2 fel[^]*Rad 2[^]*Rad 3/);
    expect(JSON.stringify(bot.card(carin))).not.toContain('[x](');
    expect(await list()).toHaveLength(3);
  });

  it('is asked about when much would go, and goes with a yes', async () => {
    await sends(carin, 'lista.xlsx');
    content = await exportCurated([kept('Ett')], 'xlsx');
    expect(await sends(carin, 'lista.xlsx')).toMatch(/2 utlysningar skulle försvinna[^]*Två[^]*byta ut/);
    expect(await list()).toHaveLength(3);
    await carin.presses('Nej');
    expect(bot.said(carin).join()).toContain('behåller jag');
    await sends(carin, 'lista.xlsx');
    await carin.says('ja');
    expect(bot.said(carin).join()).toContain('2 borttagna');
    expect(await list()).toEqual(['Ett']);
  });

  it('a yes holds for the file that was asked about alone', async () => {
    await sends(carin, 'lista.xlsx');
    content = await exportCurated([kept('Ett')], 'xlsx');
    await sends(carin, 'lista.xlsx');
    content = await exportCurated([kept('Fem')], 'xlsx');
    await carin.presses('Ja');
    expect(bot.said(carin).join()).toContain('3 utlysningar skulle försvinna');
    expect(await list()).toHaveLength(3);
  });

  it('is neither given to nor taken from others', async () => {
    await sends(carin, 'lista.xlsx');
    content = await exportCurated([kept('Onda')], 'xlsx');
    expect(await sends(anna, 'utlysningslistan.xlsx')).toContain('sköts av samordnarna');
    expect(await sends(anna, 'budget.xlsx')).toContain('inte sparat');
    await anna.says('utlysningslistan');
    expect(bot.said(anna).join()).toContain('sköts av samordnarna');
    expect(await list()).toHaveLength(3);
  });

  it.each([
    ['https://ond.example/lista.xlsx', 'lista.xlsx', 'gick inte att hämta'],
    ['https://sharepoint.com.ond.example/l.xlsx', 'lista.xlsx', 'gick inte att hämta'],
    ['file:///etc/passwd', 'lista.xlsx', 'gick inte att hämta'],
    ['http://169.254.169.254/latest', 'lista.xlsx', 'gick inte att hämta'],
    ['', 'utlysningslistan.pdf', 'en enda fil'],
  ])('nothing is fetched from %s', async (url, name, answer) => {
    expect(await sends(carin, name, url)).toContain(answer);
    expect(await list()).toEqual([]);
  });

  it('a file that is no list says so', async () => {
    content = Buffer.from('<html>Logga in</html>');
    expect(await sends(carin, 'lista.csv')).toMatch(/Inget är ändrat[^]*kolumn/);
    content = Buffer.from('{"inte": "en lista"');
    expect(await sends(carin, 'lista.json')).toContain('går inte att läsa som en utlysningslista');
    content = new Uint8Array();
    expect(await sends(carin, 'lista.xlsx')).toContain('inga utlysningar i filen');
  });
});
