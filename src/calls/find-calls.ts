import type { Query } from 'minisearch';
import { stemWord } from '../triage/stem-word.ts';
import type { CallIndex, SearchField } from './call-index.ts';
import { splitCompound } from './split-compound.ts';
import { relatedTo } from './thesaurus.ts';
import type { TopicUnit } from './topic.ts';
import { withoutTail } from './without-tail.ts';

/** How near a call's words are to a word of the question. */
const QUALITY = { same: 1, telling: 0.85, synonym: 0.75, part: 0.55, also: 0.35 } as const;

/** How much it says when a word was met in this part of a call. */
const TELLS: Record<SearchField, number> = {
  name: 1,
  programme: 0.95,
  themes: 0.85,
  summary: 0.8,
  area: 0.7,
  parts: 0.6,
  rest: 0.5,
};

/** The words of a call that met one word of the question. */
export type Met = {
  unit: TopicUnit;
  quality: number;
  /** Nearness by where it was met, 0–1. */ tells: number;
  found: string;
  /** The parts of the call it was met in. */
  fields: SearchField[];
};

export type Found = {
  id: string;
  /** By MiniSearch's BM25+, weighted by how near the words are. */
  score: number;
  met: Met[];
  /** How much of the question was met, 0–1: rare words and near meetings count more. */
  coverage: number;
};

/** Calls that meet any of the words, best first. */
export const findCalls = (index: CallIndex, units: readonly TopicUnit[]): Found[] => {
  const found = new Map<string, Found>();
  const weights = new Map<TopicUnit, number>();
  for (const unit of units) {
    const hits = meet(index, unit);
    const total = index.calls.length;
    const strong = [...hits.values()].filter(({ met }) => met.quality >= QUALITY.part).length;
    const rarity = Math.log(1 + (total - strong + 0.5) / (strong + 0.5));
    weights.set(unit, hits.size === 0 && !isNameLike(unit) ? rarity / 2 : rarity);
    for (const [id, { score, met }] of hits) {
      const entry = found.get(id) ?? { id, score: 0, met: [], coverage: 0 };
      entry.score += score;
      entry.met.push(met);
      found.set(id, entry);
    }
  }
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  for (const entry of found.values()) {
    entry.coverage =
      entry.met.reduce((sum, { unit, tells }) => sum + (weights.get(unit) ?? 0) * tells, 0) / whole;
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
};

/** Written as a name, or with a number in it: such a word matters more when nobody has it. */
const isNameLike = ({ raw }: TopicUnit): boolean => /^\p{Lu}|\d/u.test(raw);

/** With so many calls met by the word itself and its synonyms, wider words would only add noise. */
const ENOUGH = 50;

type UnitHit = { score: number; met: Met };

/** All calls one word meets, each by the nearest way. */
const meet = (index: CallIndex, unit: TopicUnit): Map<string, UnitHit> => {
  const hits = new Map<string, UnitHit>();
  const add = (query: Query, quality: number) => {
    const results = index.search.search(query, {
      tokenize: (text) => text.split(' '),
      prefix: (term) => term.length >= 5 && quality >= QUALITY.synonym,
    });
    for (const { id, score, match } of results) {
      const known = hits.get(String(id));
      const [found = ''] = Object.keys(match);
      const fields = Object.values(match).flat() as SearchField[];
      const tells = quality * Math.max(...fields.map((field) => TELLS[field]));
      const met =
        known !== undefined && known.met.tells >= tells ? known.met : { unit, quality, tells, found, fields };
      hits.set(String(id), { score: Math.max(known?.score ?? 0, score * quality), met });
    }
  };
  const all = (phrase: string): Query => ({ combineWith: 'AND', queries: phrase.split(' ') });
  const any = (phrases: Iterable<string>): Query => ({ combineWith: 'OR', queries: [...phrases].map(all) });
  const isUnknown = !unit.stems.split(' ').every((stem) => index.isKnown(stem));
  add(all(unit.stems), QUALITY.same);
  const telling = isUnknown ? withoutTail(unit.words, index.isKnown) : undefined;
  const parts =
    unit.words.includes(' ') || telling !== undefined
      ? undefined
      : splitCompound(unit.words, index.isKnown, stemWord);
  if (telling !== undefined) add(telling, QUALITY.telling);
  const { same, also } = relatedTo(telling ?? unit.stems) ?? { same: [], also: [] };
  add(any(same), QUALITY.synonym);
  for (const part of parts ?? []) {
    add(part, QUALITY.part);
    add(any(relatedTo(part)?.same ?? []), QUALITY.part * QUALITY.synonym);
  }
  if (hits.size < ENOUGH) add(any(also), QUALITY.also);
  return hits;
};
