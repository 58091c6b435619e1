import type { Call } from '../../domain/call.ts';
import { blankCall } from '../feeds/blank-call.ts';
import { readApplicants } from '../read-applicants.ts';
import { readCounty } from '../read-county.ts';
import { slug } from '../slug.ts';
import type { ReadCells } from './read-cell.ts';

/** A row without faults as a call. Without an id of its own its funder and title make one. */
export const toCuratedCall = (read: ReadCells, now: Date): Call => {
  const blank = blankCall(read.id ?? `curated:${slug(`${read.funder[0]} ${read.title}`)}`, 'curated', now);
  const { grantMin: min, grantMax: max } = read;
  const last = read.deadlines.length - 1;
  return {
    ...blank,
    sourceIds: read.identifier === null ? {} : { identifier: read.identifier },
    partOf: { programme: read.programme, call: null },
    funders: read.funder.map((name) => ({ name, organisationNumber: null })),
    title: { sv: read.title, en: null },
    summary: read.summary,
    instrument: 'grant',
    sourceSays: read.says,
    opens: read.opens,
    deadlines: [...read.deadlines]
      .sort((a, b) => a.date.localeCompare(b.date))
      .map((moment, index) => ({ ...moment, kind: index === last ? 'final' : 'cutoff' })),
    announcedPeriod: read.announced,
    decisionExpected: read.decision?.date ?? null,
    projectEndLatest: read.projectEnd?.date ?? null,
    budget: read.budget === null ? null : { ...read.budget, scope: 'call' },
    grant:
      min === null && max === null
        ? null
        : {
            min: min?.amount ?? null,
            max: max?.amount ?? null,
            currency: (max ?? min)?.currency ?? 'SEK',
          },
    supportRateMax: read.support,
    ownShareMin: read.ownShare,
    rateText: read.rateText,
    ...readApplicants(read.applicants),
    themes: read.themes,
    geography: {
      nuts: /jämtlands? län/iu.test(read.areas.join(' ')) ? ['SE322'] : [],
      areas: read.areas,
      openToCounty: read.county ?? 'unknown',
      reason: reasonOf(read),
    },
    urls: { web: read.web, apply: read.apply, api: null },
    remarks: read.remarks,
    provenance: {
      ...blank.provenance,
      checkedBy: read.checkedBy,
      checkedOn: read.checkedOn?.date ?? null,
      quality: read.deadlines.length > 0 || read.says === 'rolling' ? 'exact' : 'partial',
    },
  };
};

const reasonOf = ({ areas, county }: ReadCells): Call['geography']['reason'] =>
  readCounty(areas, county === null || county === 'unknown' ? null : county !== 'no').reason;
