import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

type Source = { path: string; lines: string[]; code: string };

const toSource = (path: string, text: string): Source => ({
  path: path.replaceAll('\\', '/'),
  lines: text.split('\n'),
  code: text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, ''),
});

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => toSource(path, readFileSync(join(src, path), 'utf8')));

/** `domain`, `flows`, …; a file directly under src is its own folder: `config`, `compose`, … */
const folderOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace('.ts', '');

/** What a file imports: a folder of ours, `templates` for card templates, or the name of a package. */
const importsOf = ({ path, code }: Source): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport\s*\(?)\s*'([^']+)'/g)].map(([, target = '']) => {
    if (!target.startsWith('.')) return packageOf(target);
    const inside = relative(src, resolve(src, dirname(path), target)).replaceAll('\\', '/');
    if (!inside.startsWith('..')) return folderOf(inside);
    return inside.startsWith('../adaptive-cards/') ? 'templates' : inside;
  });
const packageOf = (target: string): string =>
  target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);

type Rule = { may: string[]; instead: string };

/** The dependency table. A folder may always import itself; packages are meant by name, Node's own as `node:x`. */
const TABLE: Record<string, Rule> = {
  domain: {
    may: ['zod'],
    instead: 'describe what you need as a port in domain/ports.ts, or take it as an argument',
  },
  triage: {
    may: ['domain', 'zod', 'openai', 'node:fs'],
    instead: 'triage is pure: keep its knowledge as data beside it, which alone is read from files',
  },
  calls: {
    may: [
      'domain',
      'triage',
      'zod',
      'minisearch',
      'csv-parse',
      'csv-stringify',
      'fflate',
      'html-to-text',
      'ical-generator',
      'read-excel-file',
      'write-excel-file',
      'node:crypto',
      'node:fs',
      'node:path',
    ],
    instead: 'calls know of nobody who asks: take the catalogue and the time as arguments',
  },
  text: {
    may: ['domain', 'zod'],
    instead: 'texts know codes and values only; let the caller hand over what a sentence needs',
  },
  flows: {
    may: ['domain', 'triage', 'calls', 'reports', 'text', 'zod'],
    instead:
      'flows take plain data and give plain data: reach the world through the ports in flows/deps.ts, and name a card ({ kind: "card", card: … }) instead of drawing it',
  },
  reports: {
    may: ['domain', 'zod', 'text', 'write-excel-file', 'csv-stringify'],
    instead: 'figures are pure: take the ideas as an argument, or through the port IdeaPeriods',
  },
  downloads: {
    may: ['domain', 'calls', 'flows', 'reports', 'text', 'zod', 'node:crypto'],
    instead:
      'downloads lead from a link to a file made in reports/ or calls/; the server hands them the token',
  },
  cards: {
    may: [
      'domain',
      'flows',
      'reports',
      'calls',
      'text',
      'templates',
      'zod',
      'adaptivecards-templating',
      '@resvg/resvg-js',
      'upng-js',
      'node:fs',
      'node:module',
    ],
    instead: 'cards turn data into JSON; whatever sends them is in teams/',
  },
  storage: {
    may: ['domain', 'flows', 'zod', 'libsql', 'mongodb', 'node:fs', 'node:path', 'node:crypto'],
    instead: 'storage implements the ports of domain/ports.ts and knows no conversation',
  },
  jobs: {
    may: ['domain', 'calls', 'reports', 'text', 'within-time'],
    instead: 'jobs speak through the Sender port and remember through the stores; compose.ts joins them',
  },
  teams: {
    may: [
      'domain',
      'flows',
      'cards',
      'text',
      'zod',
      'botbuilder',
      'botframework-connector',
      '@microsoft/teams-ai',
      '@azure/msal-node',
      'node:crypto',
      'node:timers',
    ],
    instead: 'what a turn needs is handed to teams/ by compose.ts: take it as an argument',
  },
  doctor: {
    may: [
      'config',
      'domain',
      'within-time',
      'storage',
      'text',
      'zod',
      'fflate',
      'node:crypto',
      'node:fs',
      'node:path',
    ],
    instead: 'the doctor looks with what it is handed (doctor/world.ts): take it as an argument',
  },
  server: {
    may: ['restify', 'read-json'],
    instead: 'the server takes handlers as arguments and decides nothing',
  },
  'within-time': { may: [], instead: 'it waits and no more' },
  'read-json': { may: ['node:http'], instead: 'it reads a body and no more' },
  config: {
    may: ['zod', 'node:crypto', 'node:fs', 'node:process', 'node:util'],
    instead: 'configuration is plain data; give it to who needs it',
  },
  log: { may: ['domain', 'teams'], instead: 'the log writes lines; what it needs to know it is told' },
};

const describeImport = (path: string, target: string, instead: string) =>
  `src/${path} imports ${target}. Instead: ${instead}.`;

describe('who may import whom', () => {
  it('sees every way of importing, and not what stands in comments', () => {
    const text = [
      "import { a } from '../teams/app.ts';",
      "import type { b } from 'node:fs/promises';",
      "import card from '../../adaptive-cards/idea.json' with { type: 'json' };",
      "import 'libsql';",
      "const c = await import('@microsoft/teams-ai/lib/x');",
      "// from 'restify'",
    ].join('\n');
    expect(importsOf(toSource('domain/x.ts', text))).toEqual([
      'teams',
      'node:fs',
      'templates',
      'libsql',
      '@microsoft/teams-ai',
    ]);
  });

  it.each(Object.entries(TABLE))('%s', (folder, { may, instead }) => {
    const wrong = sources
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => target !== folder && !may.includes(target))
          .map((target) => describeImport(source.path, target, instead)),
      );
    expect(wrong).toEqual([]);
  });

  it('every folder has its line in the table', () => {
    const free = ['compose', 'start-jobs', 'index', 'cli'];
    const folders = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !(folder in TABLE) && !free.includes(folder))).toEqual([]);
  });

  it('storage knows of flows only the session', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('storage/'))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/from '((?:\.\.\/)+flows\/[^']+)'/g)]
          .filter(([, target = '']) => !target.endsWith('/flows/session.ts'))
          .map(([, target = '']) =>
            describeImport(path, target, 'store the session as a document; behaviour stays in flows/'),
          ),
      );
    expect(wrong).toEqual([]);
  });

  it('figures know no words and no file formats: those are in reports/export/', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('reports/') && !path.startsWith('reports/export/'))
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => !['reports', 'domain', 'zod'].includes(target))
          .map((target) => describeImport(source.path, target, 'count here, write in reports/export/')),
      );
    expect(wrong).toEqual([]);
  });

  it('of the calls only feeds, the list that staff keep, the calendar and the examples reach files, the web or formats', () => {
    const pure = /^(domain|triage|calls|zod|minisearch)$/;
    const wrong = sources
      .filter(({ path }) => /^calls\/(?!feeds\/|curated\/|examples\/|ics\/|tables\/)/.test(path))
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => !pure.test(target))
          .map((target) => describeImport(source.path, target, 'put what reads or writes into calls/feeds')),
      );
    expect(wrong).toEqual([]);
  });

  it('nobody imports compose, start-jobs or index but the command line and the tests', () => {
    const wrong = sources
      .filter(({ path }) => !/^(cli\/|index\.ts|compose\.ts)/.test(path))
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => ['compose', 'start-jobs', 'index'].includes(target))
          .map((target) => describeImport(source.path, target, 'take what you need as an argument')),
      );
    expect(wrong).toEqual([]);
  });

  it('what is in force comes from the store: only it and the trained model begin with the first definitions', () => {
    const wrong = sources
      .filter(({ path }) => !/^(compose\.ts|cli\/|triage\/|domain\/first-definitions\.ts)/.test(path))
      .filter(({ code }) => /first-definitions|definitions-2021/.test(code))
      .map(({ path }) =>
        describeImport(path, 'the first definitions', 'take the definitions as an argument'),
      );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['botbuilder', 'teams/'],
    ['botframework-connector', 'teams/'],
    ['@microsoft/teams-ai', 'teams/'],
    ['@azure/msal-node', 'teams/token-source.ts'],
    ['libsql', 'storage/'],
    ['mongodb', 'storage/'],
    ['restify', 'server.ts'],
    ['adaptivecards-templating', 'cards/'],
    ['openai', 'triage/second-opinion.ts'],
  ])('only one place imports %s', (name, place) => {
    const wrong = sources
      .filter((source) => !source.path.startsWith(place) && importsOf(source).includes(name))
      .map(({ path }) => describeImport(path, name, `put what needs it into src/${place}`));
    expect(wrong).toEqual([]);
  });
});

/** The second opinion is an edge of its own: the one file in triage that asks somebody else. */
const PURE = /^(domain|triage(?!\/second-opinion\.ts)|text|flows|cards|reports)\//;

describe('what code may do where', () => {
  it.each<[string, RegExp, RegExp, string]>([
    [
      'the environment is read in one place',
      /process\.env|from 'node:process'/,
      /^(?!config\.ts|cli\/|index\.ts)/,
      'add the variable to src/config.ts and take its value as an argument',
    ],
    [
      'no clock in pure code',
      /Date\.now\(|new Date\(\)/,
      PURE,
      'take the time from the Clock port, or as an argument',
    ],
    [
      'no chance in pure code',
      /Math\.random|randomUUID/,
      PURE,
      'take an id from the Ids port, or as an argument',
    ],
    [
      'no waiting, printing or fetching in pure code',
      /\bset(Timeout|Interval)\(|\bconsole\.|\bfetch\(/,
      PURE,
      'give back a value; the edge acts on it',
    ],
    [
      'no words of ours outside text',
      /text: ['"`][A-ZÅÄÖ]/,
      /^(domain|triage|flows|teams|jobs)\//,
      'put the sentence into src/text, in Swedish and English',
    ],
    ['no any', /\bas any\b|: any\b|<any>/, /./, 'parse it with zod, or say unknown'],
    [
      'no rules switched off',
      /eslint-disable|@ts-(ignore|nocheck|expect-error)/,
      /./,
      'write it so that the rule holds',
    ],
    ['no unfinished work', /\b(TODO|FIXME|XXX)\b/, /./, 'finish it, or leave it out and make an issue of it'],
  ])('%s', (_, forbidden, where, instead) => {
    const wrong = sources
      .filter(({ path }) => where.test(path))
      .flatMap(({ path, lines, code }) => {
        /** Switched-off rules and unfinished work stand in comments. */
        const text = /eslint|TODO/.test(forbidden.source) ? lines : code.split('\n');
        return text
          .filter((line) => forbidden.test(line))
          .map((line) => `src/${path}: ${line.trim()} — Instead: ${instead}.`);
      });
    expect(wrong).toEqual([]);
  });

  it('no file is longer than 300 lines', () => {
    const long = sources
      .filter(({ lines }) => lines.length > 301)
      .map(
        ({ path, lines }) =>
          `src/${path} has ${lines.length} lines. Instead: give each thing it does a file of its own.`,
      );
    expect(long).toEqual([]);
  });

  it('the median file has at most 60 lines', () => {
    const lengths = sources.map(({ lines }) => lines.length - 1).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('there are no barrels', () => {
    const barrels = sources
      .filter(({ code }) => /^export (\*|\{[^}]*\}) from/m.test(code))
      .map(({ path }) => `src/${path} passes on what others export. Instead: import from where it is made.`);
    expect(barrels).toEqual([]);
  });
});
