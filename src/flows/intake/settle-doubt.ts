import { readChoice } from '../answers/read-choice.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { doubtOptions } from './doubt-options.ts';

/**
 * The answer to a doubt in words: one of the two where the words name it ("den första", "gästerna"), and in any case
 * more to map by.
 */
export const settle = (
  session: Session,
  draft: Draft,
  text: string,
  { definitions }: Pick<Deps, 'definitions'>,
): Draft => {
  const options = draft.doubt ? doubtOptions(draft.doubt, session.language, definitions) : [];
  const chosen = readChoice(
    text,
    options.map(({ code, answer, name }) => ({ code, labels: [answer, name] })),
  );
  return {
    ...draft,
    revision: draft.revision + 1,
    doubtChoice: chosen.kind === 'ok' ? chosen.code : null,
    doubtWords: text,
    said: [...draft.said, text],
  };
};
