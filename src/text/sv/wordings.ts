/** What the bot says of the definitions, and of the region's own wordings of them. */
export const wordings = {
  languages: { sv: 'På svenska', en: 'På engelska' },
  none: 'Ingen formulering än.',
  list: 'Definitionerna',
  inForce: (version: string, from: string, to: string) => `Version ${version}, gäller ${from}–${to}.`,
  areas: 'Styrkeområden',
  levels: 'Nivåer',
  worded: 'Har regionens formulering',
  noneWorded: 'Inga än.',
  how: 'Samordnare kan skriva: *visa ordalydelse för Bas*, *ändra ordalydelse för Bas: texten*, *ändra ordalydelse för Bas på engelska: texten*, *ta bort ordalydelsen för Bas*.',
  title: (name: string) => `Regionens formulering: ${name}`,
  changed: (name: string) => `Ändrat. Så lyder ${name} nu.`,
  removed: (name: string) => `Formuleringen av ${name} är borttagen.`,
  before: (language: string) => `Före (${language.toLowerCase()})`,
  after: (language: string) => `Efter (${language.toLowerCase()})`,
  newVersion: (version: string, from: string) =>
    `Ny version: ${version}, gäller från ${from}. Idéer som redan är skickade behåller den version de bedömdes efter.`,
  same: (name: string) => `${name} lyder redan så. Inget är ändrat.`,
  nothingToRemove: (name: string) => `${name} har ingen formulering på det språket. Inget är ändrat.`,
  which: (names: string) =>
    `Vad vill du formulera? Jag känner till ${names}, och alla ord i *begrepp*. Inget är ändrat.`,
  noText: (name: string) => `Skriv texten efter ett kolon: *ändra ordalydelse för ${name}: …*`,
  tooLong: (length: string, max: string) =>
    `Formuleringen är för lång: ${length} tecken, högst ${max}. Inget är ändrat.`,
  onlyCoordinators: (contact: string) =>
    `Regionens formuleringar ändras bara av samordnarna. Har du ett förslag, kontakta ${contact}. Inget är ändrat.`,
  busy: 'Flera ändrar definitionerna samtidigt. Försök igen om en stund. Inget är ändrat.',
} as const;
