import type { Folded } from './fold.ts';
import type { Day, Span } from '../../domain/calendar.ts';
import { monthSpan } from '../../domain/calendar.ts';
import { NUMBER_WORDS, NUMBER_WORD_PATTERN } from './number-words.ts';

export type RelativeTime = {
  start: number;
  end: number;
  precision: 'season' | 'year' | 'duration';
  span?: Span;
  months?: number;
};

const SEASON_MONTHS: [RegExp, number, number][] = [
  [/^(?:var|spring)/, 3, 5],
  [/^(?:sommar|sommer|summer)/, 6, 8],
  [/^(?:host|autumn|fall)/, 9, 11],
  [/^(?:vinter|winter)/, 12, 14],
];

const AFTER_OUR = '(?= (?:ska|skulle|vill|kan|borjar|startar|eller|till|redan|och da|satter)|[^ \\p{L}]|$)';
const SEASON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(nasta|kommande|next|i|till|under|infor|this|to|denna|over|fran|neste|in the|start|startar|borjar) )(var${AFTER_OUR}|varen|sommar|sommaren|sommeren|host|hosten|vinter|vintern|vinteren|spring|summer|autumn|fall|winter)(?![\p{L}\p{N}])(?! ?'?-?\d)`,
  'gu',
);
const SEASON_ALONE = /^(?:den |om |pa )?(varen|sommaren|hosten|vintern)[.!]?$/;
const YEAR = /(?<![\p{L}\p{N}])(nasta ar|kommande ar|next year|neste ar|i ar|this year)(?![\p{L}\p{N}])/gu;

/** Times told from today: "nästa höst", "i sommar", "till våren", "nästa år". */
export function relativeTimes(folded: Folded, today: Day): RelativeTime[] {
  const found: RelativeTime[] = [];
  for (const match of folded.text.matchAll(SEASON)) {
    const next = /^(?:nasta|next|neste)$/.test(match[1] ?? '');
    found.push({ ...whereabouts(match), precision: 'season', ...seasonFrom(match[2] ?? '', next, today) });
  }
  const alone = SEASON_ALONE.exec(folded.text.trim());
  if (alone !== null && found.length === 0) {
    found.push({
      start: 0,
      end: folded.text.length,
      precision: 'season',
      ...seasonFrom(alone[1] ?? '', false, today),
    });
  }
  for (const match of folded.text.matchAll(YEAR)) {
    const year = /^(?:i|this)/.test(match[1] ?? '') ? today.year : today.year + 1;
    found.push({ ...whereabouts(match), precision: 'year', span: monthSpan(year, 1, 12) });
  }
  return found;
}

const whereabouts = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/** The coming season of that name; "nästa" means the one in the next calendar year. */
function seasonFrom(written: string, next: boolean, today: Day): { span?: Span } {
  const known = SEASON_MONTHS.find(([pattern]) => pattern.test(written));
  if (known === undefined) return {};
  const [, first, last] = known;
  const isOver = last <= 12 && today.month > last;
  const year = next ? today.year + 1 : isOver ? today.year + 1 : today.year;
  return { span: last > 12 ? monthSpan(year, first, last - 12, year + 1) : monthSpan(year, first, last) };
}

const UNIT =
  'ariga|arigt|arig|ars|aren|aret|ar|manader|manaders|manad|man|veckor|veckors|veckas|years|year|months|month|weeks|weeklong|uker|maneder';
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?:(\d{1,2}(?:[.,]5)?)|(${NUMBER_WORD_PATTERN}|halvt|ett halvt))(?:[ -](?=\p{L}))?(${UNIT})(?![\p{L}\p{N}])`,
  'gu',
);
const HALF_YEAR = /(?<![\p{L}\p{N}])(?:(?:ett )?halvar|(?:a )?half a year|six months)(?![\p{L}\p{N}])/gu;
const NOT_AHEAD_AFTER = /^ ?(?:sedan|sen|gamla|gammal|gammalt|gamle|ago|old|bakat|tillbaka|siden|om aret)/;
const NOT_AHEAD_BEFORE =
  /(?:varje|var|vart|per|i over|sedan|redan|de senaste|senaste|forra|the last|past|over|mer an|for over|every|efter) $/;
const LONGEST_PROJECT_MONTHS = 120;

/** How long something is to last: "tre år", "18 månader", "ett halvår". Times behind us and ages are none. */
export function durations(folded: Folded): RelativeTime[] {
  const found: RelativeTime[] = [];
  const { text } = folded;
  for (const match of text.matchAll(DURATION)) {
    const written = match[1]?.replace(',', '.') ?? '';
    const count = written === '' ? wordValue(match[2] ?? '') : Number(written);
    add(match, count * monthsIn(match[3] ?? ''));
  }
  for (const match of text.matchAll(HALF_YEAR)) add(match, 6);
  return found;

  function add(match: RegExpMatchArray, months: number): void {
    const { start, end } = whereabouts(match);
    const behind =
      NOT_AHEAD_AFTER.test(text.slice(end, end + 12)) ||
      NOT_AHEAD_BEFORE.test(text.slice(Math.max(0, start - 16), start));
    if (!behind && months > 0 && months <= LONGEST_PROJECT_MONTHS)
      found.push({ start, end, precision: 'duration', months });
  }
}

const wordValue = (word: string): number => (word.endsWith('halvt') ? 0.5 : (NUMBER_WORDS[word] ?? 0));

function monthsIn(unit: string): number {
  if (/^(?:ar|year)/.test(unit)) return 12;
  return /^(?:man|month)/.test(unit) ? 1 : 7 / 30;
}
