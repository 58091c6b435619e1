/** What the bot says about ideas already sent, to the one who sent them. */
export const myIdeas = {
  none: 'Du har inte skickat någon idé än. Berätta gärna om en!',
  summary: 'Dina idéer',
  notYours: 'Den idén hittar jag inte bland dina.',
  askAddition: (number: string) => `Vad vill du lägga till i ${number}? Det du redan har skickat står kvar.`,
  added: (number: string) => `Tack, det är tillagt i ${number} och syns för processledaren.`,
  notAdded: 'Då lägger jag inte till något.',
  askWithdrawal: (number: string) =>
    `Vill du dra tillbaka ${number}? Processledaren ser då att den är avslutad.`,
  withdrawn: (number: string) => `${number} är tillbakadragen.`,
  notWithdrawn: 'Då låter vi den vara kvar.',
  closedAlready: (number: string) => `${number} är redan avslutad, så den går inte att ändra.`,
  which: 'Vilken idé menar du? Välj i listan.',
} as const;
