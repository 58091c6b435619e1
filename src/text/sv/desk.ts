/** What the bot says to process leaders and coordinators. */
export const desk = {
  noSuchIdea: 'Den idén finns inte här.',
  notAllowed: 'Bara den ansvariga processledaren eller en samordnare kan göra det här. Inget är ändrat.',
  noteMissing: 'Skriv några ord till aktören innan du avslutar. Inget är ändrat.',
  noteTooLong: (max: string) => `Texten till aktören är för lång, högst ${max} tecken. Inget är ändrat.`,
  badPlacement: 'Valet av område gick inte att läsa. Inget är ändrat.',
  busy: 'Flera ändrar idén samtidigt. Försök igen om en stund.',
  ideaSummary: (number: string, title: string) => `${number}: ${title}`,
  channelHelp:
    'Jag lägger nya idéer som kort i de kanaler som tar emot dem. Samordnare kan skriva:\n\n' +
    '- **ta emot Jord här** (eller Skog, Vatten, Hållbar energi, Upplevelser, Digitala lösningar, samordning)\n' +
    '- **sluta ta emot Jord**\n' +
    '- **ansvarig för Jord: @namn**\n' +
    '- **samordnare: @namn**\n' +
    '- **visa mottagare**\n' +
    '- **vecka 46**, **förra veckan för Skog** eller **prenumerera på veckosammanfattningen**\n' +
    '- **vad är öppet just nu?** eller en annan fråga om utlysningar (alla kan fråga)\n' +
    '- **visa definitioner** och **ändra ordalydelse för Bas: texten**',
  onlyCoordinators: 'Det kan bara en samordnare ändra. Skriv *visa mottagare* för att se vilka de är.',
  onlyStaff: 'Det är till för regionens egna medarbetare.',
  onlyInChannel: 'Skriv det i den kanal som ska ta emot idéerna, och nämn mig med @.',
  whichTarget: (targets: string) => `Vilket område menar du? Jag känner till: ${targets}.`,
  receives: (targets: string) => `Klart. Den här kanalen tar nu emot ${targets}.`,
  stopped: (targets: string) =>
    `Klart. Ingen särskild kanal tar emot ${targets} nu, nya idéer går till samordnarnas kanal.`,
  fallbackStopped:
    'Klart. Samordnarna har ingen kanal nu. Idéer som saknar kanal väntar tills någon kanal tar emot dem.',
  notReceiving: (targets: string) => `Ingen kanal tog emot ${targets}, så inget är ändrat.`,
  mentionPeople: 'Nämn personen eller personerna med @, så att jag säkert vet vilka du menar.',
  outsiders: 'Bara medarbetare i regionens egen organisation kan ha den rollen. Inget är ändrat.',
  responsible: (target: string, names: string) => `Klart. Ansvarig för ${target}: ${names}.`,
  coordinators: (names: string) => `Klart. Samordnare: ${names}.`,
  noLongerYou: 'Du är inte längre samordnare själv.',
  routingSummary: 'Mottagare och ansvariga',
} as const;
