import { type Option, readChoice } from '../answers/read-choice.ts';
import { plainWords } from '../answers/words.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { doubtOptions } from './doubt-options.ts';

type Needs = Pick<Deps, 'definitions'>;

/**
 * The answer to a doubt in words: one of the two where the words name it ("den första", "energin"), and in any case
 * more to map by.
 */
export const settle = (session: Session, draft: Draft, text: string, deps: Needs): Draft => {
  const chosen = readChoice(text, optionsOf(session, draft, deps));
  return {
    ...draft,
    revision: draft.revision + 1,
    doubtChoice: chosen.kind === 'ok' ? chosen.code : null,
    doubtWords: text,
    said: [...draft.said, text],
  };
};

/** Whether a text is one of the two answers and nothing more; elsewhere the same word asks what it means. */
export const namesAnswer = (session: Session, draft: Draft, text: string, deps: Needs): boolean =>
  draft.at === 'doubt' &&
  optionsOf(session, draft, deps).some(({ labels }) =>
    labels.some((label) => plainWords(label) === plainWords(text)),
  );

const optionsOf = (session: Session, { doubt }: Draft, { definitions }: Needs): Option[] =>
  doubt === null
    ? []
    : doubtOptions(doubt, session.language, definitions).map(({ code, answer, name }) => ({
        code,
        labels: [answer, name],
      }));
