import type { Call } from '../domain/call.ts';
import type { AskedFact } from '../domain/call-answer.ts';
import type { Aspect, Programme } from '../domain/programme.ts';

/** Whether the catalogue or the standing facts state one thing about a call; where only a sentence does, that sentence. */
export const factOf = (call: Call, programmes: readonly Programme[], aspect: Aspect): AskedFact => {
  const subject = { kind: 'call', id: call.id } as const;
  if (hasField(call, aspect)) return { subject, aspect, stated: true, sentences: [] };
  const sentences = sentencesOn(call, aspect);
  const standing = programmes
    .filter(({ level }) => level === 'programme')
    .some(({ facts }) => facts.some((fact) => fact.aspect === aspect));
  const stated = sentences.length > 0 || (standing && !ONLY_THE_CALL.has(aspect));
  return { subject, aspect, stated, sentences };
};

/** The same for a programme, where no one call is meant. */
export const standingFactOf = (programme: Programme, aspect: Aspect): AskedFact => ({
  subject: { kind: 'programme', id: programme.id },
  aspect,
  stated: aspectsFor(aspect).some((one) => programme.facts.some((fact) => fact.aspect === one)),
  sentences: [],
});

/** A date asked about a programme is answered by its usual windows. */
export const aspectsFor = (aspect: Aspect): Aspect[] =>
  aspect === 'deadline' || aspect === 'opens' ? [aspect, 'window'] : [aspect];

/** What only the call itself can state: a usual window is no deadline. */
const ONLY_THE_CALL = new Set<Aspect>([
  'deadline',
  'opens',
  'days-left',
  'clock',
  'budget',
  'identifier',
  'how-many',
]);

const hasField = (call: Call, aspect: Aspect): boolean => {
  switch (aspect) {
    case 'deadline':
    case 'days-left':
      return (
        call.deadlines.length > 0 || (call.sourceSays === 'rolling' && !call.remarks.some(isMissingDate))
      );
    case 'opens':
      return call.opens !== null || call.announcedPeriod !== null || call.sourceSays === 'rolling';
    case 'clock':
      return call.deadlines.some(({ time }) => time !== null);
    case 'window':
      return call.sourceSays === 'rolling';
    case 'budget':
      return call.budget !== null;
    case 'grant':
      return call.grant !== null;
    case 'rate':
    case 'own-share':
      return call.rateText !== null || call.supportRateMax !== null || call.ownShareMin !== null;
    case 'applicants':
      return call.applicantsText.length > 0;
    case 'partners':
      return call.consortium !== null;
    case 'area':
      return call.geography.areas.length > 0;
    case 'theme':
    case 'general':
      return call.themes.length > 0 || call.summary !== null;
    case 'decision':
      return call.decisionExpected !== null;
    case 'start':
      return call.projectStart !== null;
    case 'how-many':
      return call.expectedGrants !== null;
    case 'identifier':
      return Object.keys(call.sourceIds).length > 0;
    case 'apply':
      return call.urls.web !== null || call.urls.apply !== null;
    case 'language':
      return call.languages.length > 0;
    case 'duration':
      return call.projectEndLatest !== null;
    case 'trap':
      return false;
  }
};

/** What a sentence must hold to answer where no field does. */
const SPEAKS_OF: Partial<Record<Aspect, RegExp>> = {
  budget:
    /^(?!.*(?:per projekt|bidrag per)).*(?:(?<!\p{L})(?:budget|ram|pott|anslag|medel|summa)\D*\d|(?<!(?:högst|max|upp till|runt) )(?<![\d,. ])\d[\d\s,.]*(?:miljon|miljard|mnkr|MEUR|kr)|halv miljon|miljoner till)/iu,
  grant: /(?<![+\d])\d[\d\s,.]*(?:(?<!\+[\d ]*)000|miljon|mnkr|MEUR|kronor|kr\b|euro|EUR)/iu,
  rate: /\d+(?:[.,]\d+)?\s*(?:%|procent)/iu,
  'own-share': /\d+(?:[.,]\d+)?\s*(?:%|procent)/iu,
  opens: /öppnar (?:vid|i|den|under|\d|löpande)|löpande/iu,
  deadline: /löpande|avläs|veckor före/iu,
  window: /uppbundna|löpande|avläs|öppnar|omgång(?:en|ar)?\b/iu,
  applicants: /en kommun, region|parter från|vem som kan söka:|riktad till/iu,
  partners: /part(?:er|ners?)?\b|konsorti|kommun, region eller/iu,
  decision: /\bbeslut/iu,
  start: /projektstart/iu,
  duration: /månader|halvårslång|\d+ år|(?:två|tre|fyra)\s?år|fyraårig|tre års|månadersprojekt/iu,
  'how-many':
    /(?:ett|två|tre|\d+|trettio|enda|stort) (?:stort )?(?:projekt|konsorti)|ungefär \p{L}+ projekt/iu,
  apply: /ansökan (?:lämnas|görs|ska)|min ansökan|e-tjänst/iu,
  clock: /kl\. ?\d/iu,
};

const isMissingDate = (remark: string): boolean =>
  /datum (?:saknas|lästes inte|framgick inte)/iu.test(remark);

/** A source that says what it does not say, or what holds for more than the call. */
const NOT_SAID =
  /lästes inte|lästa\b(?=.*\bej\b)|ej lästa|ej utskriven$|framgick inte|saknas|fanns inte|okänd|oklar|hela \p{L}+-omgången|omgångens totalbudget/iu;

const sentencesOn = (call: Call, aspect: Aspect): string[] => {
  const speaks = SPEAKS_OF[aspect];
  if (speaks === undefined) return [];
  const summary = call.summary === null ? [] : call.summary.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return [...summary, ...call.remarks].filter(
    (sentence) => speaks.test(sentence) && (!NOT_SAID.test(sentence) || /^Programmanualen/u.test(sentence)),
  );
};
