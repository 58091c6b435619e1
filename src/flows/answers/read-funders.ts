import type { Funder } from '../../domain/codes.ts';
import { isDontKnow } from './read-dont-know.ts';
import { fold, quoteAt } from './fold.ts';
import type { Folded } from './fold.ts';
import type { FunderName } from './funder-names.ts';
import { FUNDER_NAMES, MONEY_BEFORE, PREPOSITION_BEFORE } from './funder-names.ts';

export type FundingSource = { funder: Funder; objective?: string; quote: string };

/** The specific objectives of ERUF in Mellersta Norrland 2021–2027 (domain, 6.2). 1.2 is not among them. */
const ERUF_OBJECTIVES: readonly string[] = ['1.1', '1.3', '1.4', '1.5', '2.2', '2.6', '3.1'];

/** Whether an ERUF objective ("1.4") belongs to the programme of Mellersta Norrland. */
export function isKnownEruf(objective: string): boolean {
  return ERUF_OBJECTIVES.includes(objective);
}

/**
 * The funders a text names, in order and without repeats. "1:1-medel" is the state appropriation `1-1`;
 * "ERUF 1:4" and "mål 1.4" are `eruf` with objective 1.4; a bare "1.1" is nothing. An answer that says one
 * does not know gives `okand`.
 */
export function readFunders(text: string): FundingSource[] {
  const folded = fold(text);
  const objectives = objectivesIn(folded);
  const hits = [...objectives, ...namesIn(folded, objectives)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept = new Map<string, FundingSource>();
  let reach = -1;
  for (const hit of hits) {
    if (hit.start < reach) continue;
    reach = hit.end;
    const source: FundingSource = {
      funder: hit.funder,
      ...(hit.objective === undefined ? {} : { objective: hit.objective }),
      quote: quoteAt(folded, hit.start, hit.end),
    };
    const key = `${source.funder} ${source.objective ?? ''}`;
    if (!kept.has(key)) kept.set(key, source);
  }
  const named = [...kept.values()];
  return named.length > 0 ? withoutVague(named) : notKnown(folded);
}

type Hit = { funder: Funder; objective?: string; start: number; end: number };

const ERUF_OBJECTIVE =
  /(?<![\p{L}\p{N}])(?:eruf|erdf|efru|regionalfonden)(?:[- ,:(]{1,3}(?:s|specifikt|specifika|objective|so|mal|malet|malomrade|insatsomrade|inom|under|och)){0,3}[- ,:(]{1,3}([1-9])[.:]([1-9])(?![\p{L}\p{N}:]|[.,]\d)/gu;
const OBJECTIVE =
  /(?<![\p{L}\p{N}])(?:specifikt mal|specific objective|mal|malet|malomrade|malomradet|so)[ -]{1,2}([1-9])[.:]([1-9])(?![\p{L}\p{N}:]|[.,]\d)/gu;
const NOT_OBJECTIVE = /(?:globala|agenda 2030|agenda|del|hallbarhets|fn:s|fns)[- ]{0,2}$/;
const A_SUM = /^ ?(?:mkr|mnkr|msek|milj|mn|meur|tkr|kr|k|%|procent|ar)(?![\p{L}])/u;

function objectivesIn(folded: Folded): Hit[] {
  const other =
    /interreg|aurora|(?<![\p{L}])esf|npa/u.test(folded.text) &&
    !/eruf|erdf|efru|regionalfond/.test(folded.text);
  const hits: Hit[] = [];
  for (const pattern of [ERUF_OBJECTIVE, OBJECTIVE]) {
    for (const match of folded.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = folded.text.slice(Math.max(0, match.index - 16), match.index);
      if (A_SUM.test(folded.text.slice(end, end + 12)) || NOT_OBJECTIVE.test(before)) continue;
      if (pattern === OBJECTIVE && other) continue;
      hits.push({ funder: 'eruf', objective: `${match[1]}.${match[2]}`, start: match.index, end });
    }
  }
  return hits;
}

function namesIn(folded: Folded, objectives: Hit[]): Hit[] {
  const hits: Hit[] = [];
  for (const { funder, pattern, needs } of FUNDER_NAMES) {
    for (const match of folded.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!countsAsFunder(folded, needs, match.index, end)) continue;
      const withObjective = objectives.some(
        (hit) => hit.funder === funder && hit.start >= match.index - 30 && hit.start <= end + 30,
      );
      if (!withObjective) hits.push({ funder, start: match.index, end });
    }
  }
  return [...hits, ...bareAppropriation(folded)];
}

function countsAsFunder(folded: Folded, needs: FunderName['needs'], start: number, end: number): boolean {
  if (needs === undefined) return true;
  const raw = quoteAt(folded, start, end);
  const capital = /^\p{Lu}/u.test(raw) && /\p{Ll}/u.test(folded.original);
  const before = folded.text.slice(Math.max(0, start - 48), start);
  if (ENGLISH_LEADER.test(before) && folded.text.startsWith('leader', start)) return false;
  if (needs === 'capital') return raw === raw.toUpperCase() && /\p{Ll}/u.test(folded.original);
  if (MONEY_BEFORE.test(before) || (needs === 'cue' && PREPOSITION_BEFORE.test(before))) return true;
  const isName = /^(?:leader|formas|forte|aurora)$/.test(folded.text.slice(start, end));
  if (isName && capital && !/(?:^|[.!?\n] ?)$/.test(before)) return true;
  return folded.text.replace(/[^\p{L}\p{N}]/gu, '').length === raw.length;
}

/** "project leader", "a leader in …": a person or a rank, not the fund. */
const ENGLISH_LEADER =
  /(?:^|[^\p{L}])(?:project|process|team|world|market|group|the|a|our|its|their|thought|opinion|global|industry|is|as|become|european|national)[ -]$/u;

const BARE_APPROPRIATION =
  /(?<![\p{L}\p{N}.:,])1:1(?![\p{N}:.]?\p{N}|[- ]?(?:samtal|coach|mote|undervisning|handled)\p{L}*)/gu;

/** "1:1" on its own, when it is no scale of a drawing and no ratio. */
function bareAppropriation(folded: Folded): Hit[] {
  return Array.from(folded.text.matchAll(BARE_APPROPRIATION))
    .filter(
      ({ index }) =>
        !/(?:skala|ritning|forhallande\p{L}*|scale|ratio|mal|eruf|erdf) ?$/u.test(
          folded.text.slice(Math.max(0, index - 20), index),
        ),
    )
    .map(({ index }) => ({ funder: '1-1' as const, start: index, end: index + 3 }));
}

/** "EU-pengar" says which purse only when nothing better is named. */
function withoutVague(sources: FundingSource[]): FundingSource[] {
  const clear = sources.filter(({ funder }) => funder !== 'okand');
  return clear.length > 0 ? clear : sources;
}

const DO_NOT_KNOW =
  /(?:vet inte|vet ej|vet ikke|ingen aning|inte bestamt|inte klart|oklart|inte tankt|har inte tankt|ingen (?:finansiar|finansiering|budget)|inga pengar|don't know|dont know|no idea|not decided|not sure|no funding|no funder)/;
const ABOUT_MONEY = /finansi|pengar|budget|betal|fond|soka|money|fund|cost|kost/;

function notKnown(folded: Folded): FundingSource[] {
  const match = DO_NOT_KNOW.exec(folded.text);
  if (match === null) return [];
  const near = folded.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
  if (!isDontKnow(folded.original) && !ABOUT_MONEY.test(near)) return [];
  return [{ funder: 'okand', quote: quoteAt(folded, match.index, match.index + match[0].length) }];
}
