import { plainText } from './plain-text.ts';

/**
 * Words that say how one asks and not about what: they neither find a call nor name one. Whole words, Swedish and English, spelled
 * right.
 */
const LIST = `
  bygga bygger bygges byggs
  single alone ensam ensamma thing längs solo
  delar dela delas ut åka åker resa
  covered covers second third
  tio fyra fem sex sju åtta nio ett two three four five six seven eight nine ten fjorton couple few utanför dags
  lägsta högsta minimala golv golvet undre övre nedre slutgiltigt klockslaget timme eus hunnit löpt avslutad avslutat försent tåget startdatum släpps släpptes igång klubbas sammanlagt sammantaget kakan pengapåse pengapåsen ceiling cap floor upper lower limit overall altogether chip
  vidare lösning lösningar bror brors syster fru man pappa mamma köpa köper köpte flytta flyttar kasta borde rulla rullar helgerna helgen helg ordförande tänker går hänger fixa fixar behövs rimligt chans chansen passande
  inget inga alls ännu redan egentligen helst ganska väldigt riktigt bland ungefär runt omkring minuter halva halv dubbelt försöka prova pröva byta byter byts vill sugen sugna nyfiken nyfikna dags kvar kör köra köras leder leda ledare
  treårigt tvåårigt ettårigt större mindre äldsta yngsta gamla gammal gammalt unge ute inne uppe nere hemma bort borta fram framåt tillbaka alltså juh ju väl nog faktiskt verkligen hoppas gillar tolv tjugo trettio femtio hundra
  vardera bredvid varann varandra mot skjuta skjuts slänga hosta punga näringslivets samman tvillingar precis sorry obs heja tjabba hello greetings anyone somebody team people folk who whoever
  plus årligen innebar innebär fattar förstår klarar duger godkänd godkänt tillåtet tillåten tillåtna accepteras accepterar hamnat missade missar prosjekteier projektägare projektägaren dansk
  kommunstyrelsens kommunstyrelsen räcka räckte styr styra lovar lovat frågar bestämma bestämt bestämmer bestäms bestämdes meddelas meddelande klaras sätta satt sätter
  lokal lokala lokalt lokaler local igen again gamla old igång redo ready öppna öppnat använda användas användes använder hör tänkbart fråga frågor
  veckan börjar började veckorna månaden dagarna tiderna
  coming upcoming kommande kostnaden kostnaderna kostnader täcks täckt vinner vann vinna maxsumma minsumma mkt mycke va submit submitted submission gäst inlämnad inne senare later earlier tidigare respektive resp both
  hittar hitta samla funkar krävdes requires required stödberättigande ersätter ersättning räcker datumet datumen dagarna hamnar slutar slutade avslutas ends ended ending runs running out beloppsgräns gräns tak taket golvet nivå nivån
  man sitter fungerar funkar täcker täcka nästa jul julen redan våras höstas innan before christmas nyår arbetar jobbar working works bor ligger heter driver driva utgår utanför innanför ingår
  tillhör tillhöra omfattas omfattar söktes sökt sagt säg says vet vetat undrar ångrar ändå bara också besked koordinera koordinator coordinate coordinator lämna lämnas skicka tänkte
  mottar mottagare beviljas beviljat beviljade fick kosta kostar kostnad kostnader cost costs gick går närmare exakt exact exactly ungefär cirka roughly somewhere nuläget läget
  emot tar ta krona kronor kr sek eur euro euros miljon miljoner tusen mkr msek meur hjälpmedel alternativ alternatives alternative möta meet vilkas deras ihop together annars istället instead
  finansieringsgrad medfinansieringsgrad stödintensitet bidragsandel bidragsdel stödbelopp bidragsbelopp prissumma prissumman ansökningsdag ansökningsdagen ansökningstid ansökningsperiod utlysningstext sökbar sökbara sökbart
  åt grundkrav tillräckligt enough projektstart projekttid koncept concept situation situationen samtidigt
  a able about ad after again aktuell aktuella aktuellt all alla allt also an and andel andelen andra annan
  annat ansvarar ansvarig answer ansöka ansökan ansöker ansökningar ansökningsomgång ansökningsomgången any
  anything applicant applicants application applications applied apply applying april ar are as asap at att
  august augusti autumn av available avser back bara be because been before behov behörig behöriga behöva
  behöver belopp beloppet berätta besked beskriv beslut betala betalar better between betyder bidra bidrag
  bidragen bidraget bl bl.a. bland blev bli blir borde both bra brukar btw budget budgeten but by bäst bästa
  bättre både börja call calls can close closed closes closing compare compared comparison conditions
  consortium contact continuous could countries country current currently dag dagar dagen dags date dates
  datum day days de deadline deadlinen deadlines december decision del delta deltar dem den denna describe
  dess dessa det detta diarienummer did difference dig din display ditt do does dom don't down du due dvs
  där då easiest efter eg egen egeninsats eget egna ej eligibility eligible eller en enligt er era erbjud
  erbjuder ert etc ett ev even ex exempel exempelvis explain fall fanns februari february few fick finance
  financing finansiera finansierar finansiering finansiär find finna finnas finns first fit fits fler flera
  flesta folk for form former fortfarande fram framöver fran fritt fråga från fund fundera funderar funding
  funds få får fönster för före förklara försent först första ge ger get give given gives giving goddag got
  grant grants grateful great gälla gäller gärna gå går gått gör göra ha had hade hallå han handlar har has
  have having hej hejsan hela hello help helping helt hemsida here hi hinna hinner hit hjälp hjälpa hjälper
  hos how hunnit hur här håller högre högst högsta höst hösten i idag idea ideas idé idéer if igen in info
  inför ingen inget innebär inom inte into is it its ja jag januari january join joining juli july june juni
  just jämför jämföra jämförelse jämfört kan kanske kind klockan klockslag know kolla kom komma kommer
  konsortium kontakt kontinuerligt kontra krav kräv kräva kräver krävs kunde kunna kvar känna känner kört
  land last late later left let like liksom link list lista lite liten litet lägga länder länge länk lär läs
  läsa lättare lättast lång låta låter löpande maj make making many march mars max maxbelopp maxbeloppet
  maximal maximalt maximum may me means med medel medfinansiera medfinansiering medverka mellan men mer mera
  mest mig might min mina mindre minibelopp minimum minst minsta miss missade missat missed mitt money month
  months more most mot much must my mycket människor månad månader många måste möjlighet möjligheter möjligt
  need needed needs nej next ni no nog not november now nu numera nuvarande ny nya nytt när närmast närmaste
  någon någons någonstans någonting något några nån nånstans nåra nåt o och också october of off ok okej
  oktober om omgång omgångar omgången on one ones ongoing open opened opening opens or order oss our out
  over own part parter partner partners passa passar passed passer passerat pay pays peng pengapott pengar
  pengarna people per percent person personer plan planera planerar planning plans please pls point
  possibility possible pott potten procent procentsats procentuell program programme programmes programmet
  programs project projects projekt projekten projektet proposal proposals purpose på quite ram ramar ramen
  rate rates read really relevant remaining requirement requirements right rolling round rounds same samt
  samtliga se sedan sen senast sent september shall share she should show sida side sig sin sina sist sista
  sitt själv själva ska skall skicka skiljer skillnad skillnaden skillnader skulle slag slags slutdatum
  snart snälla so som some someone something sommar sommaren soon sorts spring still stor stora stort stäng
  stängde stänger stängs stängt stå står stöd stödandel stödandelen stöden stödet stödgrad stödgraden
  stödnivå stödnivån stödprocent stödprocenten stöds stödsats större störst största suit summa summan summer
  support svar syfte syftet så sådan sådant sånt söka sökande sökas sökbart söker söks sökt t.ex. tack take
  tell than thanks that the their them then there these they thing things think this those though tid tiden
  tidigast till tillgängliga tillgängligt time tips tipsa tjena tjo to today together took total totala
  totalbudget totalt tre tror två tycker typ tänk tänker tänkt under undra undrar up upp ur us use usually
  ut utan utlysning utlysningar utlysningarna utlysningen utlysningens vad vanlig vanliga vanligen vanligt
  var vara varit varje vart vecka veckor vem versus very vi via vid vilka vilken vilket vill ville villkor
  vinter vintern visa vs vänder vår våra våren vårt want wants was way we webb webbplats website week weeks
  well were what when where which who whom whose why will window winter with within would year years yes you
  your ä än ännu är även å år åren året års åt åtminstone öppen öppet öppna öppnade öppnar öppnas öppning
  öppningsdatum över
`;

const PASSING = new Set(LIST.trim().split(/\s+/u).map(plainText));

export const isPassing = (form: string): boolean => PASSING.has(form);
