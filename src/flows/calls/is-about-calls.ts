import type { AskContext, CallAnswer } from '../../domain/call-answer.ts';
import type { Aspect } from '../../domain/programme.ts';
import { fold } from '../answers/fold.ts';
import { readPlaces } from '../answers/read-places.ts';
import { readKinds } from '../../calls/read-kinds.ts';
import { plainText } from '../../calls/plain-text.ts';
import { isAboutUs, opensAsQuestion, speaksOfMoney, tellsOfAPlan } from '../understand/signals.ts';

/** Facts that are asked of nothing else here than of funding. */
const OF_MONEY: Aspect[] = ['deadline', 'opens', 'rate', 'own-share', 'budget', 'clock', 'identifier'];

/**
 * Whether words that are no command may be taken as a question about calls, by what the catalogue would answer them.
 * `leansOn` is what was answered just before, `isAsked` whether the intake waits for an answer of its own.
 */
export const isAboutCalls = (
  text: string,
  answer: CallAnswer,
  { leansOn, isAsked }: { leansOn: AskContext | undefined; isAsked: boolean },
): boolean => {
  const words = fold(text.trim()).text;
  if (isAboutUs(words)) return false;
  const asks = text.includes('?') || opensAsQuestion(words);
  if (isAsked && !asks) return false;
  if (leansOn !== undefined && goesOn(text, answer)) return true;
  if (asksWhatThereIs(words)) return true;
  const money = speaksOfMoney(words);
  const ofMoney = answer.context.aspects.some((aspect) => OF_MONEY.includes(aspect));
  switch (answer.intent) {
    case 'comparison':
      return true;
    case 'unknown':
      return (asks && money) || ofMoney;
    case 'list':
      return (
        !isAsked && !tellsOfAPlan(words) && (money || answer.programmes.length > 0 || CLOSES.test(words))
      );
    default:
      return (
        money ||
        ofMoney ||
        answer.programmes.length > 0 ||
        OPEN.test(words) ||
        (asks && (answer.hits[0]?.score ?? 0) >= SURELY_NAMED && !OF_US.test(words))
      );
  }
};

/** As near to the name of a call as a name is. */
const SURELY_NAMED = 0.5;
const OF_US = /(?<!\p{L})(?:ni|er|you|idea?s?|ideer|iden|ideerna)(?!\p{L})/u;
const OPEN = /(?<!\p{L})(?:oppe[nt]|oppna|open|kort for)(?!\p{L})/u;
const CLOSES = /(?<!\p{L})(?:stanger|oppnar|deadlines?|closing)(?!\p{L})/u;

/** "Visa fler", "när stänger den?", "och för företag?": words that say little without what was answered before. */
const goesOn = (text: string, { intent }: CallAnswer): boolean => {
  if (MORE.test(text.trim())) return true;
  if (!LEANS.test(text.trim())) return false;
  const narrows = readKinds(plainText(text)).length > 0 || readPlaces(text).places.length > 0;
  return narrows || (intent !== 'list' && intent !== 'unknown');
};

const MORE = /^(?:(?:visa|se|ge mig|show(?: me)?) )?(?:fler|flera|mer|more)(?!\p{L}).{0,20}$/iu;
const LEANS =
  /^(?:(?:och|men|and|but|what about)(?!\p{L}).{1,60}|.{0,40}(?<!\p{L})(?:den|det|it)(?!\p{L}).{0,20})\??$/iu;

/** "Finns det något för ungdomar i Krokom?", "vad är öppet": whatever there may be, it is asked what there is. */
const asksWhatThereIs = (words: string): boolean => WHAT_THERE_IS.test(words);

const WHAT_THERE_IS = new RegExp(
  [
    '^(?:hej[,!]? )?(?:(?:finns|ar) det )?(?:nagot|nat|nanting|nagonting|nagra|vad finns|anything|something|is there (?:anything|something))(?: det)?(?: \\p{L}+){0,3} (?:for|till|om|inom|for|on|about) .{2,60}',
    '(?:finns det|har ni|har du|is there|do you have) (?:nagot|nat|nanting|nagonting|anything|something)(?: \\p{L}+)? (?:for|till|om|inom|on|about) .{2,60}',
    '^(?:vad|vilka|what|which)(?: \\p{L}+){0,3} (?:oppet|oppna|oppnar|stanger|open|opens|closes)(?!\\p{L})',
    '(?:vad|vilka pengar|vilket stod) finns(?: det)?(?: for oss)?\\??$',
  ].join('|'),
  'u',
);
