import type { Field } from './fields.ts';
import { isNear } from './near.ts';
import { plainWords } from './words.ts';

/** What an actor can change on the summary: the six answers, the title, and the proposed mapping. */
export type Changeable = Field | 'title' | 'area' | 'subarea' | 'level';

export type CommandWithTarget =
  | { code: 'change'; field?: Changeable }
  | { code: 'withdraw'; number?: string }
  | { code: 'add-to'; number?: string }
  | { code: 'show-idea'; number: string };

/** Reads a command that points at a field or an idea from a whole message of plain words. */
export function readTargetCommand(phrase: string): CommandWithTarget | undefined {
  const { words, number } = takeNumber(phrase);
  const withdraw = WITHDRAW.some((verb) => sameWords(words, verb));
  if (withdraw) return { code: 'withdraw', ...(number === undefined ? {} : { number }) };
  if (ADD_TO.some((verb) => sameWords(words, verb))) {
    return { code: 'add-to', ...(number === undefined ? {} : { number }) };
  }
  if (number === undefined) return readChange(words);
  return SHOW.has(words) ? { code: 'show-idea', number } : undefined;
}

const NUMBER = /\bide (\d{4}) (\d{1,6})\b|\bide(\d{4}) (\d{1,6})\b/;

/** Takes the number of an idea out of the words: "dra tillbaka ide 2026 3" gives IDE-2026-0003. */
function takeNumber(phrase: string): { words: string; number?: string } {
  const match = NUMBER.exec(phrase);
  const year = match?.[1] ?? match?.[3];
  const serial = match?.[2] ?? match?.[4];
  if (match === null || year === undefined || serial === undefined) return { words: phrase };
  const words = (phrase.slice(0, match.index) + phrase.slice(match.index + match[0].length))
    .replace(/ {2,}/g, ' ')
    .trim();
  return { words, number: `IDE-${year}-${serial.padStart(4, '0')}` };
}

const list = (phrases: string): string[] => phrases.split(',').map(plainWords);

/** Every verb with every object, and alone. */
function combined(verbs: string, objects: string): string[] {
  const named = list(objects);
  return list(verbs).flatMap((verb) => [verb, ...named.map((object) => `${verb} ${object}`)]);
}

const WITHDRAW = combined(
  'dra tillbaka, ta tillbaka, återkalla, återta, ta bort, radera, dra in, withdraw, delete, retract, remove, trekk tilbake',
  'idé, idén, min idé, en idé, den, mitt förslag, idea, the idea, my idea, it, ideen, ideen min',
);
const ADD_TO = combined(
  'lägg till, lägg till i, lägg till på, lägg till något i, lägga till, lägga till i, komplettera, fyll på, fylla på, add, add to, add more to, add something to',
  'idé, idén, min idé, mer, något, något mer, en sak, en grej, en sak till, information, text, mer text, idea, the idea, my idea, more, something, something more, one thing, it',
);

/** Words beside the number of an idea that is to be shown; the number alone is enough. */
const SHOW = new Set([
  '',
  ...list(
    'visa, öppna, se, status, status på, status för, hur går det med, hur går det för, show, open, see, status of',
  ),
]);

const CHANGE_VERB =
  /^(?:andra|andra pa|byt|byta|ratta|redigera|korrigera|andre|endre|change|edit|correct|update|uppdatera)(?: (.+))?$/;
const FRAMES =
  /^(?:pa|till|min|mina|mitt|var|vart|vara|svaret|svar|om|den|det|the|my|our|answer|fragan|falt|faltet|about) /;

function readChange(words: string): CommandWithTarget | undefined {
  const match = CHANGE_VERB.exec(words);
  if (match === null) return undefined;
  let rest = match[1] ?? '';
  while (FRAMES.test(rest)) rest = rest.replace(FRAMES, '');
  if (rest === '' || NO_FIELD.has(rest)) return { code: 'change' };
  const field = fieldNamed(rest);
  return field === undefined ? undefined : { code: 'change', field };
}

/** The field that plain words name ("kommunen", "rubrik"), slips forgiven. */
export function fieldNamed(words: string): Changeable | undefined {
  return (Object.keys(FIELD_WORDS) as Changeable[]).find((name) =>
    FIELD_WORDS[name].some((word) => sameWords(words, word)),
  );
}

const NO_FIELD = new Set(
  list(
    'svar, svaret, ett svar, mitt svar, något, nåt, ide, idén, min ide, det, idea, answer, an answer, it, something',
  ),
);

const FIELD_WORDS: Record<Changeable, string[]> = {
  what: list(
    'beskrivning, beskrivningen, idé, vad, text, texten, idétexten, vad vi vill, vad vi vill göra, description, what',
  ),
  need: list('behov, behovet, problem, problemet, bakgrund, bakgrunden, need, problem, background, why'),
  change: list(
    'efteråt, efter, effekt, effekten, syfte, syftet, resultat, resultatet, mål, målet, förändring, förändringen, målgrupp, målgruppen, nytta, nyttan, result, goal, target group',
  ),
  where: list(
    'kommun, kommunen, kommuner, kommunerna, plats, platsen, ort, orten, platser, var, municipality, municipalities, place, places, where, location, kommune',
  ),
  who: list(
    'ägare, ägaren, projektägare, projektägaren, partner, partners, partnerna, vem, vilka, deltagare, samarbetspartner, samarbetspartners, owner, who, partner',
  ),
  funding: list(
    'finansiär, finansiären, finansiärer, finansiering, pengar, budget, budgeten, belopp, beloppet, summa, summan, tid, tiden, tidplan, tidplanen, start, när, funder, funding, budget, money, time, timing, amount',
  ),
  title: list('titel, titeln, rubrik, rubriken, namn, namnet, title, name, heading'),
  area: list('område, området, styrkeområde, styrkeområdet, area, strength area'),
  subarea: list('delområde, delområdet, subarea, sub area'),
  level: list('nivå, nivån, level'),
};

const sameWords = (written: string, meant: string): boolean =>
  written === meant || (meant.length >= 5 && isNear(written.replaceAll(' ', ''), meant.replaceAll(' ', '')));
