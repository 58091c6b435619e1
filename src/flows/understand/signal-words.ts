/**
 * The words that show what a sentence is for, spelled right, in Swedish, Norwegian and English. `*` stands for
 * the rest of a word, `_` for one whole word. See `any-of.ts`.
 */

/** Said when somebody tells of something they want to do, or that ought to be done. */
export const PLAN_WORDS = `drömmer om, funnera på, funner på, fundere på, funderer på, har funderat på, tänker oss, tänkte oss, tanken är, vår tanke, min tanke, skulle vilja, vi skulle, jag skulle,
  idén är, min idé, vår idé, idé om, en idé, låt oss, tänk att, tänk om, tänk dig, gå ihop, går ihop, gick ihop, slå oss ihop, slår oss ihop,
  förstudie*, projekt för, projekt om, projekt som, projektet ska, vi behöver, behöver en, behöver ett, behöver fler, behöver nya, behöver utreda,
  det behövs, det krävs, borde, bör vi, bör ni, bör gå, bör man, saknas, satsa på, satsar på, starta, startar, vi bygger, kan vi bli, kan vi få,
  kan vi bygga, kan vi göra, kan bli, kunde bli, skulle kunna, om nån höll, om någon höll, om vi kunde, om man kunde, om vi byggde, om vi gjorde,
  vi undersöker, vi räknar på, vi testar, vi provar, vi utvecklar, vi planerar, vi satsar, hoppas kunna, hoppas få, siktar på, målet är att, vore nåt, vore bra om,
  drømmer om, ideen er, ideen vår, burde, vi trenger, bør, la oss, ønsker oss,
  would build, would make, would create, would run, would start, would coach, would develop, would open, would like, like to, want to, wants to,
  we want, want the, let us, let's, we plan, planning to, hope to, hoping to, our idea, my idea, idea is, we would, we will, we could, should build, should have,
  dream of, we need a, we need to, we intend, aim to, aims to`;

/** After "vill" and its kin: what is wanted is to know, ask or be helped, not to do something. */
export const NOT_PLAN_VERBS = `veta, fråga om, fråga er, fråga dig, fråga hur, fråga vad, fråga vem, fråga någon, fråga något, ha hjälp, få hjälp, ha kontakt, få kontakt,
  prata, tala, boka, läsa, höra, ha svar, få svar, ansöka, söka pengar, söka bidrag, söka stöd, söka medel, söka, ha mer information, ha information, ändra, skicka, vite,
  spørre, snakke, know, ask, talk, apply, hear, read, få reda på, ta reda på vem, se min, se mina, se hur det går, klaga, påpeka, tacka`;

/** Verbs of making: what sets "vill bygga, och söker pengar" apart from "vill söka pengar". */
export const MAKING_WORDS = `bygg*, skapa*, utveckl*, starta*, anlägg*, rusta*, odla*, producera*, testa*, prova*, samla*, restaurera*, öppna*, driva,
  build*, create, develop*, start, set up, open, grow, make, lage, bygge, utvikle`;

/** What a question begins with. */
export const QUESTION_OPENINGS = `vem, vems, vilka, vilken, vilket, vad, va, var finns, var kan, var sitter, var söker, var får, var hör, var läser, var ligger, var hittar, var ska, var hamnar, var sparas, var är, när, hur, varför, varifrån,
  finns, kan jag, kan vi, kan man, kan du, kan ni, kan någon, kan föreningar, kan företag, kan en, kan ett, kan enskild, kan privatpersoner, får jag, får vi, får man, får företag,
  får föreningar, får en, går det, hinner, är det, är ni, är du, är jag, är vi, är den, är eruf, är erufs, är vinnovas, har ni, har du, har vi, har jag, har regionen, måste, behöver jag, behöver vi,
  behöver man, ska jag, ska vi, ska man, tar ni, tar det, vet du, vet ni, vet nån, vet någon, stämmer det att, gäller, kostar, skulle det gå, skulle man, skulle vi kunna,
  skulle ni, vore det, kunde man, kunde vi, who, whom, whose, what, which, when, where, why, how, can i, can we, can you, can one, could i, could you, could we, is there, is it, is the,
  is this, are there, are you, are we, are the, do i, do we, do you, does, did, may i, may we, should i, should we, hva, hvem, hvordan, hvor, hvilke, hvilken, hvorfor, kan jeg, finnes, finns det, må vi,
  jag undrar, vi undrar, undrar, jag vill veta, jag vill fråga, vi vill veta, i wonder, we wonder, jämför, visa, lista, berätta, förklara, compare, show, tell me`;

/** Courtesies that may stand before a question. */
export const BEFORE_QUESTION = `hej, hejsan, hello, hi, men, och, ok, okej, du, så, ursäkta, sorry, fråga, en fråga, tack, hei, förlåt, jaha`;

/** Words of money and of those who give it. */
export const MONEY_WORDS = `pengar, peng, pengarna, medel, medlen, bidrag, bidraget, stöd, stödet, stöden, stödprocent, stödnivå*, finansier*, finansiär*, utlysning*, fond, fonden, fonder, fonderna, sökbar*,
  söka, söker, sökt, sökte, söks, ansök*, anslag*, grant, grants, funding, fund, funds, funded, money, call, calls, apply, applying, application, programme, programmes, program, programmet,
  eu-*, eruf, erufs, eruf-*, esf, esf+, interreg*, vinnova*, klimatkliv*, leader, leaders, leader-*, leaderpengar, 1:1-*, 1:1, landsbygdspott*, energimyndighet*, tillväxtverk*, jordbruksverk*, formas, nordforsk*, npa,
  aurora*, horisont, horizon, life, life-*, kulturbryggan, kulturråd*, stiftelse*, støtte, midler, tilskudd, søke, søker, deadline, medfinansi*, företagsstöd*, investeringsstöd*, budget, innovationssamverkan, projektstöd*, bygdemedel, lona`;

/** "Can we get help with …": asked without a word of money. */
export const HELP_QUESTIONS = `finns det nåt för det, finns det något för det, finns det något att söka, finns det nåt att söka, något att söka, nåt att söka, få hjälp med, få lite hjälp med, få hjelp til,
  få hjälp till, få hjälp att köpa, get help with, get any help, help with the cost`;

/** Questions about who does what here. */
export const PEOPLE_QUESTIONS = `vem sköter, vem ansvarar, vem är, vem jobbar, vem arbetar, vem har hand, vem handlägger, vem bestämmer, vem tar hand, vem kan jag prata, vem ska jag prata, vem pratar jag, vem svarar, vem leder, vem håller i, vem e,
  vilka är det som, vilka sitter, vilka jobbar, vilka ansvarar, vem kontaktar, who runs, who is, who are, who handles, who decides, hvem er, hvem har, hvem leder`;

/** Questions about this service and one's own idea in it. */
export const SERVICE_WORDS = `min idé, mina idéer, mina uppgifter, mitt utkast, my idea, my data, personuppgift*, gdpr, botten, boten, den här boten, this bot, lämna en idé, lämnar en idé`;

/** A whole message that asks for calls. */
export const ONLY_MONEY = `utlysningar, aktuella utlysningar, öppna utlysningar, alla utlysningar, bidrag, stöd, finansiering, pengar, behöver pengar, vi behöver pengar, jag behöver pengar, söker pengar, vi söker pengar, funding, grants, grant, calls, open calls, utlysningar just nu,
  öppna utlysningar just nu, utlysningar nu, utlysningar i år, utlysningar för oss, utlysningar att söka, bidrag att söka, stöd att söka, pengar att söka, finansiering att söka, aktuella utlysningar just nu`;

/** "What do you think of …", "how about …": a question that puts an idea forward. */
export const OPINION_QUESTIONS = `vad tror ni om, vad tror du om, vad tycker ni om, vad tycker du om, vad säger ni om, vad säger du om, vad sägs om, hur vore det, vore det inte, what about a, what do you think of,
  what do you think about, how about, hva med en, hva synes dere om, varför inte, why not, why don't we`;

/** "Could one …": openings of questions that may well be ideas, and the verbs that make them so. */
export const COULD_WORDS = `kan man, kan vi, kunde man, kunde vi, skulle man, skulle vi, skulle det gå, skulle det vara möjligt, går det att, gar det o, vore det, borde inte, borde vi, kanske, could we, could one, would it be possible, should we, kan vi ikke, kunne vi`;
export const COULD_VERBS = `ha en, ha ett, ha gemensam*, bli, få till, dela på, köpa in, bygg*, starta*, skapa*, utveckl*, göra, ordna*, testa*, prova*, samarbeta*, odla*, använda*, anlägga*, driva, samla*, återvinna*, build*, start*, create*, make*, develop*, grow*, bygge, lage, utvikle`;

/** Chat that neither tells of an idea nor asks for a fact. */
export const SMALL_TALK = `hur mår du, hej hur mår du, hur är det, hur är läget, läget, hur är det med dig, hur är det i dag, god fortsättning, ok bra, okej bra, vilken bra bot, vilken kul bot, snyggt jobbat, hur står det till, hur går det, allt bra, allt väl, är du en robot, är du robot, är du en bot, är du en människa, är du människa, är du ai, är du en ai,
  är du en dator, är du en riktig människa, vad heter du, vem har gjort dig, vem har byggt dig, vem har skapat dig, kul, så kul, vad kul, haha, hahaha, hehe, lol, bra jobbat, snyggt, grymt, fint, super, toppen, perfekt, vad bra, så bra, bra, jättebra,
  najs, nice, great, good, cool, wow, jaha, jasså, okej då, ok då, ha en bra dag, ha det bra, ha det, trevlig helg, trevlig kväll, hej då, hejdå, adjö, vi hörs, ses, vi ses, bye, goodbye, see you, good night, god natt, god jul, gott nytt år,
  glad midsommar, glad påsk, how are you, how are you today, how is it going, hows it going, are you a robot, are you a bot, are you human, are you real, are you an ai, what is your name, whats your name, who made you, well done, nice work,
  hvordan går det, ha det godt, test, testar, testing, hallå där, du är bäst, du är bra, du är rolig, du är snäll, berätta en vits, berätta ett skämt, tell me a joke, hej, hejsan, hello, hi, hej bot, hej du, hej igen, hej alla, hej allihop,
  tack, tack för allt, tack för hjälpen, tack ska ni ha, tack så mycket, tack så mycket för hjälpen, tusen takk, thanks, thank you, thanks for your help, thank you for your help, fint väder idag, fint väder i dag, mår du bra, vilket väder`;
