import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { checkPackage } from '../../src/cli/package-check.ts';
import { fillManifest } from '../../src/cli/package-make.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { readCommand } from '../../src/flows/answers/read-command.ts';
import { readRoutingCommand } from '../../src/flows/understand/read-routing-command.ts';
import { inProject } from './pictures.ts';

const values = {
  APP_VERSION: '1.2.3',
  IN_ENVIRONMENT: '',
  TEAMS_APP_ID: '6b9d6f0e-1f0a-4c3b-9a57-2f0c6f8a1d11',
  MICROSOFT_APP_ID: '6b9d6f0e-1f0a-4c3b-9a57-2f0c6f8a1d12',
  PRIVACY_URL: 'https://www.example.se/personuppgifter',
  TERMS_URL: 'https://www.example.se/villkor',
};

const manifestShape = z.looseObject({
  name: z.record(z.string(), z.string()),
  description: z.record(z.string(), z.string()),
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ]),
});
type Manifest = z.infer<typeof manifestShape>;

let manifest: Manifest;
let english: Record<string, string>;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  const bytes = (name: string) => readFile(inProject(`appPackage/${name}`));
  manifest = manifestShape.parse(fillManifest(String(await bytes('manifest.json')), values));
  files = Object.fromEntries(
    await Promise.all(
      ['color.png', 'outline.png', 'en.json'].map(async (name) => [name, await bytes(name)] as const),
    ),
  );
  english = z.record(z.string(), z.string()).parse(fillManifest(String(files['en.json']), values));
});

describe("against Microsoft's schemas", () => {
  test('the manifest and its English are valid', () => {
    expect(checkPackage(manifest, files)).toEqual([]);
  });

  test.each<[string, (broken: Manifest) => void, RegExp]>([
    ['an id that is no GUID', (broken) => (broken['id'] = 'idelotsen'), /manifest\.json\/id: .*pattern/],
    ['too long a short name', (broken) => (broken.name['short'] = 'x'.repeat(31)), /name\/short: .*30/],
    ['too long a summary', (broken) => (broken.description['short'] = 'x'.repeat(81)), /short: .*80/],
    ['an unknown scope', (broken) => broken.bots[0].scopes.push('school'), /scopes\/2: .*allowed/],
    ['an unknown field', (broken) => (broken['colour'] = 'red'), /additional properties.*colour/],
    ['no channel features', (broken) => delete broken['supportsChannelFeatures'], /supportsChannelFeatures/],
    [
      'icons changed about',
      (broken) => (broken['icons'] = { color: 'outline.png', outline: 'color.png' }),
      /192×192/,
    ],
    [
      'an icon that is not there',
      (broken) => (broken['icons'] = { color: 'x.png', outline: 'outline.png' }),
      /x\.png/,
    ],
  ])('%s is found', (_what, spoil, complaint) => {
    const broken = structuredClone(manifest);
    spoil(broken);
    expect(checkPackage(broken, files).join('\n')).toMatch(complaint);
  });

  test.each<[string, unknown, RegExp]>([
    ['too long a text', { 'description.short': 'x'.repeat(81) }, /en\.json.*80/],
    ['a text for what is not there', { 'bots[3].title': 'x' }, /en\.json.*additional properties/],
    ['no language at all', null, /en\.json.*object/],
  ])('in English, %s is found', (_what, language, complaint) => {
    const spoiled = { ...files, 'en.json': Buffer.from(JSON.stringify(language)) };
    expect(checkPackage(manifest, spoiled).join('\n')).toMatch(complaint);
  });
});

describe('the two languages', () => {
  const localizable = () => [
    ...['name.short', 'name.full', 'description.short', 'description.full'],
    ...manifest.bots[0].commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((_command, at) =>
        ['title', 'description'].map((field) => `bots[0].commandLists[${list}].commands[${at}].${field}`),
      ),
    ),
  ];

  test('English has every text there is, and no other', () => {
    expect(
      Object.keys(english)
        .filter((key) => key !== '$schema')
        .sort(),
    ).toEqual(localizable().sort());
  });

  test('both say that a dialogue promises no money', () => {
    expect(manifest.description['full']).toContain('aldrig ett löfte om pengar');
    expect(english['description.full']).toContain('never a promise of money');
  });
});

describe('the bot and its commands', () => {
  const titles = (scope: string) =>
    manifest.bots[0].commandLists.flatMap((list, at) =>
      list.scopes.includes(scope)
        ? list.commands.map(({ title }, nth) => [
            title,
            english[`bots[0].commandLists[${at}].commands[${nth}].title`],
          ])
        : [],
    );

  test('it is for one person and for teams, and takes files', () => {
    const [bot] = manifest.bots;
    expect(bot).toMatchObject({
      scopes: ['personal', 'team'],
      supportsFiles: true,
      botId: values.MICROSOFT_APP_ID,
    });
    expect(bot.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team']]);
  });

  test('every command of the chat is understood as the same thing in both languages', () => {
    const codes = titles('personal').map((pair) => pair.map((title) => readCommand(title ?? '')?.code));
    expect(codes.map(([sv]) => sv)).toEqual([
      'describe-idea',
      'my-ideas',
      'concepts',
      'resume',
      'human',
      'help',
    ]);
    for (const [sv, en] of codes) expect(en).toBe(sv);
  });

  test('every command of a channel is understood as the same thing in both languages', () => {
    const read = titles('team').map((pair) =>
      pair.map(
        (title) => readRoutingCommand(title ?? '', firstDefinitions) ?? readCommand(title ?? '')?.code,
      ),
    );
    const jord = { targets: ['jord-skog-vatten/jord'] };
    expect(read.map(([sv]) => sv)).toEqual([
      { kind: 'show' },
      { kind: 'receive', ...jord },
      { kind: 'stop', ...jord },
      { kind: 'responsible', ...jord },
      { kind: 'coordinators' },
      'help',
    ]);
    for (const [sv, en] of read) expect(en).toEqual(sv);
  });
});

describe('placeholders', () => {
  test('a value is text and nothing more, whatever stands in it', () => {
    const filled = fillManifest('{"a":"${{X}} and ${{X}}","n":1}', { X: '","b":"$&' });
    expect(filled).toEqual({ a: '","b":"$& and ","b":"$&', n: 1 });
  });

  test('those without a value are all named', () => {
    expect(() => fillManifest('{"a":"${{ONE}}","b":["${{TWO}}"]}', {})).toThrow('${{ONE}}, ${{TWO}}');
  });
});
