import type { Call } from '../domain/call.ts';
import type { HitReason } from '../domain/call-answer.ts';
import type { CallIndex } from './call-index.ts';
import type { Met } from './find-calls.ts';
import { rawWords } from './plain-text.ts';
import { stemPhrase } from './thesaurus.ts';
import type { Reading } from './read-question.ts';

type Asks = Pick<Reading, 'programmes' | 'programmeWords' | 'kinds' | 'openNow' | 'rolling' | 'period'>;

/** Why a call is among the hits: the words that met, its programme, who asks, and the time asked for. */
export const reasonsFor = (met: readonly Met[], index: CallIndex, call: Call, reading: Asks): HitReason[] => {
  const written = wordsOf(call);
  const words = met
    .filter(({ unit }) => !reading.programmeWords.includes(unit.words))
    .sort((a, b) => b.quality - a.quality)
    .map(({ unit, found }): HitReason => ({
      kind: 'words',
      asked: unit.raw,
      found: written.find((word) => stemPhrase(word).startsWith(found)) ?? unit.raw,
    }));
  const programmes = reading.programmes
    .filter(({ id }) => index.programmes.get(call.id)?.includes(id))
    .map(({ id }): HitReason => ({ kind: 'programme', programme: id }));
  const kinds = reading.kinds
    .filter((type) => call.applicants.includes(type))
    .slice(0, 1)
    .map((type): HitReason => ({ kind: 'applicant', type }));
  const time: HitReason[] =
    reading.openNow || reading.rolling || reading.period !== undefined ? [{ kind: 'time' }] : [];
  return [...words.slice(0, 3), ...programmes, ...kinds, ...time];
};

const wordsOf = (call: Call): string[] =>
  [
    call.title.sv,
    call.title.en,
    ...call.themes,
    call.partOf.programme,
    call.summary,
    ...call.remarks,
  ].flatMap((text) => rawWords(text ?? ''));
