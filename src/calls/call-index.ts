import MiniSearch from 'minisearch';
import type { Call } from '../domain/call.ts';
import { stemWord } from '../triage/stem-word.ts';
import { plainText } from './plain-text.ts';
import { programmesOf } from './programmes.ts';
import { splitCompound } from './split-compound.ts';
import { THESAURUS_STEMS } from './thesaurus.ts';

/** What a call is searched by, and how much a word weighs there. `parts` are the parts of its compounds. */
const FIELD_WEIGHTS = {
  name: 3,
  themes: 2.5,
  programme: 2,
  summary: 1.5,
  area: 1.5,
  parts: 0.8,
  rest: 0.5,
} as const;
export type SearchField = keyof typeof FIELD_WEIGHTS;

/** The catalogue, ready to be asked. */
export type CallIndex = {
  calls: readonly Call[];
  byId: ReadonlyMap<string, Call>;
  /** The ids of the programmes and funders each call belongs to. */
  programmes: ReadonlyMap<string, string[]>;
  /** Each call under what identifies it: its folded numbers and codes. */
  byIdentifier: ReadonlyMap<string, string[]>;
  /** In how many calls a stem stands. */
  frequency: ReadonlyMap<string, number>;
  /** In how many calls a stem stands in the name of programme or funder. */
  inProgrammes: ReadonlyMap<string, number>;
  isKnown: (stem: string) => boolean;
  /** Every word of the catalogue, folded. */
  words: ReadonlySet<string>;
  search: MiniSearch<Document>;
};

type Document = Record<SearchField, string> & { id: string };

/** Builds the index: once for each catalogue, not for each question. */
export const buildIndex = (calls: readonly Call[]): CallIndex => {
  const programmes = new Map(calls.map((call) => [call.id, programmesOf(call)]));
  const plain = calls.map((call) => plainDocument(call, programmes.get(call.id)?.map(nameOf) ?? []));
  const frequency = countStems(plain, SEARCHED);
  const isKnown = (stem: string) => frequency.has(stem) || THESAURUS_STEMS.has(stem);
  const search = new MiniSearch<Document>({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => stemWord(term) || null,
    searchOptions: { boost: FIELD_WEIGHTS, processTerm: (term) => term },
  });
  const split = new Map<string, string>();
  search.addAll(plain.map((document) => ({ ...document, parts: partsOf(document, isKnown, split) })));
  return {
    calls,
    byId: new Map(calls.map((call) => [call.id, call])),
    programmes: new Map([...programmes].map(([id, all]) => [id, all.map((programme) => programme.id)])),
    byIdentifier: identifiersOf(calls),
    frequency,
    inProgrammes: countStems(
      calls.map((call) => plainDocument(call, [])),
      ['programme'],
    ),
    isKnown,
    words: new Set(plain.flatMap((document) => SEARCHED.flatMap((field) => document[field].split(' ')))),
    search,
  };
};

const nameOf = ({ names, aliases }: { names: { sv: string; en: string }; aliases: string[] }): string =>
  [names.sv, names.en, ...aliases].join(' ');

const plainDocument = (call: Call, programmes: string[]): Document => ({
  id: call.id,
  name: plainText([call.title.sv, call.title.en, ...Object.values(call.sourceIds)].join(' ')),
  themes: plainText(call.themes.join(' ')),
  programme: plainText(
    [call.partOf.programme, ...call.funders.map(({ name }) => name), ...programmes].join(' '),
  ),
  summary: plainText([call.summary, call.description].join(' ')),
  parts: '',
  area: plainText(call.geography.areas.join(' ')),
  rest: plainText([...call.applicantsText, ...call.remarks].join(' ')),
});

const SEARCHED: SearchField[] = ['name', 'themes', 'programme', 'summary', 'area', 'rest'];

const stemsOf = (document: Document, fields: readonly SearchField[]): Set<string> =>
  new Set(fields.flatMap((field) => document[field].split(' ')).map(stemWord));

const countStems = (documents: Document[], fields: readonly SearchField[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const stem of stemsOf(document, fields)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  counts.delete('');
  return counts;
};

/** The parts of a document's compounds; `known` remembers words that have been split. */
const partsOf = (
  document: Document,
  isKnown: (stem: string) => boolean,
  known: Map<string, string>,
): string => {
  const words = [document.name, document.themes, document.summary, document.programme].join(' ').split(' ');
  const parts = words.map((word) => {
    const found = known.get(word) ?? (splitCompound(word, isKnown, stemWord) ?? []).join(' ');
    known.set(word, found);
    return found;
  });
  return parts.filter((part) => part !== '').join(' ');
};

const identifiersOf = (calls: readonly Call[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const add = (code: string, id: string) => found.set(code, [...(found.get(code) ?? []), id]);
  for (const { id, sourceIds } of calls) {
    for (const code of Object.values(sourceIds)) add(plainText(code), id);
  }
  return found;
};
