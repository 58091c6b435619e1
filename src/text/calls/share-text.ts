import type { Call } from '../../domain/call.ts';
import type { CallAnswer } from '../../domain/call-answer.ts';
import { textsFor } from '../texts.ts';
import { aspectWords } from './aspect-words.ts';
import { fundersOf, titleOf } from './call-words.ts';
import { sourceLines } from './source-lines.ts';

/** A call in a few lines, to be copied and sent on. */
export const shareText = (call: Call, answer: CallAnswer): string => {
  const { language, today } = answer;
  const texts = textsFor(language).calls;
  const said = (['deadline', 'grant', 'rate', 'applicants'] as const).flatMap((aspect) => {
    const words = aspectWords(call, aspect, today, language);
    return words === undefined ? [] : [texts.said(texts.aspects[aspect], words)];
  });
  const sources = { call: () => call, programme: () => undefined };
  const lines = [`**${titleOf(call, language)}**`, fundersOf(call), ...said, ...sourceLines(answer, sources)];
  return lines.join('\n\n');
};
