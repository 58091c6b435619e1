/** What the quoted words show: read after "som". Keyed by the reason codes of `src/triage/reason-codes.ts`. */
export const reasons = {
  shows: {
    area: {
      'value-chain': 'visar vilken näring som blir starkare',
      resource: 'är den resurs som idén vårdar eller utvecklar',
      product: 'är något som området tar fram',
      'energy-system': 'hör till energisystemet',
      visitors: 'handlar om besökare och gäster',
      sport: 'handlar om idrott och friluftsliv',
      event: 'är ett arrangemang som samlar folk',
      culture: 'handlar om kultur',
      technology: 'är själva tekniken som ska utvecklas',
      tool: 'är ett verktyg, inte det som idén i första hand ska stärka',
      actor: 'visar vilka idén är till för',
      place: 'visar vilken miljö det gäller',
      'all-branches': 'gäller alla slags verksamheter, inte ett enskilt område',
      'common-good': 'är något som alla har nytta av, oavsett område',
      purpose: 'visar vad ni vill uppnå',
    },
    subarea: {
      'value-chain': 'visar vilken näring det gäller',
      resource: 'är den resurs det gäller',
      product: 'är något som delområdet tar fram',
      actor: 'visar vilka idén är till för',
    },
    level: {
      research: 'tyder på forskning och ny kunskap',
      'test-arena': 'tyder på en testmiljö',
      'first-of-kind': 'tyder på att det är först i sitt slag',
      'new-technology': 'tyder på ny teknik',
      standing: 'tyder på en ställning utanför länet',
      infrastructure: 'är en grund som många kan använda',
      'needs-mapping': 'handlar om att ta reda på behoven först',
      'basic-skills': 'handlar om grundläggande kunskap',
      'network-forum': 'handlar om att börja samlas och samarbeta',
      restore: 'handlar om att säkra eller återställa något',
      'plan-strategy': 'handlar om planer och strategier',
      'basic-service': 'är grundläggande service',
      'more-firms': 'visar att fler får vara med',
      'new-products': 'handlar om nya produkter eller kombinationer',
      'joint-market': 'handlar om att nå ut på marknaden tillsammans',
      'spread-known': 'handlar om att sprida något som redan fungerar',
    },
  },
  /** How the sentence begins, by how sure the bot is. `other` is what it could also be. */
  area: {
    actor: {
      sure: (name: string) => `Jag är ganska säker på att idén hör till **${name}**`,
      leaning: (name: string) => `Jag tror att idén hör till **${name}**`,
      unsure: (name: string, other: string) =>
        `Jag är osäker mellan **${name}** och **${other}** men lutar åt **${name}**`,
    },
    staff: {
      sure: (name: string) => `Idélotsen föreslog **${name}** (ganska säker)`,
      leaning: (name: string) => `Idélotsen föreslog **${name}** (lutar åt det)`,
      unsure: (name: string, other: string) => `Idélotsen föreslog **${name}** (osäker, kanske **${other}**)`,
    },
  },
  noArea: {
    actor: {
      sure: 'Jag är ganska säker på att idén gäller fler än ett enskilt område',
      leaning: 'Jag tror att idén gäller fler än ett enskilt område',
      unsure: (other: string) =>
        `Jag är osäker: idén kan höra till **${other}**, men jag lutar åt att den gäller fler än ett enskilt område`,
    },
    staff: {
      sure: 'Idélotsen föreslog **inget enskilt område** (ganska säker)',
      leaning: 'Idélotsen föreslog **inget enskilt område** (lutar åt det)',
      unsure: (other: string) => `Idélotsen föreslog **inget enskilt område** (osäker, kanske **${other}**)`,
    },
  },
  level: {
    actor: {
      sure: (name: string) => `Jag är ganska säker på nivån **${name}**`,
      leaning: (name: string) => `Nivån lutar åt **${name}**`,
      unsure: (name: string, other: string) =>
        `Nivån ligger mellan **${name}** och **${other}** men lutar åt **${name}**`,
    },
    staff: {
      sure: (name: string) => `Nivån **${name}** (ganska säker)`,
      leaning: (name: string) => `Nivån lutar åt **${name}**`,
      unsure: (name: string, other: string) =>
        `Nivån ligger mellan **${name}** och **${other}** men lutar åt **${name}**`,
    },
  },
  because: { actor: 'eftersom ni', staff: 'eftersom aktören' },
  want: (quotes: string) => `vill ${quotes}`,
  write: (quotes: string) => `skriver ${quotes}`,
  settled: (answer: string) => `har svarat *${answer}*`,
  shown: (quotes: string, shows: string) => `${quotes}, som ${shows}`,
  also: {
    actor: (area: string, quote: string) => `Den rör också **${area}**: ni skriver ${quote}.`,
    staff: (area: string, quote: string) => `Den rör också **${area}**: aktören skriver ${quote}.`,
    unquoted: (area: string) => `Den rör också **${area}**.`,
  },
  noQuote: 'utifrån hur helheten är beskriven, inget enskilt ord avgör',
} as const;
