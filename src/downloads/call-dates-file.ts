import { datesAhead } from '../calls/ics/dates-ahead.ts';
import { writeCalendar } from '../calls/ics/write-calendar.ts';
import { slug } from '../calls/slug.ts';
import type { Call } from '../domain/call.ts';
import type { Language } from '../domain/codes.ts';
import type { MadeFile } from '../domain/download-order.ts';
import { fundersOf, momentWords, titleOf } from '../text/calls/call-words.ts';
import { fetchedWords } from '../text/calls/fetched-words.ts';
import { textsFor } from '../text/texts.ts';

/** The coming deadlines of a call for a calendar; undefined when there is none any more. */
export const callDatesFile = (call: Call, language: Language, now: Date): MadeFile | undefined => {
  const dates = datesAhead(call, now);
  if (dates.length === 0) return undefined;
  const { calls: words } = textsFor(language);
  const url = call.urls.apply ?? call.urls.web;
  const source = words.source(call.urls.web ?? fundersOf(call), fetchedWords(call, language));
  const entries = dates.map((deadline) => ({
    deadline,
    title: words.calendar.entry(titleOf(call, language)),
    description: [
      fundersOf(call),
      words.said(words.aspects.deadline, momentWords(deadline, language)),
      source,
      words.check,
    ].join('\n'),
    url,
  }));
  return {
    name: `${slug(titleOf(call, language)).slice(0, 60) || words.calendar.fileName}.ics`,
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    bytes: Buffer.from(writeCalendar(call.id, entries, now)),
  };
};
