import { z } from 'zod/v4';
import type { Call } from '../domain/call.ts';
import type { Programme } from '../domain/programme.ts';
import { programmeSchema } from '../domain/programme.ts';
import { plainText } from './plain-text.ts';
import facts from './knowledge/standing-facts.json' with { type: 'json' };

/** The standing facts. Read from the domain notes; each with its source and the year it held. */
export const PROGRAMMES: readonly Programme[] = z.array(programmeSchema).parse(facts);

export const PROGRAMMES_BY_ID: ReadonlyMap<string, Programme> = new Map(
  PROGRAMMES.map((programme) => [programme.id, programme]),
);

const marks = new Map(
  PROGRAMMES.map(({ id, calls }) => [id, calls.map((mark) => mark.split('|').map(plainText))]),
);

/** The programmes and funders a call belongs to, most particular first. */
export const programmesOf = (call: Call): Programme[] => {
  const text = ` ${plainText(
    [call.partOf.programme, call.title.sv, call.title.en, ...call.funders.map(({ name }) => name)].join(' '),
  )} `;
  return PROGRAMMES.filter(({ id }) =>
    marks.get(id)?.every((phrases) => phrases.some((phrase) => text.includes(asWord(phrase)))),
  ).sort((a, b) => rankOf(a) - rankOf(b));
};

/** A short name must be the whole word; a longer one may have an ending. */
const asWord = (phrase: string): string => (phrase.length <= 4 ? ` ${phrase} ` : ` ${phrase}`);

const rankOf = ({ level, partOf }: Programme): number => (level === 'funder' ? 2 : partOf === null ? 1 : 0);
