import type { ApplicationStatus } from '../../domain/codes.ts';
import type { FigureCode } from '../../domain/figure-codes.ts';

/** The figures by name, and how each one is counted. */
export const figures = {
  names: {
    received: 'Inkomna idéer',
    openAtEnd: 'Öppna vid periodens slut',
    unansweredAtEnd: 'Obesvarade vid periodens slut',
    confirmed: 'Bekräftade bedömningar',
    changed: 'Ändrade bedömningar',
    untouched: 'Inte rörda bedömningar',
    dialoguesHeld: 'Hållna projektdialoger',
    applications: 'Ansökningar',
    closed: 'Avslutade',
    becameApplication: 'Har blivit ansökan',
    strategicAssessments: 'Strategiska bedömningar',
    completeAtFirst: 'Kompletta från början',
    firstAnswerDays: 'Dagar till första svar',
    dialogueDays: 'Dagar till dialog',
    byAreaLevel: 'Styrkeområde och nivå',
    bySubarea: 'Delområde',
    bySecondaryArea: 'Även inom',
    byMunicipality: 'Kommun',
    byFunder: 'Finansiär',
    byOwnerType: 'Projektägare',
    sami: 'Samiskt innehåll',
    notAssessed: 'Ej bedömd nivå',
    confidential: 'Konfidentiella',
    comparison: 'Jämförelser',
  } satisfies Record<FigureCode, string>,
  definitions: {
    received: 'Idéer som skickades in under perioden. Varje idé räknas en gång.',
    openAtEnd: 'Idéer som var inskickade men inte avslutade när periodens sista dag var slut.',
    unansweredAtEnd:
      'De öppna som ingen i personalen hade svarat på då. Första svaret är det första någon i personalen gör som aktören får veta: tar hand om idén, bekräftar, ändrar eller flyttar den, frågar, bokar eller håller en dialog, avslutar.',
    confirmed: 'Så många gånger en processledare eller samordnare tryckte på Stämmer under perioden.',
    changed:
      'Så många gånger en processledare eller samordnare ändrade område, delområde eller nivå under perioden.',
    untouched:
      'Idéer som kom in under perioden och som ingen hade bekräftat eller ändrat när den var slut. Tystnad räknas varken som rätt eller fel.',
    dialoguesHeld:
      'Projektdialoger som hölls under perioden. En idé kan ha flera; en dialog om två finansiärer räknas en gång under var och en.',
    applications:
      'Ansökningar som skickades in, beviljades, avslogs eller drogs tillbaka under perioden, och beloppen i de stegen, valuta för valuta.',
    closed: 'Idéer som avslutades under perioden, efter skäl.',
    becameApplication:
      'Av idéerna som kom in under perioden har så många blivit en ansökan, när det än skedde. Det är en annan sak än periodens ansökningar.',
    strategicAssessments: 'Skrivs inte i Idélotsen än, och är därför 0.',
    completeAtFirst: 'Idéer som kom in under perioden med svar på alla sex frågorna.',
    firstAnswerDays:
      'Från att idén skickades till första svaret, för de svar som gavs under perioden, i dygn med en decimal. 90 procent fick svar inom det högre talet (närmaste rang). Per område, aldrig per namngiven person.',
    dialogueDays:
      'Från att idén skickades till den första dialogen, för de dialoger som hölls under perioden.',
    byAreaLevel:
      'Periodens inkomna idéer efter det område och den nivå de har nu, varje idé en gång. Nivåerna är olika slags insatser, inget betyg.',
    bySubarea: 'Periodens inkomna idéer efter det delområde de har nu.',
    bySecondaryArea: 'Områden som också berörs. De räknas här och ingen annanstans.',
    byMunicipality:
      'Kommuner som periodens inkomna idéer nämner. En idé i två kommuner räknas en gång i var och en; hela länet är en egen rad.',
    byFunder: 'Finansiärer som periodens inkomna idéer nämner, en gång under var och en.',
    byOwnerType: 'Vem som ska äga projektet.',
    sami: 'Idéer som handlar om samiska förhållanden enligt sina egna ord, eller ägs av en sameby. Säger inget om någon person.',
    notAssessed: 'Andelen av periodens inkomna idéer vars nivå ingen har bedömt.',
    confidential: 'Idéer märkta som konfidentiella. De räknas i alla tal och visas i ingen lista.',
    comparison:
      'Lika lång tid just före, och samma ISO-vecka året innan (annars samma datum). Medianer räknas om för varje period och läggs aldrig ihop.',
  } satisfies Record<FigureCode, string>,
  applications: {
    submitted: 'Inskickade',
    granted: 'Beviljade',
    rejected: 'Avslagna',
    withdrawn: 'Tillbakadragna',
  } satisfies Record<ApplicationStatus, string>,
  unknownReason: 'okänt skäl',
  leadTime: (median: string, p90: string, count: string) =>
    `median ${median}, 90 % inom ${p90} (${count} st)`,
  noLeadTime: 'inga',
  change: (change: string, before: string, yearChange: string, yearBefore: string) =>
    `${change} mot perioden före (${before}), ${yearChange} mot samma tid förra året (${yearBefore})`,
  week: (week: string, year: string) => `vecka ${week} ${year}`,
  tertial: (tertial: string, year: string) => `tertial ${tertial} ${year}`,
  quarter: (quarter: string, year: string) => `kvartal ${quarter} ${year}`,
  extracted: (at: string) => `Uttag ${at}.`,
  hidden: 'färre än 5',
} as const;
