import type { Call } from '../../domain/call.ts';
import { daysBetween } from '../../domain/instant-of.ts';
import type { Language } from '../../domain/codes.ts';
import type { Aspect } from '../../domain/programme.ts';
import { textsFor } from '../texts.ts';
import { dayWords, deadlineWords, fundersOf, momentWords, shareWords, sumWords } from './call-words.ts';

/** What a call's fields say about one thing, in words; nothing where no field does. `today` is an ISO date. */
export const aspectWords = (
  call: Call,
  aspect: Aspect,
  today: string,
  language: Language,
): string | undefined => {
  const texts = textsFor(language).calls;
  switch (aspect) {
    case 'deadline':
    case 'days-left':
    case 'clock':
      return deadlinesOf(call, today, language);
    case 'opens':
      return call.opens === null
        ? (call.announcedPeriod ?? rollingOf(call, language))
        : momentWords(call.opens, language);
    case 'window':
      return rollingOf(call, language);
    case 'budget':
      return call.budget === null
        ? undefined
        : `${sumWords(call.budget.amount, call.budget.currency, language)} ${texts.scopes[call.budget.scope]}`;
    case 'grant':
      return grantOf(call, language);
    case 'rate':
      return (
        call.rateText ??
        (call.supportRateMax === null ? undefined : texts.supportMax(shareWords(call.supportRateMax)))
      );
    case 'own-share':
      return ownShareOf(call, language);
    case 'applicants':
      return call.applicantsText.length > 0 ? call.applicantsText.join('; ') : undefined;
    case 'partners':
      return call.consortium === null
        ? undefined
        : [
            call.consortium.text,
            call.consortium.minPartners === null
              ? ''
              : `(${texts.partners(String(call.consortium.minPartners))})`,
          ]
            .join(' ')
            .trim();
    case 'area':
      return call.geography.areas.length > 0
        ? `${call.geography.areas.join('; ')} (${texts.grounds[call.geography.reason]})`
        : undefined;
    case 'theme':
      return (
        [call.summary ?? '', call.themes.join(', ')].filter((text) => text !== '').join(' ') || undefined
      );
    case 'general':
      return call.summary ?? (call.themes.join(', ') || undefined);
    case 'decision':
      return call.decisionExpected === null ? undefined : dayWords(call.decisionExpected, language);
    case 'start':
      return call.projectStart === null ? undefined : dayWords(call.projectStart, language);
    case 'duration':
      return call.projectEndLatest === null ? undefined : dayWords(call.projectEndLatest, language);
    case 'how-many':
      return call.expectedGrants === null ? undefined : String(call.expectedGrants);
    case 'apply':
      return call.urls.apply ?? call.urls.web ?? undefined;
    case 'language':
      return call.languages.join(', ') || undefined;
    case 'identifier':
      return [...Object.values(call.sourceIds), fundersOf(call)].join(', ');
    case 'trap':
      return undefined;
  }
};

const rollingOf = (call: Call, language: Language): string | undefined =>
  call.sourceSays === 'rolling' ? textsFor(language).calls.rolling : undefined;

const deadlinesOf = (call: Call, today: string, language: Language): string | undefined =>
  call.deadlines.length === 0
    ? rollingOf(call, language)
    : call.deadlines.map((one) => deadlineWords(one, daysBetween(today, one.date), language)).join('; ');

const grantOf = ({ grant }: Call, language: Language): string | undefined => {
  if (grant === null) return undefined;
  const texts = textsFor(language).calls;
  const ends = [
    grant.min === null ? '' : texts.min(sumWords(grant.min, grant.currency, language)),
    grant.max === null ? '' : texts.max(sumWords(grant.max, grant.currency, language)),
  ];
  return ends.filter((end) => end !== '').join(', ');
};

const ownShareOf = (call: Call, language: Language): string | undefined => {
  const texts = textsFor(language).calls;
  const own =
    call.ownShareMin !== null
      ? texts.ownMin(shareWords(call.ownShareMin))
      : call.supportRateMax === null
        ? ''
        : texts.ownComputed(shareWords(1 - call.supportRateMax));
  return (
    [own, call.rateText === null ? '' : `(${call.rateText})`].filter((text) => text !== '').join(' ') ||
    undefined
  );
};
