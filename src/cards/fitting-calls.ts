import { z } from 'zod/v4';
import type { Language } from '../domain/codes.ts';
import type { FittingCall } from '../domain/message.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import { fundersOf, titleOf } from '../text/calls/call-words.ts';
import { fetchedWords } from '../text/calls/fetched-words.ts';
import { textsFor } from '../text/texts.ts';
import { timeLine } from './call-lines.ts';
import type { CardSettings } from './card-settings.ts';
import { clipLine } from './clip-text.ts';

export const fittingView = z.strictObject({
  hasCalls: z.boolean(),
  callsHeading: z.string(),
  calls: z.array(z.strictObject({ title: z.string(), about: z.string() })),
});

const LINE_BYTES = 300;

/** The best open calls on a card about an idea: small, each with its time and how old the fact is. */
export const fittingCalls = (
  { calls, now }: Pick<CardSettings, 'calls' | 'now'>,
  most: number,
  language: Language,
): z.infer<typeof fittingView> => ({
  hasCalls: calls.length > 0,
  callsHeading: textsFor(language).calls.card.fits,
  calls: calls.slice(0, most).map((fitting) => lineOf(fitting, now, language)),
});

const lineOf = ({ hit, call }: FittingCall, now: Date, language: Language) => {
  const time = timeLine(call, hit, stockholmDate(now), language);
  return {
    title: clipLine(titleOf(call, language), LINE_BYTES),
    about: clipLine(`${fundersOf(call)} · ${time} · ${fetchedWords(call, language)}`, LINE_BYTES),
  };
};
