import { tellsOfAPlan } from '../understand/signals.ts';
import type { Sentence } from './sentences.ts';

/** Whether a sentence says what somebody wants to do. A question about facts does not. */
export function statesPlan({ text, asks }: Sentence): boolean {
  return tellsOfAPlan(text) && !(asks && text.length < SHORT_QUESTION);
}
const SHORT_QUESTION = 40;

const LACK =
  /(?<!\p{L})(?:sakna(?:s|r)?|brist(?:er|en)? pa|brist|bristande|problem(?:et|en)?|svart att|svart for|har svart|for lite|for fa|for dyr\p{L}*|for litet|hopplos\p{L}*|dyr(?:t|a)?|svindyr|har inte rad|inte rad|hinner (?:inte|aldrig)|ingen som|ingen vet|vet inte (?:hur|vad)|inte langre|slitn?a?|eftersatt\p{L}*|slangs|kastas|gar till spillo|hamnar pa tippen|eldas|forsvinn\p{L}*|forsvunnit|dor ut|tappar|flyttar|stanger|lagger ner|lagts ner|laggs ner|nedlagd\p{L}*|hotas?|hotade|minskar|minskat|tomma|tomt|star tom\p{L}*|tom pa|klagas|knapp lonsamhet|lonar sig inte|olonsam\p{L}*|sarbar\p{L}*|risk(?:erar)?|far sla\p{L}*|slar ut|mar (?:bada |bade )?dalig\p{L}*|daligt|dalig|gar inte att|kommer (?:aldrig|inte)|far inte|finns (?:det )?(?:ingen|inga|inget|inte|ej)|behovs|behovet|behov av|behov|utmaning\p{L}*|syns knappt|fattas|racker inte|inte racker|for daligt|ensam(?:ma)?|utanforskap|ohalsa|arbetsloshet|kompetensbrist|avfolkn\p{L}*|gamla och|slutar|forstor\p{L}*|skador|skadas|konflikt\p{L}*|krock\p{L}*|tvekar|planerar var for sig|kor tom|utslapp\p{L}*|blotare|har olika|lack(?:s|ing)?|missing|problem|problems|struggl\p{L}*|difficult|hard to|too (?:small|few|little|expensive|far)|no one|nobody|poor at|cannot|can't|don't have|do not have|does not|ends up|shortage|need for|there is no|mangler|vanskelig|problemet|for fa|forsvinne|sluker|kommer ikke|ikke rad|behov)(?!\p{L})/u;
const NEEDS = /(?<!\p{L})(?:behover|need|trenger) /u;
const NEEDS_MONEY =
  /(?:behover|need|trenger) (?:\p{L}+ ){0,2}(?:pengar|bidrag|stod|finansiering|\d|medel|money|funding|hjalp|help)/u;

/** Whether a sentence states a problem or a need; wanting money is none. */
export function statesNeed({ text }: Sentence): boolean {
  return LACK.test(text) || (NEEDS.test(text) && !NEEDS_MONEY.test(text));
}

const RESULT =
  /(?<!\p{L})(?:sa att|sa (?=fler|att|vi |de |dom |barn|folk|man |kund|gast|foretag|bonder|kommun|myndighet|ung|aldre|alla|tillverk|forvalt|hotell)|for att (?=fler|de|barn|alla|unga)|malet ar|mal:|malet:|resultatet|da kan|da blir|da vaxer|da far|da vagar|sa smaningom|till nytta for|nytta for|gagnar|vinner pa|gynnar|pa sikt|i stallet|leder till|ger (?:fler|battre|mer|okad|okat|nya)|bidrar till|okad|okat|fler kan|fler ska|kan fler|ska kunna|ska fa|skulle fa|kommer att kunna|blir (?:starkare|battre|billigare|fler|enklare|lattare)|far (?:billigare|battre|mer|nya|fler|siffrorna)|so that|so (?=more|that|small|staff|local|anyone|people)|would lift|benefits?|will be able|allow|enables?|til nytte|slik at|sa at|the goal is|for at|gor att|gor det (?:lattare|mojligt)|istallet for)(?!\p{Ll}{9})/u;
const SOMEBODY =
  /(?<!\p{L})(?:fler|alla|andra|barn\p{L}*|vuxna|unga|ungdom\p{L}*|aldre|pensionar\p{L}*|foretag\p{L}*|smaforetag\p{L}*|firmor|bolag\p{L}*|bonder\p{L}*|bonde\p{L}*|gard(?:ar|arna|en)?|lantbruk\p{L}*|besokare\p{L}*|gast(?:er|erna|en)?|turist\p{L}*|invanare\p{L}*|boende|kommun\p{L}*|skogsagare\p{L}*|medlem\p{L}*|kund(?:er|erna)?|bygden|bygderna|byn|byarna|lanet|region\p{L}*|folk|manniskor|personer|patient\p{L}*|elever|skol\p{L}*|vi|oss|de|dom|dem|man|myndighet\p{L}*|forvaltare\p{L}*|tranare\p{L}*|tillverkar\p{L}*|hotell\p{L}*|barnbarn\p{L}*|familjer|samebyar\p{L}*|renskotare|arbetstillfallen|jobb|tjanster|staff|people|companies|firms|farmers|visitors|guests|schools|children|young|anyone|everyone|many of us|us|we|businesses|small|local|residents|barna|folk|bedrifter|oyer|loyper|alle|fisken)(?!\p{L})/u;

/** Whether a sentence states a result, and somebody who has it. */
export function statesChange({ text }: Sentence): boolean {
  const match = RESULT.exec(text);
  return match !== null && SOMEBODY.test(text.slice(Math.max(0, match.index - 60)));
}
