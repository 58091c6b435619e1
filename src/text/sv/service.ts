/** Answers to what people ask about the service itself, on the side of their idea. */
export const service = {
  next: (days: string) =>
    `När du skickar går idén till processledaren för området. Du får ett nummer direkt och svar här i chatten inom ${days} arbetsdagar. Skriv *mina idéer* när du vill se hur det går.`,
  readers:
    'Ett utkast ser bara du. När du skickar ser processledarna och samordnarna idén, med ditt namn. Det du skickar blir allmän handling och kan komma att lämnas ut.',
  erase: (contact: string) =>
    `Ett utkast kastar du med *avbryt*. En skickad idé kan du dra tillbaka under *mina idéer*, men den står kvar som avslutad. Vill du veta vad som är sparat om dig, eller få något rättat eller raderat, kontakta ${contact}.`,
  promise:
    'Det här är ingen ansökan, och inget är bindande. En dialog är en hjälp på vägen, inget löfte om pengar.',
  whyAsk:
    'Svaren hjälper processledaren att förstå idén, så att ni kan börja prata om rätt saker. Vet du inte, så hoppa över.',
  whyProposal:
    'Skälen står på kortet innan du skickar, med dina egna ord. Det är ett förslag som du kan ändra, och processledaren gör bedömningen.',
  meaning:
    'Svara med egna ord, ett par meningar räcker. Exemplet under frågan visar ungefär vad jag menar. Vet du inte, så hoppa över.',
} as const;
