import type { Deadline } from '../../domain/call.ts';
import type { Language } from '../../domain/codes.ts';
import { daysBetween } from '../../domain/instant-of.ts';
import { deadlineWords, momentWords } from '../calls/call-words.ts';

/** A deadline as it stands on an ISO date: with how long is left, where the day is known. */
export const deadlineOn = (deadline: Deadline, today: string, language: Language): string =>
  deadline.precision === 'month'
    ? momentWords(deadline, language)
    : deadlineWords(deadline, daysBetween(today, deadline.date), language);
