import type { CallStatus, CountyReason } from '../../domain/call.ts';
import type { Eligibility } from '../../domain/call-answer.ts';
import type { Aspect } from '../../domain/programme.ts';
import type { SameShape } from '../same-shape.ts';
import type { calls as sv } from '../sv/calls.ts';

const aspects: Record<Aspect, string> = {
  deadline: 'Deadline',
  opens: 'Opens',
  'days-left': 'Time left',
  clock: 'Clock time',
  window: 'Application windows',
  budget: 'Budget',
  grant: 'Grant per project',
  rate: 'Support rate',
  'own-share': 'Own share',
  applicants: 'Who may apply',
  partners: 'Partners',
  area: 'Area',
  theme: 'What it is for',
  decision: 'Decision',
  start: 'Project start',
  duration: 'Length of project',
  'how-many': 'Number of projects',
  apply: 'How to apply',
  language: 'Language of the application',
  identifier: 'Identifier',
  general: 'About the call',
  trap: 'Mind this',
};

const statuses: Record<CallStatus, string> = {
  announced: 'announced',
  forthcoming: 'opens later',
  open: 'open',
  rolling: 'takes applications all the time',
  closed: 'closed',
  unknown: 'not known whether it is open',
};

const grounds: Record<CountyReason, string> = {
  'county-named': 'the county is in the area',
  'municipalities-named': 'covers only some municipalities',
  national: 'covers all of Sweden',
  european: 'covers the whole EU',
  nordic: 'covers the Nordic countries',
  'programme-area': 'the county is in the programme area',
  'through-sapmi': 'Jämtland Härjedalen takes part only through the sub-area Sápmi',
  'other-area': 'Jämtland Härjedalen is outside the area',
  'not-stated': 'the area is not stated',
};

export const calls: SameShape<typeof sv> = {
  aspects,
  statuses,
  grounds,
  eligible: {
    yes: 'Yes, one can apply from here.',
    no: {
      place: 'No: Jämtland Härjedalen is outside the area.',
      municipality: 'No: it does not cover that municipality.',
      applicant: 'No: it is not open to that kind of applicant.',
      'applicant-not-stated': 'No.',
      invited: 'No: invited applicants only.',
    } satisfies Record<Eligibility['reason'], string>,
    unknown: 'The source does not state whether you may apply.',
  },
  mayApply: { yes: 'you may apply', no: 'you may not apply', unknown: 'not clear whether you may apply' },
  found: (count: string) => `This is what I found in the catalogue (${count}):`,
  left: (count: string) => `${count} more fit. Write "show more".`,
  nothing: 'I find no call in the catalogue that fits. That does not mean that there is none.',
  unknownName: (name: string) =>
    `${name} is not in the catalogue. That does not mean that there is no such call: look at the funder’s site.`,
  closed: (title: string) => `${title} is closed.`,
  closedOn: (title: string, date: string) => `${title} is closed. The deadline was ${date}.`,
  closedFor: 'All funds of the period are committed, so no new round is expected.',
  notStated: (aspect: string) => `${aspect}: not stated by the source.`,
  said: (aspect: string, value: string) => `${aspect}: ${value}`,
  daysLeft: (days: string) => `${days} days left`,
  oneDayLeft: '1 day left',
  lastDay: 'last day today',
  passed: 'has passed',
  timeUnknown: 'the clock time is not stated',
  preliminary: 'preliminary',
  clock: (time: string) => `at ${time}`,
  rolling: 'all the time, no closing date',
  min: (sum: string) => `at least ${sum}`,
  max: (sum: string) => `at most ${sum}`,
  scopes: {
    call: 'for the whole call',
    topic: 'for the topic',
    programme: 'for the whole programme',
    year: 'a year',
  },
  supportMax: (rate: string) => `the funder pays at most ${rate}`,
  ownMin: (rate: string) => `at least ${rate} from the applicant or others`,
  ownComputed: (rate: string) =>
    `at least ${rate} must come from elsewhere (worked out from the support rate)`,
  not: (who: string) => `not ${who}`,
  partners: (count: string) => `at least ${count} partners`,
  usually: (text: string) => `What is usual: ${text}`,
  why: (words: string) => `fits: ${words}`,
  fits: (asked: string, found: string) => `${asked} → ${found}`,
  askedTime: 'the time you ask about',
  others: 'Perhaps you meant:',
  comparison: 'Side by side:',
  remark: 'Remark',
  source: (place: string, fetched: string) => `Source: ${place} (${fetched}).`,
  fetched: (date: string) => `fetched ${date}`,
  fetchedUnknown: 'date fetched unknown',
  standing: (date: string) => `standing fact, ${date}`,
  example: 'Example data.',
  check: 'Check with the funder before you build on it.',
};
