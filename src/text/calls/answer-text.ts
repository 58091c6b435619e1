import type { Call } from '../../domain/call.ts';
import type { AskedFact, CallAnswer, Hit } from '../../domain/call-answer.ts';
import type { Language } from '../../domain/codes.ts';
import type { Aspect, Programme } from '../../domain/programme.ts';
import { codesFor } from '../codes-for.ts';
import { formatList } from '../format-list.ts';
import { textsFor } from '../texts.ts';
import { aspectWords } from './aspect-words.ts';
import { dayWords, fundersOf, momentWords, titleOf } from './call-words.ts';

/** Where the words of an answer take their facts from. */
export type AnswerSources = {
  call: (id: string) => Call | undefined;
  programme: (id: string) => Programme | undefined;
  /** The programmes a call belongs to. */
  programmesOf: (id: string) => Programme[];
};

/** The answer as plain text, as the chat would show it. Every figure comes from a field, a standing fact or today. */
export const answerText = (answer: CallAnswer, sources: AnswerSources): string => {
  const lines = [...headOf(answer, sources), ...bodyOf(answer, sources), ...sourcesOf(answer, sources)];
  return lines.filter((line) => line !== '').join('\n');
};

const headOf = (answer: CallAnswer, sources: AnswerSources): string[] => {
  const texts = textsFor(answer.language).calls;
  const [first] = answer.hits;
  const call = first === undefined ? undefined : sources.call(first.call);
  switch (answer.intent) {
    case 'unknown':
      return [texts.unknownName(formatList(answer.unknownNames, answer.language))];
    case 'list':
      return answer.total === 0 ? [texts.nothing] : [texts.found(String(answer.total))];
    case 'comparison':
      return [texts.comparison];
    case 'not-eligible':
      return [
        texts.eligible.no[first?.eligibility.reason ?? 'place'],
        call === undefined ? '' : titleOf(call, answer.language),
      ];
    case 'closed':
      return call === undefined ? [] : closedWords(call, answer.language);
    case 'not-stated':
    case 'detail':
      return call === undefined
        ? answer.programmes.slice(0, 1).map((id) => sources.programme(id)?.names[answer.language] ?? '')
        : [titleOf(call, answer.language)];
  }
};

const closedWords = (call: Call, language: Language): string[] => {
  const texts = textsFor(language).calls;
  const last = call.deadlines.at(-1);
  const title = titleOf(call, language);
  const spent = /committed|uppbundna|bundna/iu.test(call.statusRaw ?? '') ? texts.closedFor : '';
  return [
    last === undefined ? texts.closed(title) : texts.closedOn(title, momentWords(last, language)),
    spent,
  ];
};

const bodyOf = (answer: CallAnswer, sources: AnswerSources): string[] => {
  if (answer.intent === 'list') return listLines(answer, sources);
  const facts = answer.facts.map((fact) => factLine(fact, answer, sources));
  if (answer.intent === 'comparison') return comparedLines(answer, sources);
  const [first, ...others] = answer.hits;
  const call = first === undefined ? undefined : sources.call(first.call);
  return [
    ...facts,
    ...(call === undefined ? [] : restLines(call, answer, sources)),
    ...otherLines(others, answer, sources),
  ];
};

const factLine = (fact: AskedFact, answer: CallAnswer, sources: AnswerSources): string => {
  const { language, today } = answer;
  const texts = textsFor(language).calls;
  const name = texts.aspects[fact.aspect];
  const usual = standingWords(fact, language, sources);
  const call = fact.subject.kind === 'call' ? sources.call(fact.subject.id) : undefined;
  const field = call === undefined ? undefined : aspectWords(call, fact.aspect, today, language);
  const value = [field, ...fact.sentences, fact.stated || field !== undefined ? usual : ''].filter(
    (text) => text !== undefined && text !== '',
  );
  if (fact.stated && value.length > 0) return texts.said(name, value.join(' '));
  return [texts.notStated(name), usual === '' ? '' : texts.usually(usual)].join(' ').trim();
};

/** What standing facts say about the same thing. */
const standingWords = (
  { subject, aspect }: AskedFact,
  language: Language,
  sources: AnswerSources,
): string => {
  const programmes =
    subject.kind === 'call'
      ? sources.programmesOf(subject.id).filter(({ level }) => level === 'programme')
      : [sources.programme(subject.id)];
  const wanted: Aspect[] = aspect === 'deadline' || aspect === 'opens' ? [aspect, 'window'] : [aspect];
  const found = programmes.map(
    (programme) => programme?.facts.filter((fact) => wanted.includes(fact.aspect)) ?? [],
  );
  return (found.find((facts) => facts.length > 0) ?? []).map((fact) => fact[language]).join(' ');
};

const SHOWN: Aspect[] = ['deadline', 'grant', 'budget', 'rate', 'applicants', 'partners'];

/** The rest of a call in its fixed order, without what has been said. */
const restLines = (call: Call, answer: CallAnswer, sources: AnswerSources): string[] => {
  const { language, today } = answer;
  const texts = textsFor(language).calls;
  const said = new Set(answer.facts.map(({ aspect }) => aspect));
  const lines = SHOWN.filter((aspect) => !said.has(aspect)).map((aspect) => {
    const words = aspectWords(call, aspect, today, language);
    return words === undefined ? '' : texts.said(texts.aspects[aspect], words);
  });
  const ground = texts.grounds[call.geography.reason];
  const area = said.has('area')
    ? ''
    : texts.said(texts.aspects.area, `${call.geography.areas.join('; ')} (${ground})`);
  const what =
    said.has('general') || said.has('theme') || call.summary === null
      ? ''
      : texts.said(texts.aspects.general, call.summary);
  const traps = answer.programmes.flatMap(
    (id) => sources.programme(id)?.facts.filter(({ aspect }) => aspect === 'trap') ?? [],
  );
  const remarks = call.remarks.length > 0 ? texts.said(texts.remark, call.remarks.join(' ')) : '';
  return [
    ...lines,
    area,
    what,
    remarks,
    ...traps.map((fact) => texts.said(texts.aspects.trap, fact[language])),
  ];
};

const otherLines = (others: Hit[], answer: CallAnswer, sources: AnswerSources): string[] => {
  if (others.length === 0) return [];
  const titles = others
    .flatMap(({ call }) => sources.call(call) ?? [])
    .map((call) => titleOf(call, answer.language));
  return [`${textsFor(answer.language).calls.others} ${titles.join('; ')}`];
};

const listLines = (answer: CallAnswer, sources: AnswerSources): string[] => {
  const texts = textsFor(answer.language).calls;
  const left = answer.total - answer.context.shown;
  return [
    ...answer.hits.map(
      (hit, index) =>
        `${answer.context.shown - answer.hits.length + index + 1}. ${hitLine(hit, answer, sources)}`,
    ),
    left > 0 ? texts.left(String(left)) : '',
  ];
};

const hitLine = (hit: Hit, { language, today }: CallAnswer, sources: AnswerSources): string => {
  const texts = textsFor(language).calls;
  const call = sources.call(hit.call);
  if (call === undefined) return '';
  const dates = aspectWords(call, 'deadline', today, language);
  const opens = hit.status === 'forthcoming' ? aspectWords(call, 'opens', today, language) : undefined;
  const why = hit.reasons.map((reason) => reasonWords(reason, language, sources));
  const parts = [
    `${titleOf(call, language)}, ${fundersOf(call)}`,
    texts.statuses[hit.status],
    texts.mayApply[hit.eligibility.verdict],
    opens === undefined ? '' : texts.said(texts.aspects.opens, opens),
    dates === undefined || hit.status === 'rolling' ? '' : texts.said(texts.aspects.deadline, dates),
    aspectWords(call, 'grant', today, language) ?? '',
    why.length > 0 ? texts.why(why.join(', ')) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

const reasonWords = (reason: Hit['reasons'][number], language: Language, sources: AnswerSources): string => {
  const texts = textsFor(language).calls;
  switch (reason.kind) {
    case 'words':
      return reason.asked.toLowerCase() === reason.found.toLowerCase()
        ? reason.found
        : texts.fits(reason.asked, reason.found);
    case 'programme':
      return sources.programme(reason.programme)?.names[language] ?? reason.programme;
    case 'applicant':
      return codesFor(language).ownerTypes[reason.type];
    case 'time':
      return texts.askedTime;
  }
};

const COMPARED: Aspect[] = ['deadline', 'budget', 'grant', 'rate', 'applicants', 'general'];

const comparedLines = (answer: CallAnswer, sources: AnswerSources): string[] => {
  const { language, today } = answer;
  const texts = textsFor(language).calls;
  const asked = answer.facts.map(({ aspect }) => aspect);
  const aspects = [...new Set([...asked, ...COMPARED])];
  const calls = answer.hits.flatMap(({ call }) => sources.call(call) ?? []);
  const ofCalls = calls.map((call) => {
    const cells = aspects.map((aspect) => {
      const words = aspectWords(call, aspect, today, language);
      const fact = answer.facts.find((one) => one.subject.id === call.id && one.aspect === aspect);
      if (words !== undefined) return texts.said(texts.aspects[aspect], words);
      return fact === undefined ? texts.notStated(texts.aspects[aspect]) : factLine(fact, answer, sources);
    });
    return `${titleOf(call, language)}, ${fundersOf(call)}\n- ${cells.join('\n- ')}`;
  });
  const ofProgrammes = answer.programmes.flatMap((id) => {
    const facts = answer.facts.filter(({ subject }) => subject.kind === 'programme' && subject.id === id);
    return facts.length === 0
      ? []
      : [
          `${sources.programme(id)?.names[language] ?? id}\n- ${facts.map((fact) => factLine(fact, answer, sources)).join('\n- ')}`,
        ];
  });
  return [...ofCalls, ...ofProgrammes];
};

/** Where it comes from, and how old it is. */
const sourcesOf = (answer: CallAnswer, sources: AnswerSources): string[] => {
  const { language } = answer;
  const texts = textsFor(language).calls;
  const calls = answer.hits
    .flatMap(({ call }) => sources.call(call) ?? [])
    .slice(0, answer.intent === 'comparison' ? 4 : 1);
  const ofCalls =
    answer.intent === 'list' && calls.length === 0
      ? []
      : calls.map((call) => {
          const { fetchedAt, source, example } = call.provenance;
          const fetched = example
            ? texts.example
            : fetchedAt === null
              ? texts.fetchedUnknown
              : texts.fetched(dayWords(fetchedAt.slice(0, 10), language));
          return texts.source(call.urls.web ?? source ?? fundersOf(call), fetched);
        });
  const ofProgrammes = answer.programmes
    .flatMap((id) => sources.programme(id) ?? [])
    .filter(({ facts }) => facts.length > 0)
    .slice(0, 1)
    .map(({ url, asOf }) => texts.source(url, texts.standing(asOf)));
  return [...new Set([...ofCalls, ...ofProgrammes])].concat(texts.check);
};
