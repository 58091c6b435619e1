/** What `npm run playground` prints, in Swedish and, for who reads none, in English. */
export const playgroundWords = {
  starting: 'Startar Idélotsen och Agents Playground … / Starting …',
  ready: (url: string, file: string) => `
Öppna i webbläsaren / Open in the browser:

    ${url}

Skriv till boten under "Personal Chat". Tre meningar att pröva:

    Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken
    Vad är skillnaden mellan bas, bredd och spets?
    We want to train guides for winter hiking in Åre together with two companies

Idéerna kommer som kort i kanalerna General (samordnarna) och Styrkeområden (alla områden).
Du är idébärare, processledare och samordnare på en gång. Ladda inte om sidan: den minns samtalet
bara så länge den är öppen. Idéerna sparas i ${file}; börja om från tom fil med
"npm run playground -- --fresh". Avsluta med Ctrl+C. / Stop with Ctrl+C.
`,
  portTaken: (port: number, variable: string) =>
    `Port ${port} är upptagen. Stäng det som använder den eller välj en annan: ${variable}=… npm run playground
Port ${port} is taken. Close what uses it, or choose another: ${variable}=… npm run playground`,
  badPort: (variable: string) =>
    `${variable} ska vara ett portnummer, 1–65535. / ${variable} must be a port number, 1–65535.`,
  died: (name: string, how: string, output: string) =>
    `${output}\n${name} avslutades oväntat (${how}); därför stannar allt.
${name} ended unexpectedly (${how}), so everything stops.`,
  failed: (reason: string, output: string) =>
    `${output}\nDet gick inte att starta. / Could not start.\n${reason}`,
  unknownArgument: (argument: string) =>
    `Okänt argument: ${argument}. Det enda som finns är --fresh. / Unknown argument; the only one is --fresh.`,
  stopped: 'Avslutat. / Stopped.',
};
