/** What is said at the door, before it is known who speaks or in which language. */
export const edge = {
  foreign:
    'Tack för att du hör av dig. Jag får bara prata med regionens och dess samarbetspartners medarbetare, så jag har inte sparat något. Kontakta regionen direkt, så hjälper de dig.',
  fault: (code: string) =>
    `Något gick fel hos mig, så jag vet inte om det du skickade kom med. Försök gärna igen om en stund. Händer det igen, nämn felkoden ${code}.`,
  unknownRequest: 'Det kan jag inte göra här. Skriv till mig i chatten i stället.',
  done: 'Klart.',
} as const;
