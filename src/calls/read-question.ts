import type { OwnerType, Language, Place } from '../domain/codes.ts';
import type { Aspect, Programme } from '../domain/programme.ts';
import type { CallIndex } from './call-index.ts';
import { correctSpelling } from './correct-spelling.ts';
import { namedProgrammes } from './named-programmes.ts';
import { otherFunders } from './other-funders.ts';
import { plainText } from './plain-text.ts';
import {
  asksToCompare,
  boundIn,
  asksWhatThereIs,
  asksWhetherOpen,
  guessAspects,
  readAspects,
} from './read-aspects.ts';
import { readKinds } from './read-kinds.ts';
import type { Period } from '../domain/period.ts';
import { readMentioned, readPeriod } from './read-period.ts';
import { readSum } from './read-sum.ts';
import type { TopicUnit } from './topic.ts';
import { topicOf } from './topic.ts';
import { writtenOut } from './written-out.ts';

/** The places a text names, and the words that named them. */
export type PlacesIn = (text: string) => { places: Place[]; found: { place: Place; quote: string }[] };

/** What a question says, before anything has been looked up. */
export type Reading = {
  text: string;
  plain: string;
  /** The same before misspelt words were put right: what askers say of themselves. */
  said: string;
  language: Language;
  aspects: Aspect[];
  /** What its question word is after, where nothing more exact is asked. */
  guessed: Aspect[];
  compares: boolean;
  asksOpen: boolean;
  /** Which end of what a project can get is asked for, where only one is. */
  bound: 'min' | 'max' | undefined;
  /** "vad finns det för …", "något för …": what there is, rather than something named. */
  lists: boolean;
  /** "kan vi …", "får en kommun …": may somebody apply. */
  asksEligible: boolean;
  openNow: boolean;
  rolling: boolean;
  period: Period | undefined;
  /** A time spoken of, past or to come. */
  mentioned: Period | undefined;
  /** A sum of money that is needed. */
  sum: { amount: number; currency: string } | undefined;
  kinds: OwnerType[];
  places: Place[];
  /** A place outside the county is named. */
  outside: boolean;
  programmes: Programme[];
  /** Words that named a programme. */
  programmeWords: string[];
  otherFunders: string[];
  units: TopicUnit[];
};

/** Questions are short; what stands behind this many characters is not read. */
const LONGEST = 1000;

export const readQuestion = (asked: string, index: CallIndex, placesIn: PlacesIn, today: string): Reading => {
  const question = asked.slice(0, LONGEST);
  const { places, found } = placesIn(question);
  const placeWords = new Set(
    found
      .filter(({ place }) => place !== 'utanfor-lanet')
      .flatMap(({ quote }) => plainText(quote).split(' ')),
  );
  const written = writtenOut(question);
  const text = correctSpelling(written, index, placeWords);
  const plain = plainText(text);
  const { programmes, words } = namedProgrammes(plain);
  const skip = new Set(
    [...placeWords].filter((word) => !words.some((name) => name.split(' ').includes(word))),
  );
  const counts = Array.from(plain.matchAll(COUNTS), ([, digits = '']) => digits);
  const units = topicOf(text, new Set([...skip, ...KIND_WORDS, ...counts]));
  return {
    text,
    plain,
    said: plainText(written),
    language: languageOf(plain),
    aspects: isStatement(plain) ? [] : readAspects(plain),
    guessed: guessAspects(plain),
    compares: asksToCompare(plain),
    asksOpen: asksWhetherOpen(plain),
    bound: boundIn(plain),
    lists: asksWhatThereIs(plain) || (isStatement(plain) && !ASKS_LEAVE.test(plain)),
    asksEligible: ELIGIBLE.test(plain) || (MAY_WE.test(plain) && !QUESTION_WORD.test(plain)),
    openNow: OPEN_NOW.test(plain),
    rolling: ROLLING.test(plain),
    period:
      asksOfTime(plain) || units.length === 0 || programmes.length > 0 ? readPeriod(plain, today) : undefined,
    mentioned: readMentioned(plain, today),
    sum: readSum(plain),
    kinds: readKinds(plain),
    places: places.filter((place) => place !== 'utanfor-lanet'),
    outside: places.includes('utanfor-lanet'),
    programmes,
    programmeWords: words,
    otherFunders: otherFunders(index, text, plain, programmes),
    units,
  };
};

/** Figures that count days, money or people name no call. */
const COUNTS =
  /(?<![\p{L}\p{N}])(\d+) (?:dag|dar\b|veck|manad|day|week|month|kr|mnkr|mil|tusen|procent|ar\b|years?\b|stycken|part|foretag|medlem)/gu;

/** Kinds of applicant in general: they filter, and find nothing. */
export const KIND_WORDS = plainText(
  `kommun kommunen kommuner företag företaget företagen företagare bolag bolaget aktiebolag förening föreningen föreningar organisation organisationer organisationen
  privatperson privatpersoner association company companies business municipality organisation organization organizations region regionen stiftelse stiftelsen förbund
  ideell klubb klubben byaförening länet jämtland härjedalen individual private firma ab`,
).split(' ');

const ELIGIBLE =
  /\b(?:kan|kunde|far|skulle|galler|omfattas|ingar|tillhor|ar|racker|duger|funkar|gar|passar|finns|ska|bor|slipper|maste)\b.*\b(?:vi|oss|jag|mig|en|ett|var|vart|vara|mitt|min|de|han|hon|privatperson\w*|kommun\w*|\w*foretag\w*|\w*forening\w*|doktorand\w*)\b.*\b(?:soka|ansoka|vara med|delta|fa|koordinera|leda|leder|driva|aga|agare|sta som|vara|med|oss|for|racker|nog|\w*agare|sokande)\b|\b(?:kan|far)\b.*\b(?:vara med|soka)\b|\b(?:galler|omfattas|ingar|tillhor)\b|\b(?:racker|duger)\b.*\b(?:med|som|att|vi)\b|\bar\b.*\b(?:nat|nagot|oppen|oppet|till|tillrackligt|okej|ok) for\b|\b(?:can|may|could|is|are|does|do|am|will|would)\b.*\b(?:we|us|i|an?|our|my|join|municipality|company|they|partner)\b.*\b(?:apply|join|take part|eligible|get|open|lead|coordinate|own|enough|qualify|count)\b|\bis\b.*\bopen (?:for|to)\b|behoriga?|eligible|privatperson|gar det$|an option|ett alternativ|\bfor us\b|\bfor oss\b|funkar det|ar det (?:mojligt|okej|ok|tillatet)|far (?:jag|vi) .*\bda\b|(?:is|would) .* enough/u;

/** Times in a need told are the project's own, unless applying is spoken of. */
const APPLIES = /\b(?:sok\w*|ansok\w*|stang\w*|oppn\w*|gar ut|deadline\w*|appl\w+|open\w*|clos\w+|sista)\b/u;

const asksOfTime = (plain: string): boolean =>
  APPLIES.test(plain) || (asksWhatThereIs(plain) && !isStatement(plain));

const TELLS =
  /^(?!.*\b(?:hur|nar|vilk\w+|vem|how|when|which|who|kan|far|can|could|may|fortfarande|annu|kvar|hinner|still|jamfor\w*|skillnad\w*|galler|omfattas|racker|duger|funkar|gar)\b).*\b(?:vi|jag|we|i) (?:\w+ )?(?:har|ar|ska|maste|driver|odlar|bygger|have|are|run|must)\b/u;

/** A need told with a question at its end. */
const ASKS_LEAVE = /\b(?:may we|can we|could we|far vi|kan vi|gar det|may i|can i|far jag|kan jag)$/u;

const MAY_WE =
  /\b(?:kan|far|kunde|skulle|duger|racker|can|could|may) (?:vi|jag|man|en|ett|var|vart|vara|mitt|min|det|we|i|our|my|a|an)\b/u;
const QUESTION_WORD = /\b(?:hur|nar|vad|vilk\w+|var kan|vart|how|when|what|which|where)\b/u;

/** "Vi vill …", "vi behöver …": a need is told and no fact is asked. */
const isStatement = (plain: string): boolean =>
  TELLS.test(plain) ||
  (/\b(?:vill|behover|saknar|letar|planerar|tankt|want to|need|looking for|would like)\b/u.test(plain) &&
    !/\b(?:nar|hur|vem|vilken|vilket|when|how|who|which|kravs|maste|beslut|jamfor|skillnad)\b|oppe[nt]\b|fortfarande|hinner|still|^(?:kan|far|racker|duger|can|could|may|is|are)\b/u.test(
      plain,
    ));

const ROLLING =
  /\blopande\b|nar som helst|\baret (?:om|runt)\b|\brolling\b|any ?time|all year|year round|\brulla(?:r|nde)\b|(?:utan|inget|inga|ingen|no|without) (?:a |en |ett |fast |fasta |bestamt |sista )?(?:slutdatum|deadline|ansokningsdag|stoppdatum|stangning\w*|slutdag|sista dag|closing date)|hela tiden|ongoing basis|continuous/u;

const OPEN_NOW =
  /just nu|den har veckan|denna vecka|this week|\bidag\b|\bi dag\b|\bnu\b(?! ?mera)|\b(?:ar|star) (?:oppet|oppna|oppen)\b|\boppna (?:utlys|stod|bidrag)|right now|currently|today|open now|at the moment|what is open|which .* are open|open calls|(?:is|are) open$/u;

const ENGLISH =
  /\b(?:the|and|of|we|our|is|are|for|what|which|when|who|how|can|does|do|any|there|with|in|to|apply|funding|money|call|an?|close[sd]?|open|left|deadline for|versus|compare)\b/gu;
const SWEDISH =
  /\b(?:och|att|vi|som|pa|ar|for|det|den|av|till|om|vad|vilka|vilken|vilket|nar|hur|vem|kan|far|finns|nagot|nat|en|ett|mycket|soka|stod|bidrag|sista|dag|dagar|stanger|stangde|oppnar|oppen|pengar|eller|utlysning|budget|max|i)\b/gu;

const languageOf = (plain: string): Language =>
  (plain.match(ENGLISH)?.length ?? 0) > (plain.match(SWEDISH)?.length ?? 0) ? 'en' : 'sv';
