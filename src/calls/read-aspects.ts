import type { Aspect } from '../domain/programme.ts';

/** Words that ask for one thing about a call, in plain (folded) Swedish and English; several may be asked at once. */
const ASKED: [Aspect, RegExp][] = [
  [
    'clock',
    /klockslag|hur dags|vilken timme|klockan hur|what hour|vilken tid\b|(?:vilken|hur dags) klock|what time/,
  ],
  [
    'days-left',
    /hur manga dag|hur manga veckor|dagar kvar|dagar pa|hur lange har|hur lang tid|tid kvar|days left|days (?:are|do|remain)|how many days|how many weeks|how long (?:is|do|until|till|have)/,
  ],
  [
    'window',
    /(?:kommer|ska) .*oppna|fler utlysningar|fler omgangar|ny omgang|oppnar igen|reopen|new round|more calls|tar .*emot ansok|\bbrukar|hur ofta|nasta gang|nasta omgang|next (?:time|round|call)|how often|usually|ansokningsfonster|ansokningsperiod|omgangar/,
  ],
  [
    'decision',
    /\bbeslut(?!ad)|\bbesked|\bdecisions?\b|\bdecided\b|far (?:vi|man) (?:veta|svar)|hear back|\bbeslutar\b|\bbestams\b|\bklubbas\b|get (?:an )?answer|results? (?:come|announced)|\bannounce/,
  ],
  [
    'opens',
    /\boppna(?:r|de|s)\b|oppningsda|oppningsdatum|\bopens\b|\bopened\b|\bopening\b|\b(?:did|does|will) .*\bopen\b|nar kan (?:man|vi) borja soka|startdatum|\bslapp(?:s|tes|er|te)\b|(?:drar|drog|gick|kommer) (?:den |det )?igang|\boppnat\b|start date|\blaunch|(?:fran nar|fran vilket datum|nar borja\w*) .*soka/,
  ],
  [
    'deadline',
    /deadline|sista (?:dag|ansok|datum)|sist ansok|\bstang(?:er|de|s|a|ningsda\w*|ning)\b|slutdatum|\bsenast\b|\bgick\b.* ut\b|\bgar\b.* ut\b|\bclos(?:e|es|ed|ing)\b|\bdue\b|last day|\bdatum\b|ansokningsdag|nar (?:ska|maste|bor) .*(?:in|inne|ansoka|soka)\b|hur lange .*oppe|nar (?:ar|var) (?:det )?sista|\bdates?\b|cut off|\bexpire|(?:ska|maste|skulle) .*(?:vara inne|lamnas? in|skickas? in)|sista chans|nar (?:\w+ )?slut\w*|sista dan\b|tills? nar|\bgor .* senast\b/,
  ],
  [
    'own-share',
    /medfinansi|skjuta? (?:till|in)|(?:ga|slanga|lagga|putta|hosta) (?:in|upp) (?:med )?(?:sjalv|egna|eget)|sta for sjalv|egna pengar|egen kassa|ur egen ficka|lagga (?:\w+ )?emellan|naringslivet.* (?:bidra|sta for|lagga)|chip in|put in (?:ourselves|ourself|itself)|our own pocket|egen ?insats|eget bidrag|\begen (?:finansi|andel)|sjalv(?:a)? (?:maste|ska|lagga|betala|sta|bidra|medfin)|(?:lagga|betala|sta for|bidra|medfinansiera) (?:\w+ )?sjalv|own (?:share|contribution|fund|money)|co ?financ|match fund/,
  ],
  [
    'rate',
    /\bprocent|stod(?:procent|andel|grad|niva|sats|intensitet)|hur stor (?:del|andel|eu andel)|\bandel(?:en)?\b|av (?:projekt)?kostnad|of the (?:project )?costs?|bidragsandel|eu andel|finansieringsgrad|medfinansieringsgrad|funding rate|support rate|aid intensity|\bpercent|grant rate|what share|which share|share of|\brate\b|hur manga %|%/,
  ],
  [
    'how-many',
    /hur manga (?:som )?(?:beviljas|finansieras|valjs|fick ja|far plats)|hur manga (?:projekt|bidrag|ansokning|sokande)|how many (?:projects|grants|awards|applicants)/,
  ],
  [
    'partners',
    /(?:vilka|hur manga|kravs?\b|maste|behov|need|requir|how many|which|minst)[^?]*(?:\bpartner|\bparter\b|\bpart\b|konsorti|consorti|lander|aktor|organisation|countries|samarbetspart)|partner\w* kravs|\bensam(?:ma)?\b|(?:vem|vilka|who|maste) [^?]*koordin|coordinat(?:e|or)\b|apply alone/,
  ],
  [
    'budget',
    /budget|\bsammanlagt\b|hela (?:kakan|pengapasen|potten|summan)|i potten|in the pot|\boverall\b|altogether|\btotal|\bpott(?:en)?\b|\bram(?:en)?\b|anslag(?:et)?\b|hur mycket (?:pengar|medel) (?:finns|fanns|ligger|lag|ar|var|har|hade|avsatt|delas|for)|how much money (?:is|was|does|in)|avsatt|hela summan|hur mycket har .* att dela|hur stor(?:t)? ar (?!bidrag|stod|eu)|hur stor var/,
  ],
  [
    'grant',
    /\bmin(?:sta|imi\w*|imum)\b|\blagsta\b|\bgolv(?:et)?\b|(?:undre|nedre) grans|\bfloor\b|lower limit|lagsta (?:bidrag|belopp|summa)|minibelopp|smallest|lowest/,
  ],
  [
    'grant',
    /\bmax\w*|\btak(?:et)?\b|\bceiling\b|\bcap(?:ped)?\b|upper limit|ovre grans|som (?:mest|hogst)|beloppsgrans|\bhogsta? (?:belopp|bidrag|summa|stod|prissumma)|\bhogst\b|\bstorsta (?:bidrag|belopp|stod)|hur mycket (?:kan|far|fick|kunde|gar|pengar kan|pengar far|pengar kunde|ger|stod|bidrag|som mest|i stod|eu|skulle|man|vi|ett|en|betalar)|hur stort? (?:eu |ett )?(?:bidrag|belopp|summa|stod|projekt|pris)|hur stora\b|\bbelopp|per projekt|how much (?:can|could|do|does|would|will|money (?:can|could|do)|per)|how big|how large|largest|biggest|maximum|\bmost\b|grant size|prissumma|\bprize money|vad (?:kan|far) (?:man|vi) (?:hogst|maximalt|som mest)/,
  ],
  [
    'applicants',
    /\bvem\b|\bvilka (?:kan|far|som|kunde|fick|ar det|aktorer|organisationer|foretag|sokande)|\bwho\b|\bbehorig|\beligib|\bmalgrupp|\bsokande\b|stodberattigad|vilka .*(?:soka|sokande)|what kind of (?:organi|applicant)|which (?:organi|applicant)/,
  ],
  [
    'area',
    /vilken del av|var galler|which part of|vilka (?:kommuner|lan|omraden|regioner|orter|delar)|geografi|\bomfattar|which (?:municipal|countie|areas|regions|countries)|vilka lander|var i (?:landet|lanet)|programomrad/,
  ],
  ['identifier', /diarienummer|\bdnr\b|identifi|beteckning|topic id|call id|reference number/],
  ['language', /vilket sprak|pa (?:svenska|engelska)|what language|which language|in english or/],
  [
    'duration',
    /projekttid|projektlangd|hur lange (?:kan|far|ska) (?:ett |vi |vart )?(?:projekt|halla|driva)|hur langa? (?:far|kan|ska|ar) (?:ett |vart )?projekt|hur langt? .*projekt|how long (?:can|may|should|are|is) .*projects?|project duration|hur manga (?:ar|manader)\b/,
  ],
  [
    'start',
    /projektstart|nar (?:kan|far) (?:vi|man|projektet) (?:starta|borja)|project start|start (?:the|our) project/,
  ],
  [
    'theme',
    /anvandas? (?:till|for)|pengarna till|used for|vad (?:kan|far) (?:man|vi) (?:soka|anvanda|gora)|vad (?:handlar|gar)|vad finansier|vad ar .*(?:for nagot|for nat)\b|\bsyfte|\btema\b|\bteman\b|inriktning|specifika mal|vilka (?:mal|prioriter|omraden)|what (?:is|are|does) .*(?:about|fund|cover)|vad stodjer|vad ger .* (?:stod|pengar) (?:till|for)|objectives|priorities/,
  ],
  [
    'apply',
    /(?:var|hur|vart) (?:gor|ska|soker|ansoker|lamnar|skickar|kan)\b.*(?:soka|ansok|soker|lamna|skicka|in)|(?:var|hur) (?:soker|ansoker)|\blank\b|hemsida|webbsida|where .*apply|how (?:do|to|can) .*apply|\blink\b|website/,
  ],
  [
    'general',
    /beratta|vad ar\b|hur fungerar|forklara|tell me about|how does .* work|\bwhat is\b|mer om\b|info om\b|information om\b|nar ar det\b/,
  ],
];

/**
 * What is asked, in the order of the table; "what is it" says nothing beside something more exact. Where no word of
 * the table stands in a question, its question word says what kind of fact it is after. Takes plain text.
 */
export const readAspects = (text: string): Aspect[] => {
  const found = ASKED.filter(([, words]) => words.test(text)).map(([aspect]) => aspect);
  if (/\bhur mycket\b/.test(text) && !found.some((aspect) => SUMS.has(aspect))) found.push('grant');
  const exact = found.filter((aspect) => aspect !== 'general' && aspect !== 'theme');
  return [...new Set(exact.length > 0 ? exact : found)];
};

/** Where one of these is asked, "hur mycket" is about it. */
const SUMS = new Set<Aspect>(['budget', 'grant', 'rate', 'own-share', 'clock', 'days-left']);

/** Which end of a span of sums is asked for; nothing where both are, or neither. */
export const boundIn = (text: string): 'min' | 'max' | undefined => {
  const min = /\bmin(?:sta|imi\w*|imum)\b|\blagsta\b|\bgolvet\b|\b(?:smallest|lowest|floor)\b/.test(text);
  const max = /\bmax\w*|\bhogst\w*|\btaket\b|som mest|\b(?:ceiling|cap|largest|biggest|most)\b/.test(text);
  return min === max ? undefined : min ? 'min' : 'max';
};

/** The kind of fact a bare question word is after. */
export const guessAspects = (text: string): Aspect[] =>
  GUESSED.filter(([, words]) => words.test(text))
    .flatMap(([aspects]) => aspects)
    .slice(0, 2);

const GUESSED: [Aspect[], RegExp][] = [
  [['deadline', 'opens'], /\bnar\b|\bwhen\b|till nar/],
  [
    ['budget', 'grant'],
    /hur (?:mycke?t?|mkt)|how much|hur manga (?:miljoner|kronor|euro|pengar)|how many (?:euros|million)/,
  ],
  [['applicants'], /\bvem\b|\bvilka\b|\bwho\b/],
  [
    ['theme', 'apply'],
    /\bmaste\b|\bkravs\b|\bbehover man\b|\bmust\b|\bdo (?:we|you) (?:need|have)\b|\bhur\b|\bhow\b|\bvarfor\b|\bvad\b|\bwhat\b/,
  ],
];

/** Whether one asks if it can still be applied for. */
export const asksWhetherOpen = (text: string): boolean => OPEN.test(text);

const OPEN =
  /\bkvar\b(?! dagar)|for sena?\b|\bhunnit\b|\blopt ut\b|taget gatt|\bavsluta(?:d|t|s|des)\b|\bexpired\b|\bpasserat\b|late for\b|slapp(?:er|t) in\b|closed already|\bover\?|hinna\b|\boppe[nt]\b|\boppna (?:nu|an|fortfarande)|fortfarande|\bannu\b|\ban\b(?= ?$)|\bhinner\b|\bhinna\b|\bfor ?sent\b|ar det kort\b|\bkort for\b|\bstangt?\b|\bstangd\b|\bstill\b|too late|\bcan we make\b|is .*\bopen\b|\bopen\b(?= ?$)|gar .*\batt soka\b|\bgar .* soka\b|soka .*\bnu\b|\bapply .*\bnow\b|\bmiss(?:a|at|ade|ed)?\b|har .* stangt|\b(?:has|have|is) .*\bclosed\b|tid kvar att|finns det (?:fortfarande )?tid|time (?:left )?to apply|ar .* aktuell\b|pagar\b/;

/** Whether things are laid side by side. */
export const asksToCompare = (text: string): boolean => COMPARE.test(text);

const COMPARE =
  /jamfor|skillnad|skilj|kontra\b|\bvs\b|versus|compar|differ|sida vid sida|side by side|\beller\b|\bor\b|respektive\b|\bresp\b|vilken av|vilket av|which (?:of|one|gives|has|is)|stallt mot|\bmot\b|\bbast\b|mest av|bade\b|bredvid|\bvarandra\b|\bvarann\b|next to each other|back to back|hogst|storst|forst\b/;

/** "Is there a call for that": what there is, whatever else is said. */
export const asksOutright = (text: string): boolean => OUTRIGHT.test(text);

const OUTRIGHT =
  /\b(?:is|are) there (?:a|an|any|some)(?:thing)? .*(?:call|fund|grant|money|programme|support|for that|for (?:us|this))|finns det (?:nagon|nagot|nagra) (?:\w+ )?(?:utlysning|stod|bidrag|program|pengar|fond|pott|omgang)|nagot (?:\w+ )?program$|\bvad (?:finns|borde vi|ska vi) (?!.*(?:kvar|i potten))/;

/** Whether one asks what there is, rather than about something named. */
export const asksWhatThereIs = (text: string): boolean => LISTING.test(text);

const LISTING =
  /^(?:hej )?(?:vad|vilka|vilket|what|which|any|anything|something|nagonting|nagot|nagon|nat|finns|lista|visa|ge mig|list|show|bidrag|stod|pengar|funding|money|grants?|sok)\b(?! (?:ar|var|skiljer|galler|gallde|handlar|innebar|stodniva|stod|stodprocent|stodgrad|stodandel|datum|klockslag|andel|budget|is|was|were|funding rate|share|time|day|date|percentage|the|kravs|betalar|kostar|ger|tid|slutdatum|medfinansiering|belopp|maxbelopp|partner|partners|dag|procent))|finns det|\bvad finns|vilka program|\bvad har (?:ni|de|dom|den)\b|finns nat|finns nagot|are there|is there|nagot for|nat for|something for|\butlysningar\b|\bcalls\b|vad kan vi soka|vad kan man soka|what can we|what could|vart vander|can we get|gar det (?:o|att) fa|kan (?:vi|man|jag) fa (?:hjalp|stod|bidrag|pengar)|letar efter|soker (?:pengar|bidrag|stod|finansiering)|looking for/;
