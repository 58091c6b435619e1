import { describe, expect, it } from 'vitest';
import type { CallIndex } from '../../src/calls/call-index.ts';
import type { Call } from '../../src/domain/call.ts';
import { PROGRAMMES } from '../../src/calls/programmes.ts';
import type { CallAnswer } from '../../src/domain/call-answer.ts';
import { daysBetween } from '../../src/domain/instant-of.ts';
import { askOn, indexOf, wantedIn, wordsOf } from '../support/call-fixtures.ts';
import { figuresIn } from '../support/figures-in.ts';

const stated = new WeakMap<Call, string[]>();

/** Every figure of a call, by its fields and by its sentences. */
const statedBy = (call: Call): string[] => {
  const known = stated.get(call);
  if (known !== undefined) return known;
  const sentences = [...call.remarks, call.summary, call.rateText, ...call.applicantsText].join(' ; ');
  const figures = [...figuresIn(JSON.stringify({ ...call, urls: null })), ...figuresIn(sentences)];
  stated.set(call, figures);
  return figures;
};

/** What an answer may say: what its own calls and programmes state, what follows from it and today, and its numbering. */
const allowedFor = (index: CallIndex, answer: CallAnswer): Set<string> => {
  const calls = answer.hits.flatMap(({ call }) => index.byId.get(call) ?? []);
  const ids = new Set([...answer.programmes, ...calls.flatMap(({ id }) => index.programmes.get(id) ?? [])]);
  const programmes = PROGRAMMES.filter(({ id }) => ids.has(id));
  const shares = calls.flatMap(({ supportRateMax, ownShareMin }) => [supportRateMax ?? 0, ownShareMin ?? 0]);
  const sums = calls.flatMap(({ budget, grant }) => [budget?.amount, grant?.min, grant?.max]);
  const deadlines = calls.flatMap((call) => call.deadlines.map(({ date }) => date));
  return new Set([
    ...calls.flatMap(statedBy),
    ...programmes.flatMap(({ facts, asOf, names }) =>
      [...facts.flatMap(({ sv, en }) => [sv, en]), asOf, names.sv, names.en].flatMap(figuresIn),
    ),
    ...sums.filter((sum) => sum !== null && sum !== undefined).map(String),
    ...shares.flatMap((share) => [share, 1 - share]).map((share) => String(Math.round(share * 1000) / 10)),
    ...deadlines.map((date) => String(daysBetween(answer.today, date))),
    ...deadlines.map((date) => String(Number(date.slice(0, 4)))),
    answer.today,
    String(answer.total),
    String(answer.total - answer.context.shown),
    ...answer.hits.map((_, index) => String(index + 1)),
  ]);
};

/** Figures the asker wrote and the answer repeats: the name of what is not known, and why a call was found. */
const repeated = (answer: CallAnswer): string[] =>
  [
    ...answer.unknownNames,
    ...answer.hits.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'words' ? [reason.asked] : [])),
    ),
  ].flatMap(figuresIn);

describe('no figure in an answer is made up', () => {
  const real = indexOf('calls.jsonl');
  const composed = indexOf('composed-calls.jsonl');

  it.each([
    ['questions-dev.jsonl', real],
    ['questions.jsonl', real],
    ['questions-held-back.jsonl', real],
    ['questions-fresh.jsonl', real],
    ['questions-fresh-2.jsonl', real],
    ['questions-third.jsonl', real],
    ['questions-third-own.jsonl', real],
    ['questions-third-last.jsonl', real],
    ['questions-third-sealed.jsonl', real],
    ['questions-fourth.jsonl', real],
    ['composed-questions.jsonl', composed],
    ['composed-questions-held-back.jsonl', composed],
    // Asked of a catalogue that has none of them: nothing may be filled in.
    ['questions-fresh.jsonl', composed],
  ])('%s', (file, index) => {
    const invented = wantedIn(file).flatMap(({ id, text }) => {
      const answer = askOn(index, text);
      const allowed = new Set([...allowedFor(index, answer), ...repeated(answer)]);
      return figuresIn(wordsOf(index, answer))
        .filter((figure) => !allowed.has(figure))
        .map((figure) => `${id} ${text}: ${figure}`);
    });
    expect(invented).toEqual([]);
  });

  it('sees a figure however it is written', () => {
    expect(
      figuresIn('2 december 2026, 2026-12-02 och 1 500 000 kr, 40 %, 142,6 miljoner (https://x.se/2024)'),
    ).toEqual(['2026-12-02', '2026-12-02', '1500000', '40', '142.6']);
  });
});
