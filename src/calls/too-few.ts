import type { Call } from '../domain/call.ts';
import { readNumber } from './read-number.ts';

/** How many take part, as people say it of themselves. */
const COUNTED =
  /(?:\b(?:vi ar|ar vi|bara|endast|enbart|blott|only|just|we are|med|racker det med|are there) )(?:\w+ )?(\p{L}+|\d+) (?:\w+ )?(?:\p{L}*foretag|\p{L}*bolag|parter|partner|partners|organisationer|aktorer|stycken|kommuner|\p{L}*foreningar|companies|firms|organisations|organizations|parties|municipalities|gruvbolag|lantbrukare|st)\b|\b(?:ar|are) (?:det )?(?:bara|only|just) (\p{L}+|\d+)\b/u;
const ALONE =
  /\bensam(?:ma|t)?\b|\b(?:helt|alldeles) sjalva\b|\bpa egen hand\b|\bsolo\b|\balone\b|\bby ourselves\b|\bon our own\b|\butan (?:\w+ )?(?:partner|partners|parter|samarbetspartner)\b|\bwithout (?:\w+ )?partners?\b|\b(?:ingen|inga) (?:\w+ )?(?:partner|partners|parter|medsokande)\b/u;

/** Countries of partners, as they are spoken of. */
const COUNTRIES: RegExp[] = [
  /\bnorsk\w*|\bnorge\b|\bnorwegian\w*|\bnorway\b|norrman\w*|trondelag|trondheim/u,
  /\bfinsk\w*|\bfinland\b|\bfinnish\b|finnar\w*/u,
  /\bisland\w*|\biceland\w*/u,
  /\bdansk\w*|danmark|danish|denmark/u,
  /\bestnisk\w*|\bestland\b|estonia\w*/u,
  /\blettisk\w*|\blettland\b|latvia\w*/u,
  /\blitauisk\w*|\blitauen\b|lithuania\w*/u,
  /\btysk\w*|\bgerman\w*/u,
  /\bpolsk\w*|\bpolen\b|\bpoland\b|\bpolish\b/u,
  /\bskotsk\w*|skottland|scot\w+|\birland\b|irlandsk\w*|irish|ireland/u,
  /\bgronland\w*|greenland\w*|\bfaro\w*/u,
];

/** Fewer parties, or parties from fewer countries, than a consortium must have; Sweden is where the asker is. */
export const isTooFew = (said: string, stated: string, consortium: Call['consortium']): boolean => {
  const [, needsCountries = ''] = /minst (\p{L}+|\d+) (?:\w+ )?(?:program)?lander/u.exec(stated) ?? [];
  const countries = COUNTRIES.filter((country) => country.test(said)).length + 1;
  const named = countries > 1;
  if (named && countries < (readNumber(needsCountries) ?? 0)) return true;
  if (named && /en norsk part\b/u.test(stated) && COUNTRIES[0]?.test(said) === false) return true;
  const needed =
    consortium?.minPartners ??
    readNumber(/minst (\p{L}+|\d+) (?:parter|organisationer)/u.exec(stated)?.[1] ?? '');
  if (needed === undefined) return false;
  const [, counted, alone] = COUNTED.exec(said) ?? [];
  const number = ALONE.test(said) ? 1 : readNumber(counted ?? alone ?? '');
  return number !== undefined && number < needed;
};
