import type { Level } from '../../domain/codes.ts';
import type { Question } from '../../domain/idea-values.ts';

const ask: Record<Question, string> = {
  what: 'Vad vill ni göra? Berätta med egna ord.',
  need: 'Vilket behov eller problem ska idén lösa?',
  change: 'Vad ska vara annorlunda efteråt, och för vem?',
  where: 'Var i länet ska det ske? Skriv en eller flera kommuner, eller *hela länet*.',
  who: 'Vem äger idén, och vilka fler är med?',
  funding: 'Har ni tänkt på finansiär, ungefärlig budget eller tid?',
};

/** What the bot says while an idea is being described. */
export const intake = {
  ask,
  /** Asked when two areas or two levels cannot be told apart; the answers stand in the question and on the buttons. */
  askDoubt: {
    area: (one: string, other: string) =>
      `Om idén lyckas, vad blir i första hand starkare: *${one}* eller *${other}*?`,
    level: (one: string, other: string) => `Vad stämmer bäst in på idén: *${one}* eller *${other}*?`,
  },
  /** By area code; an area that is not here goes by its name. */
  areaAnswers: {
    'jord-skog-vatten': 'gårdarna, skogen eller vattnet',
    'hallbar-energi': 'energin',
    upplevelser: 'besöken, kulturen eller fritiden',
    'digitala-losningar': 'den digitala tekniken',
    inget: 'samhället i stort',
  },
  levelAnswers: {
    bas: 'en grund för många',
    bredd: 'fler gör det som redan fungerar',
    spets: 'något som inte finns någon annanstans',
  } satisfies Record<Level, string>,
  started: 'Tack, det är noterat som en idé. Jag frågar bara om det som saknas.',
  begin: 'Vad roligt! Då börjar vi.',
  unknownObjective: (objective: string) =>
    `Mål ${objective} finns inte i ERUF-programmet för Mellersta Norrland, så processledaren kan behöva fråga vilket mål du menar. Jag har noterat det du skrev.`,
  whereUnclear:
    'Jag kände inte igen någon kommun. Vilken eller vilka av länets åtta är det? *Hela länet* går också bra.',
  answered: 'Svarat.',
  skipped: (question: string) => `Hoppade över: ${question}`,
  wentBack: 'Vi backar ett steg.',
  firstQuestion: 'Det här är den första frågan, så det går inte att backa längre.',
  saved:
    'Sparat. Skriv *fortsätt* när du vill ta upp tråden, i dag eller en annan dag. Ingen annan ser utkastet.',
  resumed: 'Då fortsätter vi där du var.',
  welcomeBack: 'Välkommen tillbaka! Du har ett påbörjat utkast. Ska vi fortsätta?',
  askCancel: 'Vill du kasta utkastet? Det går inte att få tillbaka.',
  cancelled: 'Utkastet är borta. Du är välkommen tillbaka när du vill.',
  notCancelled: 'Då behåller vi det.',
  askStartOver: 'Du har redan ett utkast. Vill du kasta det och börja på en ny idé?',
  isIdea: (text: string) => `Är det här en projektidé?\n\n*${text}*`,
  notIdea: 'Då låter jag det vara. Skriv *hjälp* för att se vad jag kan.',
  outside: (contact: string) =>
    `Tack för att du berättar! Det här ser ut att ligga utanför det vi arbetar med: vi lotsar utvecklingsprojekt som fler har nytta av, inte enskilda inköp eller privata byggen. För stöd till ett enskilt företag finns företagsstöden, kontakta ${contact}. Vill du beskriva det som en projektidé ändå?`,
  notAnIdea: (contact: string) =>
    `Jag hittar ingen projektidé i det du skrev. Behöver du hjälp med något annat, kontakta ${contact}. Vill du beskriva det som en projektidé ändå?`,
  carryOn: 'Ja, det är en projektidé',
  stopHere: 'Nej, avsluta',
  nothing: 'Du har inget påbörjat just nu. Berätta gärna om en idé.',
  stopped: 'Då avslutar vi här. Välkommen tillbaka!',
  summaryLead: 'Så här har jag förstått idén. Rätta gärna direkt i kortet.',
  added: 'Jag har lagt till det i beskrivningen.',
  corrected: 'Då har jag ändrat det.',
  readyToSend: 'Då är den klar att skicka. Tryck på *Skicka idén* eller skriv *skicka*.',
  whatToChange: 'Vad ska vara annorlunda? Rätta direkt i kortet, eller skriv till exempel *ändra kommun*.',
  whatFirst: 'Skriv några ord om vad ni vill göra, så hjälps vi åt med resten.',
  changed: 'Ändrat. Så här ser det ut nu.',
  summaryStale:
    'Kortet du tryckte på var inte det senaste. Här är idén som den är nu, titta igenom och skicka.',
  titleMissing: 'Idén behöver en rubrik.',
  whatMissing: 'Berätta vad ni vill göra innan du skickar.',
  tooLongField: (field: string, max: string) =>
    `Texten under "${field}" är för lång, högst ${max} tecken. Inget är skickat.`,
  badChoice: 'Valet av område gick inte att läsa. Välj i listan och försök igen. Inget är skickat.',
  whichChoice: (choices: string) => `Jag förstod inte vilket du menar. Det finns: ${choices}.`,
  alreadySent: (number: string) => `Den idén är redan skickad och har nummer ${number}.`,
  draftGone: 'Det utkastet finns inte längre. Berätta gärna om idén igen.',
  sent: (number: string) => `Skickad som ${number}.`,
  fields: {
    what: 'Vad idén går ut på',
    need: 'Behov eller problem',
    change: 'Vad som blir annorlunda',
    where: 'Var',
    who: 'Vem och vilka',
    funding: 'Finansiering och tid',
  } satisfies Record<Question, string>,
  title: 'Rubrik',
} as const;
