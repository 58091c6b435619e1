import type { Language } from '../../domain/codes.ts';
import type { Definitions } from '../../domain/definitions.ts';
import type { Doubt } from '../../domain/doubt.ts';
import { formatPlacement } from '../../text/format-placement.ts';
import { levelName } from '../../text/level-name.ts';
import { textsFor } from '../../text/texts.ts';

/** One answer to a doubt: its code, how the question puts it, and the name of the area or level. */
export type DoubtOption = { code: string; answer: string; name: string };

/** The two answers to a doubt, in its order. */
export const doubtOptions = (
  doubt: Doubt,
  language: Language,
  definitions: Definitions,
): [DoubtOption, DoubtOption] => {
  const { areaAnswers, levelAnswers } = textsFor(language).intake;
  if (doubt.kind === 'level') {
    const [one, other] = doubt.between;
    const option = (code: typeof one): DoubtOption => ({
      code,
      answer: levelAnswers[code],
      name: levelName(code, language, definitions),
    });
    return [option(one), option(other)];
  }
  const known = new Map<string, string>(Object.entries(areaAnswers));
  const [one, other] = doubt.between;
  const option = (code: string): DoubtOption => {
    const name = formatPlacement({ area: code, subarea: null }, language, definitions);
    return { code, answer: known.get(code) ?? name, name };
  };
  return [option(one), option(other)];
};
