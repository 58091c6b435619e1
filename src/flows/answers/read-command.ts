import type { Language } from '../../domain/codes.ts';
import { AFTER_COMMAND, BEFORE_COMMAND, COMMAND_FRAMES, COMMAND_PHRASES } from './command-phrases.ts';
import { readAnswerWord } from './read-yes-no.ts';
import type { CommandWithTarget } from './read-target-command.ts';
import { readTargetCommand } from './read-target-command.ts';
import { isNear } from './near.ts';
import { isPlaceName } from './place-names.ts';
import { plainWords } from './words.ts';

type PlainCode = keyof typeof COMMAND_PHRASES;
export type Command =
  | { code: PlainCode }
  | { code: 'yes' }
  | { code: 'no' }
  | { code: 'settings-language'; language: Language }
  | CommandWithTarget;

/** Longer messages tell something; they are never commands. Characters, and words. */
const LONGEST_COMMAND = { characters: 80, words: 9 };

/**
 * The command that a whole message is, if it is one: never a word inside a longer text. Misspelt and without
 * å ä ö too. Numbers of ideas come out as `IDE-2026-0003`.
 */
export function readCommand(text: string): Command | undefined {
  const trimmed = text.trim();
  if (trimmed === '?' || trimmed === '??') return { code: 'help' };
  if (trimmed.length === 0 || trimmed.length > LONGEST_COMMAND.characters) return undefined;
  const message = plainWords(trimmed);
  if (message === '' || NOT_COMMANDS.has(message) || message.split(' ').length > LONGEST_COMMAND.words)
    return undefined;
  const bare = withoutCourtesy(message);
  const barer = withoutCourtesy(bare);
  for (const phrase of [message, bare, barer]) {
    const command = readExact(phrase) ?? readLanguageCommand(phrase) ?? readTargetCommand(phrase);
    if (command !== undefined) return command;
  }
  return readMisspelt(message) ?? readMisspelt(bare) ?? readMisspelt(barer);
}

function readExact(phrase: string): Command | undefined {
  const exact = PHRASES.get(phrase);
  if (exact !== undefined) return { code: exact };
  const answer = readAnswerWord(phrase);
  return answer === 'yes' || answer === 'no' ? { code: answer } : undefined;
}

function readMisspelt(phrase: string): Command | undefined {
  if (isPlaceName(phrase) || NOT_COMMANDS.has(phrase)) return undefined;
  const near = new Set<PlainCode>();
  const written = phrase.replaceAll(' ', '');
  for (const [meant, code] of SQUEEZED) if (isNear(written, meant)) near.add(code);
  const [only] = near;
  return near.size === 1 && only !== undefined ? { code: only } : undefined;
}

/** Words and phrases that a slip away would be commands, and are something else. */
const NOT_COMMANDS = new Set(
  phrasesOf(`hoppas, skida, skidor, skidan, hotell, backar, backen, backe, statens, städa, sparar, sparka, sparkar, besök, börjar, humor, kontor,
    kontrakt, konto, konton, starka, starkt, stark, stoppar, sluten, slut, hej då, hejdå, how are you, alla, alla här`),
);

function phrasesOf(list: string): string[] {
  return list.split(',').map(plainWords);
}

/** Every phrase with its code; a phrase written out goes before one put together. */
const PHRASES = new Map<string, PlainCode>([
  ...COMMAND_FRAMES.flatMap(([code, verbs, objects]) =>
    phrasesOf(verbs).flatMap((verb) =>
      phrasesOf(objects).map((object) => [`${verb} ${object}`, code] as const),
    ),
  ),
  ...(Object.keys(COMMAND_PHRASES) as PlainCode[]).flatMap((code) =>
    phrasesOf(COMMAND_PHRASES[code]).map((phrase) => [phrase, code] as const),
  ),
]);

const SQUEEZED = new Map([...PHRASES].map(([phrase, code]) => [phrase.replaceAll(' ', ''), code]));

const BEFORE = phrasesOf(BEFORE_COMMAND).sort((a, b) => b.length - a.length);
const AFTER = phrasesOf(AFTER_COMMAND).sort((a, b) => b.length - a.length);

function withoutCourtesy(message: string): string {
  const before = BEFORE.find((phrase) => message.startsWith(`${phrase} `));
  const rest = before === undefined ? message : message.slice(before.length + 1);
  const after = AFTER.find((phrase) => rest.endsWith(` ${phrase}`));
  return after === undefined ? rest : rest.slice(0, -after.length - 1);
}

const LANGUAGE_WORDS: Record<string, Language> = {
  svenska: 'sv',
  swedish: 'sv',
  svensk: 'sv',
  engelska: 'en',
  english: 'en',
  engelsk: 'en',
};
const LANGUAGE_FRAME =
  /^(?:(?:byt|byta|andra|vaxla|change|switch|set|skriv|prata|svara|ta det|speak|use|in|pa|language|sprak)(?: (?:till|sprak|spraket|language|pa|to|in|det))* )?(svenska|swedish|svensk|engelska|english|engelsk)$/;

function readLanguageCommand(phrase: string): Command | undefined {
  const language = LANGUAGE_WORDS[LANGUAGE_FRAME.exec(phrase)?.[1] ?? ''];
  return language === undefined ? undefined : { code: 'settings-language', language };
}
