import type { Language } from '../domain/codes.ts';
import type { Mapping, Reason } from '../domain/mapping.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { formatList } from '../text/format-list.ts';
import { textsFor } from '../text/texts.ts';
import { quoted } from './quoted.ts';

const REASONS_SHOWN = 3;

/**
 * The second half of the sentence that explains a proposal: "eftersom ni vill *lagra el* och skriver *elnätet*, som hör
 * till energisystemet". What the quotes show is said where all of them show the same; more would bury them.
 */
export const because = (
  mapping: Mapping,
  aims: readonly Reason['for'][],
  language: Language,
  reader: 'actor' | 'staff',
): string => {
  const words = cardTextsFor(language).reasons;
  const chosen = mapping.reasons
    .filter((reason) => aims.includes(reason.for) && quoted(reason.quote) !== null)
    .filter(isFirstOfItsQuote)
    .slice(0, REASONS_SHOWN);
  const answer = answerOf(mapping, aims, language);
  const wanted = chosen.filter((reason) => reason.wanted);
  const written = chosen.filter((reason) => !reason.wanted);
  const parts = [
    ...(answer === null ? [] : [words.settled(answer)]),
    ...(wanted.length === 0 ? [] : [words.want(listed(wanted, language))]),
    ...(written.length === 0 ? [] : [words.write(listed(written, language))]),
  ];
  if (parts.length === 0) return words.noQuote;
  const shows = shownBy(chosen, language);
  const sentence = `${words.because[reader]} ${formatList(parts, language)}`;
  return shows === null ? sentence : words.shown(sentence, shows);
};

const listed = (reasons: readonly Reason[], language: Language): string =>
  formatList(
    reasons.map(({ quote }) => quoted(quote) ?? ''),
    language,
  );

/** What all the quotes show; null where they show different things, or how it is put and no more. */
const shownBy = (reasons: readonly Reason[], language: Language): string | null => {
  const { shows } = cardTextsFor(language).reasons;
  const all = new Set(
    reasons.map((reason) => new Map<string, string>(Object.entries(shows[reason.for])).get(reason.code)),
  );
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
};

/** The answer the actor chose, where that decided what is explained here. */
const answerOf = (
  { settled, area, level }: Mapping,
  aims: readonly Reason['for'][],
  language: Language,
): string | null => {
  const { areaAnswers, levelAnswers } = textsFor(language).intake;
  if (!settled || !aims.includes(settled.kind) || settled.is !== (settled.kind === 'area' ? area : level))
    return null;
  const answers = settled.kind === 'area' ? areaAnswers : levelAnswers;
  return new Map<string, string>(Object.entries(answers)).get(settled.is) ?? null;
};

/** The same words may speak for the area and for the sub-area; they are quoted once. */
const isFirstOfItsQuote = (reason: Reason, index: number, reasons: Reason[]): boolean =>
  reasons.findIndex((other) => other.quote.toLowerCase() === reason.quote.toLowerCase()) === index;
