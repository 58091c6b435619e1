import { anyOf } from '../answers/any-of.ts';
import { plainWords } from '../answers/words.ts';

/** What people ask about the service itself: what comes next, who reads, how to be erased, what it binds to. */
export type ServiceTopic = 'next' | 'readers' | 'erase' | 'promise' | 'whyAsk' | 'whyProposal' | 'meaning';

/** Longer messages tell or ask something else. Characters. */
const LONGEST = 90;

/** The topic a whole short message asks about, with or without its question mark. */
export function readServiceQuestion(text: string): ServiceTopic | undefined {
  if (text.length > LONGEST) return undefined;
  const words = plainWords(text).replace(COURTESY, '');
  return TOPICS.find(([, pattern]) => pattern.test(words))?.[0];
}

const COURTESY =
  /^(?:(?:hej|hello|hi|men|och|ok|okej|jaha|sorry|fraga|en fraga|jag undrar|undrar|jag vill|vill|jag vill veta|kan du|kan ni|kan jag|please|i want to|can you|can i) )*/u;

const topic = (name: ServiceTopic, openings: string): [ServiceTopic, RegExp] => [
  name,
  anyOf(openings, 'start'),
];

const TOPICS = [
  topic(
    'next',
    `vad händer sen, vad händer sedan, vad händer nu, vad händer efteråt, vad händer när jag, vad händer när vi, vad blir nästa steg, hur lång tid tar det, hur länge dröjer det, när får jag svar, när får vi svar,
    när hör ni av er, när får jag veta, hur går det till, what happens next, what happens then, what happens when i, what is the next step, how long does it take, when do i get an answer, when will i hear, hva skjer`,
  ),
  topic(
    'readers',
    `vem ser, vem läser, vem kan se, vem kan läsa, vem får se, vem får veta, vilka ser, vilka läser, vilka kan se, kan andra se, kan någon se, kan någon annan se, ser någon annan, är det hemligt, är det offentligt, är det konfidentiellt,
    blir det offentligt, vara anonym, får jag vara anonym, går det att vara anonym, who can see, who sees, who reads, who will read, is it public, is it secret, is it confidential, be anonymous, can others see`,
  ),
  topic(
    'erase',
    `radera allt, radera mina uppgifter, radera min data, radera all, radera det jag, ta bort allt, ta bort mina uppgifter, ta bort min data, ta bort all data, ta bort det jag, glöm allt om mig, glöm mig, glömma mig, gdpr, personuppgifter, mina uppgifter,
    mina personuppgifter, vad sparas, vad sparar, vad vet du om mig, vad har du sparat, vad har ni sparat, hur länge sparas, delete my data, delete everything, delete all my, erase my data, erase everything, forget me, remove my data, what is stored, what do you store, what do you know about me, my data`,
  ),
  topic(
    'promise',
    `är det bindande, är det här bindande, är det en ansökan, är det här en ansökan, räknas det som en ansökan, räknas det här som, lovar ni, lovar du, kan ni lova, lova mig, lova oss, lova att, garanterar ni, garanterar du, garantera att, garanterat pengar, är det säkert att, är det garanterat, är pengarna säkra, kommer vi att få pengar, kommer vi få pengar, kommer jag att få pengar, kommer jag få pengar, får vi säkert, får vi pengarna, får vi pengar då, får jag pengar då, är vi garanterade, is it certain that, is it sure that, is it guaranteed, do you guarantee, guarantee that, promise me, promise us, promise that, will we get the money, will i get the money, will we get funding, are we sure to get, is it binding, is this binding, is this an application, does this count as, do you promise`,
  ),
  topic(
    'whyAsk',
    'varför frågar du, varför frågar ni, varför vill du veta, varför vill ni veta, varför behöver du, varför behöver ni, why do you ask, why are you asking, why do you need',
  ),
  topic(
    'whyProposal',
    `varför bas, varför bredd, varför spets, varför skog, varför jord, varför vatten, varför upplevelser, varför hållbar energi, varför digitala lösningar, varför det området, varför den nivån, varför inget av områdena, varför just det, är du säker, hur vet du det, hur kom du fram till,
    hur kommer du fram till, hur bedömer du, why bas, why bredd, why spets, why that area, why that level, are you sure, how do you know, how did you`,
  ),
  topic(
    'meaning',
    `vad menar du, vad menar ni, vad menas med frågan, vad menas med behov, vad menas med problem, vad menas med annorlunda, vad menas med äga, vad menas med det, vad betyder frågan, vad är ett behov, jag förstår inte frågan, förstår inte frågan, förstår inte vad du menar,
    jag förstår inte, fattar inte, vad ska jag svara, vad ska jag skriva, vem äger en idé, what do you mean, i do not understand, i don't understand, what should i write, what should i answer, hva mener du`,
  ),
];
