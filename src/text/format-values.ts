import type { Language } from '../domain/codes.ts';
import type { IdeaValues } from '../domain/idea-values.ts';
import { codesFor } from './codes-for.ts';
import { formatMoney, formatShortMoney } from './format-money.ts';
import { formatPeriod } from './format-period.ts';

/** What was read out of the words, by what it answers. Each text is empty when nothing was read. */
export type FormattedValues = { where: string; who: string; funding: string };

/**
 * Values in words, parted by middle dots: "Krokom · Berg", "1,5 mnkr · ERUF 1.4". `money` says whether sums
 * are written out. Names in `who` are the actor's words: escape them where they are shown.
 */
export const formatValues = (
  values: IdeaValues,
  language: Language,
  money: 'short' | 'full' = 'short',
): FormattedValues => {
  const codes = codesFor(language);
  const sum = money === 'short' ? formatShortMoney : formatMoney;
  return {
    where: dots(values.places.map((place) => codes.places[place])),
    who: dots([...owner(values, language), ...values.partners]),
    funding: dots([
      ...values.money.map((one) => sum(one, language)),
      ...values.funders.map(({ funder, objective }) =>
        objective ? `${codes.funders[funder]} ${objective}` : codes.funders[funder],
      ),
      ...values.time.map((span) => formatPeriod(span, language)),
    ]),
  };
};

const owner = ({ owner: one }: IdeaValues, language: Language): string[] => {
  if (!one) return [];
  const type = one.type === 'unknown' ? null : codesFor(language).ownerTypes[one.type];
  if (one.name === null) return type === null ? [] : [type];
  return [type === null ? one.name : `${one.name} (${type})`];
};

const dots = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
