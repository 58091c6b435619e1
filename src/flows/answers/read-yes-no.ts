import { plainWords } from './words.ts';

export type YesNo = 'yes' | 'no' | 'unclear';

/** Longest answer, in words, that is still read as a yes or a no by how it begins. */
const LONGEST_ANSWER_WORDS = 8;

/**
 * Whether an answer is a yes or a no, in Swedish (dialect too), Norwegian or English. An answer that takes
 * itself back ("ja men nej", "njae") or says neither is unclear.
 */
export function readYesNo(text: string): YesNo {
  const trimmed = text.trim();
  if (/^(?:👍|✅|✔|👌|🙂|😀|💯)/u.test(trimmed)) return 'yes';
  if (/^(?:👎|❌|🚫)/u.test(trimmed)) return 'no';
  if (trimmed.length > 200) return 'unclear';
  const message = plainWords(trimmed);
  const exact = readAnswerWord(message);
  if (exact !== undefined) return exact;
  const words = message.split(' ');
  if (words.length > LONGEST_ANSWER_WORDS) return 'unclear';
  const begins = beginning(words);
  if (begins === undefined || begins.answer === 'unclear') return 'unclear';
  const rest = words.slice(begins.length);
  return rest.some((word) => TAKES_BACK.has(word)) || contradicts(begins.answer, rest)
    ? 'unclear'
    : begins.answer;
}

/** The yes, no or "njae" that a whole message of plain words is ("ja det ser bra ut"); nothing for anything longer. */
export function readAnswerWord(message: string): YesNo | undefined {
  const answer = ANSWERS.get(message);
  if (answer !== undefined) return answer;
  const [first = '', ...rest] = message.split(' ');
  const begun = ANSWERS.get(first);
  return begun !== undefined && begun === ANSWERS.get(rest.join(' ')) ? begun : undefined;
}

function beginning(words: string[]): { answer: YesNo; length: number } | undefined {
  for (const length of [3, 2, 1]) {
    const answer = ANSWERS.get(words.slice(0, length).join(' '));
    if (answer !== undefined) return { answer, length };
  }
  return undefined;
}

function contradicts(answer: YesNo, rest: string[]): boolean {
  const others = rest.map((word) => ANSWERS.get(word));
  if (answer === 'yes') return others.includes('no') || rest.some((word) => NOT.has(word));
  return others.includes('yes');
}

const list = (answer: YesNo, phrases: string): [string, YesNo][] =>
  phrases.split(',').map((phrase) => [plainWords(phrase), answer]);

const ANSWERS = new Map<string, YesNo>([
  ...list(
    'yes',
    `ja, jaa, jaaa, jo, joo, japp, jepp, jajamän, jajamensan, jajamen, jajjemen, jovisst, javisst, visst, absolut, självklart,
    såklart, givetvis, naturligtvis, precis, exakt, stämmer, det stämmer, ja det stämmer, det stämmer bra, stämmer bra, just det,
    korrekt, rätt, det är rätt, helt rätt, ja tack, gärna, ja gärna, okej då, det gör det, det är det, ja det är det,
    det vill jag, det vill vi, ja visst, jadå, jodå, jomen, jomenvisst, jorå, jodå, schysst, kör, kör på, kör på det, ser bra ut, det ser bra ut,
    ja det är en idé, yes, yep, yeah, yup, yes please, sure, of course, correct, that is correct, thats correct, thats right,
    right, absolutely, exactly, definitely, y, j, jau, jau da, ja da, jada, ok, okej, okay, oki, jess, aa, jaha ja, jupp, ha, mm, mmm`,
  ),
  ...list(
    'no',
    `nej, neej, nä, nää, nähä, näe, nej tack, nä tack, nix, nope, nej då, nejdå, nädå, inte, inte alls, absolut inte, verkligen inte,
    knappast, aldrig, det stämmer inte, stämmer inte, stämmer ej, inte riktigt rätt, fel, det är fel, helt fel, det är det inte,
    det gör det inte, det vill jag inte, det vill vi inte, no, no thanks, no thank you, nah, not at all, not really, incorrect,
    wrong, thats wrong, that is wrong, n, nei, nei takk, ikke, inte nu, icke, nää tack, nehej, no way, never`,
  ),
  ...list(
    'unclear',
    `njae, nja, nja ja, ja nej, jaha, vet inte, vet ej, kanske, kanske det, tja, jo men nej, jo nej, ja och nej, både och, beror på, det beror på,
    osäker, maybe, perhaps, not sure, dont know, i dont know, i don't know, jag vet inte, sådär, både ja och nej, yes and no, kanskje, hmm, hm`,
  ),
]);

const TAKES_BACK = new Set(
  plainWords(
    'njae nja kanske osäker fast delvis nästan maybe perhaps partly almost but though kanskje',
  ).split(' '),
);
const NOT = new Set(plainWords('inte ej icke not ikke aldrig never').split(' '));
