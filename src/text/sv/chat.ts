/** What the bot says in an actor's own chat, outside the cards. */
export const chat = {
  welcomeSummary: 'Välkommen till Idélotsen',
  conceptsSummary: 'Begrepp',
  hello:
    'Hej! Berätta om er projektidé med egna ord, så hjälper jag den till rätt person. Skriv *hjälp* om du undrar vad jag kan.',
  thanks: 'Tack själv!',
  help:
    'Så här kan du prata med mig:\n\n' +
    '- Berätta om er idé, så frågar jag om det som saknas.\n' +
    '- Fråga om utlysningar: **vad är öppet just nu?**, **finns det något för vätgas?**, **när stänger Klimatklivet?**, **jämför Leader och Landsbygdspotten**.\n' +
    '- **vi är en förening i Härjedalen** gör svaren om utlysningar bättre; **vad vet du om mig?** visar vad jag minns.\n' +
    '- **bevaka vattenkraft varje vecka**, **påminn mig om Klimatklivet** och **vad bevakar jag?**: jag säger till i tid.\n' +
    '- **mina idéer** visar vad du har skickat.\n' +
    '- **vad är spets?** eller **begrepp** förklarar orden.\n' +
    '- Medan vi pratar om en idé: **tillbaka**, **hoppa över**, **ändra kommun**, **spara**, **avbryt** eller **börja om**.\n' +
    '- **prata med en människa** visar vem du kan kontakta.\n' +
    '- Samordnare och processledare: **veckosammanfattning**, **vecka 46**, **oktober för Skog**, **exportera förra veckan**, **hur räknas det?**',
  human: (contact: string, coordinators: string) =>
    coordinators === ''
      ? `Klart du ska få prata med en människa. Kontakta ${contact}.`
      : `Klart du ska få prata med en människa. Kontakta ${contact}. Samordnare just nu: ${coordinators}.`,
  empty: 'Jag såg ingen text i meddelandet. Skriv gärna några ord.',
  tooLong: (length: string, max: string) =>
    `Det blev lite för långt för mig: ${length} tecken, och jag klarar ${max}. Jag har inte sparat det. Skicka gärna en kortare beskrivning, resten kan processledaren få av dig sedan.`,
  unreadable: 'Det där kan jag inte läsa. Skriv gärna med några vanliga ord vad ni vill göra.',
  fileNotStored: (contact: string) =>
    `Jag kan inte ta emot filer än, så jag har inte sparat den. Berätta om idén här. När en processledare har tagit hand om den kan du skicka filen direkt till den personen. Är det bråttom, kontakta ${contact}.`,
  question: (contact: string) =>
    `Den frågan kan jag tyvärr inte svara på. Kontakta ${contact}, eller fråga mig om begreppen. Har du en projektidé får du gärna berätta om den.`,
  unsure:
    'Jag är inte säker på att jag förstod. Skriv *hjälp* för att se vad jag kan, eller berätta om er projektidé.',
  tellMore: 'Fortsätt gärna, jag lyssnar. Vad vill ni göra?',
  unknownAction: 'Den knappen känner jag inte igen. Skriv *hjälp*, så visar jag vad du kan göra.',
  oldButton: 'Den knappen hör till något som redan är klart. Här är läget nu.',
  onlyPrivate:
    'Idéer tar jag emot i privat chatt, så att bara du ser utkastet. Öppna en chatt med mig och skriv där.',
  sessionRenewed:
    'Jag har uppdaterats sedan sist, och därför är det påbörjade utkastet borta. Berätta gärna igen, så tar vi det från början.',
  language: 'Nu pratar vi svenska.',
  yes: 'Ja',
  no: 'Nej',
} as const;
