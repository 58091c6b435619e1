import type { OwnerType } from '../../domain/codes.ts';

/**
 * Words for kinds of owner, as patterns on folded text: the first that is met in the owner's words decides.
 * A sole trader is a business without a company of its own: `sme`.
 */
export const OWNER_WORDS: readonly [OwnerType, RegExp][] = [
  [
    'sameby',
    /(?<!\p{L})(?:sameby(?:n|ar|arna|ns|s)?|renby(?:n|ar|arna)?|sijte|reindeer herding communit(?:y|ies)|reinbeitedistrikt\p{L}*)(?!\p{L})/u,
  ],
  [
    'cooperative',
    /(?<!\p{L})(?:ekonomisk forening|ek\.? ?for\.?|ekonomiska forening\p{L}*|kooperativ(?:et)?|cooperative|samvirkelag\p{L}*)(?!\p{L})/u,
  ],
  ['foundation', /(?<!\p{L})(?:stiftelse(?:n|ns)?|foundation|stiftelser)(?!\p{L})/u],
  [
    'university',
    /(?<!\p{L})(?:universitet(?:et|en|ets)?|hogskola(?:n|ns)?|hogskolor|forskare(?:n|na)?|forskargrupp\p{L}*|universit(?:y|ies)|researchers?|forskere?|forskerne|hogskole\p{L}*|doktorand\p{L}*)(?!\p{L})/u,
  ],
  [
    'institute',
    /(?<!\p{L})(?:forskningsinstitut(?:et)?|institut(?:et)?|research institutes?|institutes?)(?!\p{L})/u,
  ],
  [
    'municipality',
    /(?<!\p{L})(?:kommun(?:en|ens|er|erna|ernas|s)?|municipalit(?:y|ies)|kommune(?:n|r|ne)?|kommunforbund(?:et)?|raddningstjanst(?:en)?|skola(?:n)?|skolan)(?!\p{L})/u,
  ],
  [
    'authority',
    /(?<!\p{L})(?:myndighet(?:en|er)?|lansstyrelsen|agency|\p{L}{4,20}verket|\p{L}{4,20}styrelsen)(?!\p{L})/u,
  ],
  [
    'region',
    /(?<!\p{L})(?:region(?:en|ens)?|fylkeskommune(?:n)?|sjukhuset|varden|halsocentral(?:en)?)(?!\p{L})/u,
  ],
  [
    'association',
    /(?<!\p{L})(?:\p{L}{0,25}forening(?:en|ar|arna|ens|s)?|byalag(?:et|en)?|\p{L}{2,25}klubb(?:en|ar|arna)?|forbund(?:et)?|\p{L}{2,20}forbundet|hembygdsgard\p{L}*|byutvecklingsgrupp\p{L}*|samfallighet\p{L}*|vagforening\p{L}*|fiskevardsomrade\p{L}*|natverk(?:et)?|associations?|clubs?|lag(?:et)? i byn|village group|idrottsforening\p{L}*|naturum|ideell\p{L}*|if|ik|sk|forsamling(?:en)?)(?!\p{L})/u,
  ],
  [
    'sme',
    /(?<!\p{L})(?:enskild(?:a)? firm(?:a|or)|enmansforetag(?:are)?|egenforetagare|egen firma|egna firmor|smaforetag(?:are|en|et)?|litet foretag|mindre foretag|sma foretag|(?:gard|bonde|lantbruk|skogsagare|odlare|smaodlare|farag|stugag|mjolkbond|mjolkbonder|renskotare|jordbruk)\p{L}{0,12}|bonder(?:na)?|farmers?|farms?|sole trader|small (?:business(?:es)?|compan(?:y|ies)|firms?)|bageri\p{L}{0,4}|butik(?:en)?|restaurang(?:en)?|cafe(?:et)?|kafe(?:et)?|startup|start-up|gaard\p{L}*|bonde(?:r)?|hantverkare|konsult|mejeri(?:et)?|gruendere?)(?!\p{L})/u,
  ],
  [
    'company',
    /(?<!\p{L})(?:ab|hb|kb|aktiebolag(?:et)?|handelsbolag(?:et)?|bolag(?:et|en)?|foretag(?:et|en|are)?|koncern(?:en)?|\p{L}{3,20}bolag(?:et|en)?|\p{L}{3,20}foretag(?:et|en)?|compan(?:y|ies)|firms?|firma(?:n)?|as|ltd|inc|producers?|business(?:es)?|industri\p{L}{0,4}|destination(?:en|er|erna)?|studios?|sagverk(?:et)?|hotell(?:et)?|bedrift\p{L}*)(?!\p{L})/u,
  ],
  [
    'individual',
    /(?<!\p{L})(?:privatperson(?:er)?|privat person|som privat|pensionar|eldsjal|student(?:er)?|private person|individual|bara jag|just me|jag sjalv|jag ensam|enbart jag)(?!\p{L})/u,
  ],
];
