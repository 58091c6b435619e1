import type { Call } from '../domain/call.ts';
import type { Eligibility } from '../domain/call-answer.ts';
import type { OwnerType, Place } from '../domain/codes.ts';
import type { Programme } from '../domain/programme.ts';
import { readApplicants } from './read-applicants.ts';
import { hasUnmetCondition } from './unmet-condition.ts';

/** Who asks: kinds of applicant and places, as far as they are known, and their question as plain text. */
export type Asker = { applicants: readonly OwnerType[]; places: readonly Place[]; says?: string };

/**
 * May the asker apply for a call (or, with no call, to a programme)? Place decides first, then what kind of applicant
 * it is. A source that says nothing makes it unknown, never yes.
 */
export const eligibilityOf = (
  call: Call | undefined,
  programmes: readonly Programme[],
  { applicants, places, says = '' }: Asker,
): Eligibility => {
  const ground = groundOf(call, programmes);
  const local = places.filter((place) => place !== 'utanfor-lanet' && place !== 'hela-lanet');
  const covered = municipalitiesOf(call, programmes);
  const isLimited = ground.reason === 'through-sapmi' || (covered.length > 0 && local.length === 0);
  const judged = (verdict: Eligibility['verdict'], reason: Eligibility['reason']): Eligibility => ({
    verdict,
    reason,
    ground: ground.reason,
    isLimited,
  });
  if (ground.open === 'no') return judged('no', 'place');
  if (covered.length > 0 && local.length > 0 && !local.some((place) => covered.includes(place)))
    return judged('no', 'municipality');
  const out = [...(call?.notApplicants ?? []), ...programmes.flatMap(({ notApplicants }) => notApplicants)];
  const allowed = (LEADS.test(says) ? leadersOf(call) : undefined) ?? allowedIn(call, programmes);
  if (hasUnmetCondition(says, call, programmes)) return judged('no', 'condition');
  if (call?.invitedOnly) return judged('no', 'invited');
  if (applicants.length > 0) {
    if (applicants.some((type) => allowed.includes(type))) return judged('yes', 'applicant');
    return allowed.length > 0 || applicants.every((type) => out.includes(type))
      ? judged('no', 'applicant')
      : judged('unknown', 'applicant-not-stated');
  }
  if (ground.open === 'unknown') return judged('unknown', 'place');
  return allowed.length > 0 ? judged('yes', 'place') : judged('unknown', 'applicant-not-stated');
};

const allowedIn = (call: Call | undefined, programmes: readonly Programme[]): readonly OwnerType[] => {
  if (call !== undefined && call.applicants.length > 0) return call.applicants;
  return (
    programmes.find(({ level, applicants }) => level === 'programme' && applicants.length > 0)?.applicants ??
    []
  );
};

/** "Kan vi leda …": what only the one who leads must be. */
const LEADS =
  /koordin|coordinat|\bled(?:a|er|are)\b|\blead\b|sta som|huvudsokande|projektagare|\bstyr[ae]?\b/u;
const LEADER = /koordinator(?:n)? (?:ska|måste) vara ([^;.]+)/iu;

const leadersOf = (call: Call | undefined): readonly OwnerType[] | undefined => {
  const [, leaders] = LEADER.exec(call?.applicantsText.join('; ') ?? '') ?? [];
  return leaders === undefined ? undefined : readApplicants([leaders]).applicants;
};

const groundOf = (call: Call | undefined, programmes: readonly Programme[]) => {
  const [programme] = programmes;
  if (call !== undefined) return { open: call.geography.openToCounty, reason: call.geography.reason };
  return { open: programme?.openToCounty ?? 'unknown', reason: programme?.reason ?? ('not-stated' as const) };
};

/** Names as they stand in an area's list of municipalities: with or without the genitive s. */
const NAMES: [Place, RegExp][] = [
  ['2303', /ragunda/iu],
  ['2305', /bräcke/iu],
  ['2309', /krokom/iu],
  ['2313', /strömsund/iu],
  ['2321', /(?<!\p{L})åres?(?!\p{L})/iu],
  ['2326', /(?<!\p{L})bergs?(?!\p{L})/iu],
  ['2361', /härjedalen/iu],
  ['2380', /östersund/iu],
];

const municipalitiesOf = (call: Call | undefined, programmes: readonly Programme[]): Place[] => {
  const areas = call?.geography.reason === 'municipalities-named' ? call.geography.areas.join(' ') : '';
  const inCall = NAMES.filter(([, name]) => name.test(areas)).map(([place]) => place);
  if (inCall.length > 0) return inCall;
  return programmes.find(({ municipalities }) => municipalities.length > 0)?.municipalities ?? [];
};
