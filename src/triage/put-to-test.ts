import { type Doubt, doubtIn, type Settled } from '../domain/doubt.ts';
import type { Mapping } from '../domain/mapping.ts';
import type { MapIdea } from '../domain/ports.ts';

/** What a message really is. */
export type Label = { text: string; area: string; subarea: string | null; level: string; hard: boolean };

/** A message mapped, and what became of it when the bot's question was answered and when its reasons were taken out. */
export type Judged = {
  label: Label;
  mapping: Mapping;
  asked: boolean;
  /** After the one question, answered by what the label says where that is one of the two. */
  answered: Mapping;
  /** Of the text without the words quoted for the area; null where none were. */
  unquoted: Mapping | null;
};

/** Maps a labelled message and tries the mapping: does the question help, and do the reasons hold. */
export const putToTest = async (label: Label, mapIdea: MapIdea): Promise<Judged> => {
  const mapping = await mapIdea(label.text);
  const doubt = doubtIn(mapping, { area: true, level: true });
  const settled = doubt && answerTo(doubt, label);
  const quotes = mapping.reasons.filter((reason) => reason.for === 'area').map(({ quote }) => quote);
  return {
    label,
    mapping,
    asked: doubt !== null,
    answered: settled ? await mapIdea(label.text, settled) : mapping,
    unquoted:
      quotes.length === 0
        ? null
        : await mapIdea(quotes.reduce((rest, quote) => rest.replaceAll(quote, ' '), label.text)),
  };
};

const answerTo = ({ kind, between }: Doubt, label: Label): Settled | null => {
  const is = between.find((code) => code === label[kind]);
  const isNot = between.find((code) => code !== is);
  return is === undefined || isNot === undefined ? null : { kind, is, isNot };
};
