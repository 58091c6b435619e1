import type { Call } from '../../domain/call.ts';
import type { CallAnswer, Hit } from '../../domain/call-answer.ts';
import type { Aspect } from '../../domain/programme.ts';
import { textsFor } from '../texts.ts';
import { verdictWord } from './verdict-word.ts';
import type { AnswerSources } from './answer-facts.ts';
import { answerHead } from './answer-head.ts';
import { aspectWords } from './aspect-words.ts';
import { fundersOf, titleOf } from './call-words.ts';
import { factLine } from './fact-line.ts';
import { reasonWords } from './reason-words.ts';
import { sourceLines } from './source-lines.ts';

/** The answer as plain text, as the chat would show it. Every figure comes from a field, a standing fact or today. */
export const answerText = (answer: CallAnswer, sources: AnswerSources): string => {
  const lines = [...answerHead(answer, sources), ...bodyOf(answer, sources), ...sourceLines(answer, sources)];
  return lines.filter((line) => line !== '').join('\n');
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
    texts.mayApply[verdictWord(hit.eligibility)],
    opens === undefined ? '' : texts.said(texts.aspects.opens, opens),
    dates === undefined || hit.status === 'rolling' ? '' : texts.said(texts.aspects.deadline, dates),
    aspectWords(call, 'grant', today, language) ?? '',
    why.length > 0 ? texts.why(why.join(', ')) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
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
