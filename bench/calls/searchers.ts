import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import { ask } from '../../src/calls/ask.ts';
import { buildIndex } from '../../src/calls/call-index.ts';
import type { FlatCall } from '../../src/calls/flat-call.ts';
import { importFlat } from '../../src/calls/import-flat.ts';
import { readPlaces } from '../../src/flows/answers/read-places.ts';
import { answerSources } from '../../src/calls/answer-sources.ts';
import { answerText } from '../../src/text/calls/answer-text.ts';
import type { GivenAnswer } from '../../tests/support/measure-answers.ts';

/** Loaded untyped: it is installed apart, and the type check of the product must not need it. */
const load = createRequire(import.meta.url);

type Orama = {
  create: (options: object) => object;
  insertMultiple: (index: object, documents: object[]) => Promise<unknown>;
  search: (index: object, query: object) => Promise<{ hits: { id: string }[] }>;
};

/** Something that answers a question with calls in rank order, and what it would say. */
export type Searcher = {
  /** Milliseconds to build the index, once the rows have been read. */
  build: number;
  name: string;
  answer: (text: string) => Promise<Omit<GivenAnswer, 'id'>>;
};

const NOW = new Date('2026-11-23T07:00:00Z');

export const ours = async (rows: FlatCall[]): Promise<Searcher> => {
  const calls = rows.map((row) => importFlat(row));
  const started = performance.now();
  const index = buildIndex(calls);
  const build = performance.now() - started;
  const sources = answerSources(index);
  return {
    name: 'Idélotsen',
    build,
    answer: async (text) => {
      const answer = ask(text, { index, now: NOW, placesIn: readPlaces });
      return {
        intent: answer.intent,
        calls: answer.hits.map(({ call }) => call),
        answer: answerText(answer, sources),
      };
    },
  };
};

/** Every value of a row as one text: what a plain search has to show. */
const textOf = (row: FlatCall): string =>
  Object.values(row)
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .join(' ');

const documentsOf = (rows: FlatCall[]) =>
  rows.map((row) => ({
    id: row.id,
    title: row.title,
    funder: row.funder,
    programme: row.programme ?? '',
    identifier: row.identifier ?? '',
    themes: (row.themes ?? []).join(' '),
    summary: row.summary_sv ?? '',
    rest: [...(row.who_may_apply ?? []), ...(row.geographic_scope ?? []), row.notes ?? ''].join(' '),
  }));

/** A plain search knows no kinds of question: it is given the commonest. */
const plainAnswer = (calls: string[], texts: Map<string, string>) => ({
  intent: 'detail',
  calls,
  answer: texts.get(calls[0] ?? '') ?? '',
});

export const miniSearch = async (rows: FlatCall[]): Promise<Searcher> => {
  const texts = new Map(rows.map((row) => [row.id, textOf(row)]));
  const documents = documentsOf(rows);
  const started = performance.now();
  const index = new MiniSearch({ fields: Object.keys(documents[0] ?? {}).filter((field) => field !== 'id') });
  index.addAll(documents);
  const build = performance.now() - started;
  return {
    name: 'MiniSearch',
    build,
    answer: async (text) =>
      plainAnswer(
        index
          .search(text, { prefix: true, fuzzy: 0.2 })
          .slice(0, 5)
          .map(({ id }) => String(id)),
        texts,
      ),
  };
};

export const orama = async (rows: FlatCall[]): Promise<Searcher> => {
  const { create, insertMultiple, search } = load('@orama/orama') as Orama;
  const texts = new Map(rows.map((row) => [row.id, textOf(row)]));
  const documents = documentsOf(rows);
  const started = performance.now();
  const index = create({
    schema: {
      title: 'string',
      funder: 'string',
      programme: 'string',
      identifier: 'string',
      themes: 'string',
      summary: 'string',
      rest: 'string',
    },
    language: 'swedish',
  });
  await insertMultiple(index, documents);
  const build = performance.now() - started;
  return {
    name: 'Orama',
    build,
    answer: async (text) => {
      const { hits } = await search(index, { term: text, tolerance: 1, threshold: 1, limit: 5 });
      return plainAnswer(
        hits.map(({ id }) => String(id)),
        texts,
      );
    },
  };
};
