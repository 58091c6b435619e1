import type { OwnerType } from '../domain/codes.ts';
import type { TopicUnit } from './topic.ts';

/** Kinds of applicant as people speak of themselves, in plain (folded) Swedish and English. */
const KINDS: [OwnerType[], RegExp][] = [
  [
    ['individual'],
    /privatperson|\bprivat person|private (?:individual|person|citizen)|\benskild person|as an individual|\bindividuals?\b|som privat\b/,
  ],
  [['cooperative'], /ekonomisk forening|ekonomiska forening|kooperativ|cooperative/],
  [['sameby'], /\bsameby|renskotar|reindeer herd/],
  [
    ['association'],
    /\bgrannar(?:na)?\b|eldsjal|pensionarer\b|byborna|ortsborna|folkets hus|bygdegard|hembygdsgille|scout|\borkester|spelman|dansgrupp|teatergrupp|forsamling|\bkoren\b|samfallighet|sports? club|(?<!ekonomisk )(?<!ekonomiska )\w*forening(?:en|ar|arna)?\b|\bbyalag|\b\w*klubb(?:en|ar)?\b|\bassociation|\bclub\b|\bngo\b|non profit|civilsamhall|civil society|ideell|studieforbund/,
  ],
  [['foundation'], /\bstiftelse (?!s)|\bvar stiftelse\b|\ben stiftelse\b|\ba foundation\b/],
  [
    ['university'],
    /universitet|hogskola\b|hogskolan\b|\bforskare\b|forskargrupp|\bforskar\b|\bdisputerad\b|\bresearchers?\b|\buniversit(?:y|ies)\b|laroset|larosate|doktorand|\bphd\b|postdoc|professor/,
  ],
  [['institute'], /forskningsinstitut|research institute/],
  [
    ['municipality'],
    /\bkommun(?:en|er|erna|al|s|ens)?\b|\bmunicipal|\bskolan?\b|\bforskolan?\b|gymnasi|raddningstjanst|larcentr|kommunstyrels|kulturskol|\b\w+(?<!hog)skolan\b|\brektor\b|kommuntjansteman|\btown\b(?! twin)|\blocal authorit/,
  ],
  [['region'], /\b(?:vi|som|en|regionen) (?:ar )?(?:en )?region\b|\bregional council/],
  [['authority'], /\bmyndighet(?:en|er)?\b|lansstyrelsen vill|government agency|\bpublic authorit/],
  [
    ['company', 'sme'],
    /(?<!stod)foretag(?:et|are|aren|en)?\b(?!s)|\bbolag(?:et)?\b|aktiebolag|\bab\b|\bfirma\b|(?<!dance )(?<!theatre )(?<!theater )\bcompan|\bbusiness\b|\bfirm\b|\bsmes?\b|start ?ups?\b|\bhotell|\bbageri|snickeri|\bbutik|\blanthandel|restaurang|\bcafe|sagverk|bryggeri|\bfabrik|verkstad|mejeri|slakteri|egenforetagare|entreprenor\b|\blantbrukare|\bbonde\b|\bbonder|\bfarmer|\bfarm\b|\bgard\b|skogsagare|skogsbolag|turismforetag|\bcampingen?\b|\bstartar eget|\bstarta eget|industriforetag|musikforlag|\w*bolaget\b|\w+foretag\b(?!s)|\bverkstan\b|snickare|\bgym\b|stugby|pensionat|frisor|\bkrog\b|\bpub\b|\bakeri|\bfabriken\b|gruvbolag|stalverk|\bmaskin\w*firma|\bworkshop in\b|mjolkbond\w*|renagare/,
  ],
];

/** Who asks names no call, where anything else is said. */
export const withoutAskers = (units: readonly TopicUnit[]): TopicUnit[] => {
  const others = units.filter(({ words }) => readKinds(words).length === 0);
  return others.length > 0 ? others : [...units];
};

/** Kinds of applicant a question speaks of; those only mentioned as partners ("med ett företag i …") are left out. */
export const readKinds = (text: string): OwnerType[] => {
  const own = text.replace(
    /\b(?:med|tillsammans med|with|ihop med) (?:ett|en|andra|a|an|other|norska?|finska?|norwegian|finnish)\b(?: \p{L}+){1,2}/gu,
    ' ',
  );
  return [...new Set(KINDS.filter(([, words]) => words.test(own)).flatMap(([kinds]) => kinds))];
};
