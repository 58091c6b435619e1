import type { OwnerType, Language, Place } from '../domain/codes.ts';
import type { Aspect, Programme } from '../domain/programme.ts';
import type { CallIndex } from './call-index.ts';
import { correctSpelling } from './correct-spelling.ts';
import { namedProgrammes } from './named-programmes.ts';
import { otherFunders } from './other-funders.ts';
import { plainText } from './plain-text.ts';
import {
  asksToCompare,
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

/** The places a text names, and the words that named them. */
export type PlacesIn = (text: string) => { places: Place[]; found: { place: Place; quote: string }[] };

/** What a question says, before anything has been looked up. */
export type Reading = {
  text: string;
  plain: string;
  language: Language;
  aspects: Aspect[];
  /** What its question word is after, where nothing more exact is asked. */
  guessed: Aspect[];
  compares: boolean;
  asksOpen: boolean;
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
  const text = correctSpelling(question, index, placeWords);
  const plain = plainText(text);
  const { programmes, words } = namedProgrammes(plain);
  const skip = new Set(
    [...placeWords].filter((word) => !words.some((name) => name.split(' ').includes(word))),
  );
  const units = topicOf(text, new Set([...skip, ...KIND_WORDS]));
  return {
    text,
    plain,
    language: languageOf(plain),
    aspects: isStatement(plain) ? [] : readAspects(plain),
    guessed: guessAspects(plain),
    compares: asksToCompare(plain),
    asksOpen: asksWhetherOpen(plain),
    lists: asksWhatThereIs(plain) || isStatement(plain),
    asksEligible: ELIGIBLE.test(plain),
    openNow: OPEN_NOW.test(plain),
    rolling: /\blopande\b|nar som helst|\baret om\b|\brolling\b|any time|all year/u.test(plain),
    period: readPeriod(plain, today),
    mentioned: readMentioned(plain, today),
    sum: readSum(plain),
    kinds: readKinds(plain),
    places: places.filter((place) => place !== 'utanfor-lanet'),
    outside: places.includes('utanfor-lanet'),
    programmes,
    programmeWords: words,
    otherFunders: otherFunders(index, text, plain),
    units,
  };
};

/** Kinds of applicant in general: they filter, and find nothing. */
export const KIND_WORDS = plainText(
  `kommun kommunen kommuner företag företaget företagen företagare bolag bolaget aktiebolag förening föreningen föreningar organisation organisationer organisationen
  privatperson privatpersoner association company companies business municipality organisation organization organizations region regionen stiftelse stiftelsen förbund
  ideell klubb klubben byaförening länet jämtland härjedalen individual private firma ab`,
).split(' ');

const ELIGIBLE =
  /\b(?:kan|far|skulle|galler|omfattas|ingar|tillhor|ar)\b.*\b(?:vi|oss|jag|en|ett|var|vart|mitt|min|privatperson\w*|kommun\w*|foretag\w*|\w*forening\w*)\b.*\b(?:soka|ansoka|vara med|delta|fa|koordinera|med|oss|for)\b|\b(?:kan|far)\b.*\b(?:vara med|soka)\b|\b(?:galler|omfattas|ingar|tillhor)\b|\bar\b.*\b(?:nat|nagot|oppen|oppet|till) for\b|\b(?:can|may|could|is|are|does)\b.*\b(?:we|us|i|an?|our|my|join|municipality|company)\b.*\b(?:apply|join|take part|eligible|get|open)\b|\bis\b.*\bopen (?:for|to)\b|behoriga?|eligible|privatperson|gar det$|an option|ett alternativ|\bfor us\b|\bfor oss\b|funkar det|ar det mojligt/u;

/** "Vi vill …", "vi behöver …": a need is told and no fact is asked. */
const isStatement = (plain: string): boolean =>
  /\b(?:vill|behover|saknar|letar|planerar|tankt|want to|need|looking for|would like)\b/u.test(plain) &&
  !/\b(?:nar|hur|vem|vilken|vilket|when|how|who|which|kravs|maste|beslut|jamfor|skillnad)\b|oppe[nt]\b|fortfarande|hinner|still/u.test(
    plain,
  );

const OPEN_NOW =
  /just nu|den har veckan|denna vecka|this week|\bidag\b|\bi dag\b|\bnu\b(?! ?mera)|(?:ar|star) (?:oppet|oppna|oppen)\b|\boppna (?:utlys|stod|bidrag)|right now|currently|today|open now|at the moment|what is open|which .* are open|open calls|(?:is|are) open$/u;

const ENGLISH =
  /\b(?:the|and|of|we|our|is|are|for|what|which|when|who|how|can|does|do|any|there|with|in|to|apply|funding|money|call|an?|close[sd]?|open|left|deadline for|versus|compare)\b/gu;
const SWEDISH =
  /\b(?:och|att|vi|som|pa|ar|for|det|den|av|till|om|vad|vilka|vilken|vilket|nar|hur|vem|kan|far|finns|nagot|nat|en|ett|mycket|soka|stod|bidrag|sista|dag|dagar|stanger|stangde|oppnar|oppen|pengar|eller|utlysning|budget|max|i)\b/gu;

const languageOf = (plain: string): Language =>
  (plain.match(ENGLISH)?.length ?? 0) > (plain.match(SWEDISH)?.length ?? 0) ? 'en' : 'sv';
