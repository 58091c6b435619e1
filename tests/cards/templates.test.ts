import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { callAlertView } from '../../src/cards/call-alert-card.ts';
import { callView } from '../../src/cards/call-card.ts';
import { callCompareView } from '../../src/cards/call-compare-card.ts';
import { callsView } from '../../src/cards/calls-card.ts';
import { cardTemplate } from '../../src/cards/card-template.ts';
import { choiceView } from '../../src/cards/choice-card.ts';
import { conceptView } from '../../src/cards/concept-card.ts';
import { conceptsView } from '../../src/cards/concepts-card.ts';
import { doneView } from '../../src/cards/done-card.ts';
import { downloadView } from '../../src/cards/download-card.ts';
import { figuresView } from '../../src/cards/figures-card.ts';
import { ideaView } from '../../src/cards/idea-card.ts';
import { myIdeaView } from '../../src/cards/my-idea-card.ts';
import { myIdeasView } from '../../src/cards/my-ideas-card.ts';
import { noticeView } from '../../src/cards/notice-card.ts';
import { nudgeView } from '../../src/cards/nudge-card.ts';
import { pointerView } from '../../src/cards/pointer-card.ts';
import { questionView } from '../../src/cards/question-card.ts';
import { receiptView } from '../../src/cards/receipt-card.ts';
import { routingView } from '../../src/cards/routing-card.ts';
import { summaryView } from '../../src/cards/summary-card.ts';
import { welcomeView } from '../../src/cards/welcome-card.ts';
import { wordingView } from '../../src/cards/wording-card.ts';
import { LANGUAGES } from '../../src/domain/codes.ts';
import type { CardName } from '../../src/domain/message.ts';
import { faultsOf } from './card-faults.ts';
import { isPart } from './card-parts.ts';

const views: Record<CardName, z.ZodObject> = {
  welcome: welcomeView,
  question: questionView,
  summary: summaryView,
  choice: choiceView,
  done: doneView,
  receipt: receiptView,
  'my-ideas': myIdeasView,
  'my-idea': myIdeaView,
  concepts: conceptsView,
  concept: conceptView,
  idea: ideaView,
  pointer: pointerView,
  notice: noticeView,
  nudge: nudgeView,
  routing: routingView,
  figures: figuresView,
  download: downloadView,
  wording: wordingView,
  calls: callsView,
  call: callView,
  'call-compare': callCompareView,
  'call-alert': callAlertView,
};

const folder = new URL('../../adaptive-cards/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The lists and names a template uses, as `list.name`, each list a step down. */
const placeholdersIn = (node: unknown, scope = ''): string[] => {
  if (typeof node === 'string')
    return [...node.matchAll(/\$\{([^}]*)\}/gu)].map(([, name]) => `${scope}${name}`);
  if (Array.isArray(node)) return node.flatMap((one) => placeholdersIn(one, scope));
  if (!isPart(node)) return [];
  const { $data: data, ...rest } = node;
  if (data === undefined) return Object.values(rest).flatMap((one) => placeholdersIn(one, scope));
  const [list = ''] = placeholdersIn(data, scope);
  return [list, ...Object.values(rest).flatMap((one) => placeholdersIn(one, `${list}.`))];
};

const keysOf = (schema: z.ZodObject, scope = ''): string[] =>
  Object.entries(schema.shape).flatMap(([key, type]) => {
    const item = type instanceof z.ZodArray ? type.element : undefined;
    return item instanceof z.ZodObject
      ? [`${scope}${key}`, ...keysOf(item, `${scope}${key}.`)]
      : [`${scope}${key}`];
  });

it('has a template and a sample for every card, and no others', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const expected = Object.keys(views).flatMap((name) => [`${name}.json`, `${name}.sample.json`]);
  expect(files.sort()).toEqual(expected.sort());
});

describe.each(Object.entries(views))('the %s template', (name, schema) => {
  const template = read(`${name}.json`) as object;

  it('asks for exactly what its view-model has', () => {
    expect([...new Set(placeholdersIn(template))].sort()).toEqual(keysOf(schema).sort());
  });

  it('holds names only, no expressions', () => {
    for (const name of placeholdersIn(template)) expect(name).toMatch(/^[\w.]+$/u);
  });

  it.each(LANGUAGES)('draws its sample in %s with nothing left unexpanded', (language) => {
    const samples = z.record(z.enum(LANGUAGES), schema).parse(read(`${name}.sample.json`));
    const card = cardTemplate(template, schema)(samples[language]);
    expect(JSON.stringify(card)).not.toContain('${');
    expect(faultsOf(card)).toEqual([]);
  });
});

it('refuses a view-model that lacks something, instead of showing the placeholder', () => {
  const draw = cardTemplate(read('done.json') as object, doneView);
  expect(() => draw({ lang: 'sv' } as z.infer<typeof doneView>)).toThrow(/text/u);
});
