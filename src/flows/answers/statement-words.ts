/** Words that show a problem or a need, spelled right; `*` stands for the rest of a word. See `any-of.ts`. */
export const LACK_WORDS = `saknas, saknar, brist, brister, bristen, bristande, problem, problemet, problemen, svårt att, svårt för, har svårt, för lite, för få, för dyr*, för litet, för stort, hopplös*, dyrt, svindyr*, för långt,
  har inte råd, inte råd, hinner inte, hinner aldrig, ingen som, ingen vet, vet inte hur, vet inte vad, vet inte var, vet inte vem, vet int hur, vet int vad, vet int var, inte längre, slitna, slitet, sliten,
  eftersatt*, slängs, kastas, går till spillo, till spillo, hamnar på tippen, eldas upp, eldas mest, eldas eller, försvinn*, försvunnit, dör ut, tappar, flyttar härifrån, flyttar bort, stänger, lagt ner, lagts ner, läggs ner, lägga ner,
  nedlagd*, nedlagt, indragen, indragna, indraget, kostar skjortan, hotas, hotar, hotade, minskar, minskat, tomma, står tom, står tomt, är tom på, tom på, klagas, klagar, knapp lönsamhet,
  dålig lönsamhet, lönar sig inte, olönsam*, sårbar*, riskerar, slår ut, dåligt, dåliga, dålig, går inte att, det går inte, kommer aldrig in, kommer inte, inte kommer, får inte, når inte, syns inte, syns knappt, fungerar inte, funkar inte,
  finns ingen, finns inga, finns inget, finns inte, finns det ingen, finns det inga, finns det inget, finns ej, bygger inte, behövs, behovet, behov av, behov, utmaning*, fattas, räcker inte, räcker inte till, inte räcker, ensamma, ensamhet,
  utanförskap, ohälsa, arbetslöshet, arbetslösa, kompetensbrist, avfolkn*, slutar, förstör*, skadas, konflikt*, krockar, tvekar, planerar var för sig, var för sig, kör tom, utsläpp*, blötare, varmare vintrar, har olika siffror, har olika regler, kör sönder,
  nedskräp*, igenväx*, växer igen, för gamla, föråldra*, omodern*, ojämn*, hänger inte med, tar slut, otillgänglig*, farlig*, trasig*,
  lack, lacks, lacking, missing, problem, problems, struggle, struggles, struggling, difficult, hard to, too small, too few, too little, too expensive, too far, no operator, no one will, nobody will, poor at, cannot, can't, do not have,
  don't have, does not, ends up, shortage, need for, there is no, there are no, worn out, disappearing, threatened,
  mangler, vanskelig*, forsvinner, forsvinne, sluker, kommer ikke, ikke råd, er dyrt`;

/** Words that begin what will be different afterwards. */
export const RESULT_WORDS = `så att, för att fler, för att de, för att dom, för att barn, för att alla, för att unga, för att folk, målet är, målet:, mål:, resultatet, då kan, då blir, då växer, då får, då vågar, då slipper, då stannar, till nytta för,
  nytta för, gagnar, gynnar, leder till, ger fler, ger bättre, ger mer, ger ökad, ger nya, bidrar till, fler kan, fler ska, kan fler, ska kunna, ska få, skulle få, kommer att kunna, blir starkare, blir bättre, blir billigare, blir fler, blir enklare,
  blir lättare, får billigare, får bättre, får mer, får nya, får fler, får siffrorna, får hjälp, får ökad, får tillgång, får jobb, gör att, gör det lättare, gör det möjligt, kan använda, kan leva, slipper,
  so that, would lift, benefit, benefits, will be able, will have, allow, allows, enable, enables, the goal is, the result, can use, til nytte, slik at, for at, målet er`;

/** Those who can have use of a result. */
export const BENEFICIARIES = `fler, alla, barn*, vuxna, unga, ungdom*, äldre, pensionär*, företag*, småföretag*, firmor, bolag*, bönder*, bonde*, gård, gårdar, gårdarna, gården, lantbruk*, besökare*, gäst, gäster, gästerna, turist*, invånare*, boende, kommun*,
  skogsägare*, medlem*, kund, kunder, kunderna, bygden, bygderna, byn, byarna, länet, region*, folk, människor, personer, patient*, elev*, skol*, vi, oss, de, dom, dem, man, myndighet*, förvaltare*, förvaltarna, tränare*, tillverkar*, hotell*, familj*,
  sameby*, renskötare*, förening*, jobb, staff, people, companies, company, firms, households, farmers, visitors, guests, schools, children, young, anyone, everyone, many of us, us, we, businesses, local, residents, communities, barna, bedrifter,
  øyer, løyper, alle, personal*, vårdpersonal*, konstnär*, musiker*, sommargäst*, leverantör*, odlare*, småodlare*`;
