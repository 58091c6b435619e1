/** Signs in one folded sentence of what it is for. All patterns are bounded and read the sentence once. */

const PLAN =
  /(?<!\p{L})(?:(?:vill|ville|vilja|vil|onskar|onsker|tanker|tankte|tenker|planerar|planlegger|ska|skal|drommer om|funderar pa(?: att)?|haller pa att|tanke att|plan att) (?:\p{L}+ ){0,3}?(?:\p{L}{2,20}a|\p{L}{2,20}as|fa|ga|ta|ge|se|sla|bli|na|ha|gjore|bygge|lage|starte|utvikle|fa til|\p{L}{3,20}e)(?!\p{L})|skulle vilja|vi skulle|iden ar|ideen er|min ide|var ide|ide om|en ide|lat oss|tank att|tank om|tank dig|ga ihop|gar ihop|slar oss ihop|forstudie|projekt for|projekt om|projekt som|vi behover|behover (?:en|ett|fler|nya|utreda|hjalp att)|det behovs|det kravs|borde|burde|bor vi|bor ga|saknas|satsa pa|starta|vi bygger|want to|wants to|would like|like to|let us|let's|we plan|planning to|hope to|our idea|idea is|we would|we will|we could|should build|dream of|vi undersoker|vi raknar|vi testar|vi provar|kan bli|kunde bli|skulle kunna)/u;
const NOT_A_PLAN =
  /(?<!\p{L})(?:vill|skulle vilja|vilja|vil|onskar|tankte|want to|would like to|like to) (?:garna |bara |nog |ocksa )?(?:veta|fraga|ha hjalp|fa hjalp|ha kontakt|prata|tala|boka|se|lasa|hora|ha svar|fa svar|ansoka|soka|ha mer information|ha information|andra|skicka|vite|sporre|know|ask|talk|apply|see|book|hear|read)(?!\p{L})/u;

/** Whether a sentence tells what somebody wants to do, or what is missing. */
export function tellsOfAPlan(sentence: string): boolean {
  if (!PLAN.test(sentence)) return false;
  return !NOT_A_PLAN.test(sentence) || BUILDS.test(sentence);
}

/** Verbs of making: what distinguishes "vill söka pengar" from "vill bygga, och söker pengar". */
const BUILDS =
  /(?<!\p{L})(?:bygg\p{L}*|skapa\p{L}*|utveckl\p{L}*|starta\p{L}*|anlagg\p{L}*|rusta\p{L}*|odla|producera|testa|prova|samla|restaurera|oppna|driva|build|create|develop|start|set up|open|grow|make|lage|bygge|utvikle)(?!\p{L})/u;

const QUESTION_WORD =
  /^(?:(?:hej|hejsan|hello|hi|men|och|ok|okej|du|sa|ursakta|sorry|fraga|tack|hei)[ ,!]{1,3})*(?:vem|vems|vilka|vilken|vilket|vad|va|var finns|var kan|var ligger|var hittar|var ska|nar|hur|varfor|finns|kan (?:jag|vi|man|du|ni|nagon|foreningar|foretag|en|ett)|far (?:jag|vi|man|foretag|foreningar|en)|gar det|hinner|ar (?:det|ni|du|jag|vi|den|erufs?|vinnovas?|ni)|har (?:ni|du|vi|jag|regionen)|maste|behover (?:jag|vi|man)|ska (?:jag|vi|man)|tar (?:ni|det)|vet (?:du|ni|nan|nagon)|stammer det att|galler|kostar|who|whom|whose|what|which|when|where|why|how|can (?:i|we|you|one)|could (?:i|you|we)|is (?:there|it|the|this)|are (?:there|you|we|the)|do (?:i|we|you)|does|did|may (?:i|we)|should (?:i|we)|hva|hvem|hvordan|hvor|nar|hvilke|hvilken|hvorfor|kan (?:jeg|vi|man)|finnes|jag undrar|vi undrar|undrar|jag vill veta|jag vill fraga|vi vill veta|i wonder|jamfor|visa|lista|beratta|forklara|compare|show|tell me)(?!\p{L})/u;

/** Whether a sentence opens as a question, with or without its mark. */
export function opensAsQuestion(sentence: string): boolean {
  return QUESTION_WORD.test(sentence);
}

const MONEY =
  /(?<!\p{L})(?:pengar|peng|medel|bidrag|stod|stodet|stodprocent|finansier\p{L}*|finansiar\p{L}*|utlysning\p{L}*|fond(?:en|er|erna|s)?|sokbar\p{L}*|sok(?:a|er|t|te)|ansok\p{L}*|anslag|grants?|funding|fund(?:ed|s)?|money|calls?|apply|application|programmes?|programs?|programmet|eu-\p{L}+|eruf\p{L}*|esf|interreg\p{L}*|vinnova\p{L}*|klimatkliv\p{L}*|leader\p{L}*|1:1\p{L}*|landsbygdspott\p{L}*|energimyndighet\p{L}*|tillvaxtverk\p{L}*|jordbruksverk\p{L}*|formas|nordforsk\p{L}*|npa|aurora\p{L}*|horisont|life-\d\S*|kulturbryggan|stiftelse\p{L}*|stotte|midler|tilskudd|soke|deadline|medfinansi\p{L}*|foretagsstod\p{L}*|budget|innovationssamverkan|landskrav)(?!\p{L})/u;
const HELP_WITH =
  /(?:gar det|kan (?:vi|man|jag)|finns det|far (?:vi|man|jag)|could we|can we|is there) [^?]{0,25}(?:hjalp|hjelp|nat for det|nagot for det|nagot att soka|nat att soka|help)(?!\p{L})[^?]{0,60}/u;
const ABOUT_PEOPLE =
  /^(?:vem|vilka|who|hvem)(?: som)? (?:skoter|ansvarar|ar|jobbar|arbetar|har hand|handlagger|bestammer|tar hand|runs|is|are|handles|decides|er|kan jag prata|ska jag prata|kontaktar|leder|haller i)(?!\p{L})/u;
const ABOUT_THIS_SERVICE =
  /(?:min ide|mina uppgifter|mitt utkast|my idea|my data|personuppgift|gdpr|botten|den har boten|this bot)/u;

/** Whether a sentence asks what money there is, who may have it, when and how much. */
export function asksAboutFunding(sentence: string): boolean {
  if (ABOUT_PEOPLE.test(sentence) || ABOUT_THIS_SERVICE.test(sentence)) return false;
  if (HELP_WITH.test(sentence)) return true;
  if (!MONEY.test(sentence)) return false;
  return (
    opensAsQuestion(sentence) ||
    sentence.endsWith('?') ||
    ONLY_MONEY.test(sentence) ||
    WANTS_MONEY.test(sentence)
  );
}

const ONLY_MONEY =
  /^(?:oppna |aktuella |alla |open |current )?(?:utlysningar|utlysning|bidrag|stod|finansiering|pengar|funding|grants?|calls|open calls)(?: (?:just nu|nu|for oss|att soka|i ar|now))?[.!]?$/u;
const WANTS_MONEY =
  /(?:vill|onskar|tankte|skulle vilja|want to|would like to) (?:garna |nog |ocksa )?(?:soka|ansoka|apply|fa|ha|get) [^.]{0,30}(?:pengar|bidrag|medel|stod|finansiering|fund\p{L}*|grant|money)/u;

const COULD =
  /(?:kan|kunde|skulle|vore|borde|gar|could|would|should|what if|tank om|kanske) [^?]{0,80}(?:bygg\p{L}*|starta|skapa|utveckl\p{L}*|gora|ordna|testa|prova|samarbeta|odla|ha|bli|build|start|create|make|develop|have|be)(?!\p{L})/u;

/** "Kan man bygga …?", "Skulle det gå att …?": a question that may well be an idea. */
export function asksWhetherOneCould(sentence: string): boolean {
  return (
    COULD.test(sentence) &&
    !/^(?:vem|vad|var|nar|vilk\p{L}+|who|what|when|where|kan (?:du|ni)|can you|could you)(?!\p{L})/u.test(
      sentence,
    )
  );
}

const SMALL_TALK =
  /^(?:hur mar du|hur ar det|hur ar laget|laget|hur star det till|allt bra|allt val|ar du (?:en )?(?:robot|bot|manniska|ai|dator|riktig)[^?]{0,20}|vad heter du|vem har (?:gjort|byggt|skapat) dig|kul|haha+|hehe+|lol|bra jobbat|snyggt|grymt|fint|super|toppen|perfekt|vad bra|sa bra|bra|najs|nice|great|good|cool|wow|jaha|jasa|okej da|ha en bra dag|trevlig helg|ha det|ha det bra|hej da|hejda|adjo|vi hors|ses|bye|goodbye|see you|good night|god natt|god jul|glad midsommar|how are you|how s it going|are you (?:a )?(?:robot|bot|human|real|ai)[^?]{0,20}|what is your name|what's your name|who made you|well done|nice work|hvordan gar det|ha det godt|test|testar|testing|hallo dar|fint vader i dag|du ar (?:bast|bra|rolig|snall)|beratta (?:en|nagot) (?:skamt|roligt)|tell me a joke|hej[a-z ]{0,12}|hello[a-z ]{0,10}|hi (?:bot|there|all)|tack[a-z ]{0,25}|tusen takk[a-z ]{0,12}|thanks[a-z ]{0,25}|thank you[a-z ]{0,25})[ .!?]*$/u;

/** Courtesies and chat that neither tell of an idea nor ask for a fact. */
export function isSmallTalk(sentence: string): boolean {
  return SMALL_TALK.test(sentence.replace(/[,"']/g, ''));
}

/** Whether a bare phrase holds a word long enough to name a thing ("mejeri i Oviken"). */
export function namesAThing(sentence: string): boolean {
  return /(?<!\p{L})\p{L}{5,}/u.test(sentence) && !/^(?:det har|du |ni |ert|din|dumma|idiot)/u.test(sentence);
}
