import type { CallChange } from '../../domain/alerts/call-mark.ts';

/** What is said about being told of calls: watches, reminders, and calls for ideas that have been sent. */
export const alerts = {
  off: 'Bevakning och påminnelser är avstängda här. Fråga gärna *vad är öppet nu?* när du vill.',
  watching: (words: string) => `Jag bevakar nu **${words}**.`,
  lookingFor: (what: string) => `Jag letar efter: ${what}.`,
  noneNow: 'Just nu finns inget öppet eller kommande som passar.',
  fitNow: (titles: string) => `Det här finns redan: ${titles}.`,
  andMore: (count: string) => `och ${count} till`,
  when: (day: string, time: string) =>
    `Första gången jag säger till är ${day} kl. ${time}, sedan varje måndag, om något är nytt eller har ändrats. Annars är jag tyst.`,
  howToStop: (words: string) => `Skriv *sluta bevaka ${words}* när det räcker.`,
  already: (words: string) => `Du bevakar redan **${words}**.`,
  tooMany: (most: string) =>
    `Du har redan ${most} bevakningar. Skriv *sluta bevaka* och välj en att ta bort.`,
  tooManyReminders: (most: string) =>
    `Du har redan ${most} påminnelser. Skriv *vad bevakar jag?* och ta bort någon.`,
  nothingNamed:
    'Vad ska jag bevaka? Skriv till exempel *bevaka vattenkraft varje vecka*, eller *bevaka Klimatklivet*.',
  stopped: (words: string) => `Jag bevakar inte **${words}** längre.`,
  stoppedAll: 'Jag bevakar ingenting åt dig längre.',
  stoppedAlready: 'Den bevakningen är redan avslutad.',
  notWatched: 'Du bevakar ingenting just nu. Skriv till exempel *bevaka vattenkraft varje vecka*.',
  whichToStop: 'Vilken bevakning ska jag sluta med?',
  stopAll: 'Sluta med alla',
  reminding: (title: string, deadline: string) => `Jag påminner dig om **${title}**. Sista dag: ${deadline}.`,
  remindOn: (days: string, time: string) => `Det gör jag ${days}, efter kl. ${time}.`,
  tooLate: 'Det är så nära nu att jag inte hinner påminna mer.',
  remindWhenKnown: (title: string) =>
    `Sista dag för **${title}** framgår inte av källan. Jag påminner när det finns ett datum.`,
  remindedAlready: (title: string) => `Jag påminner dig redan om **${title}**.`,
  howToStopReminding: 'Skriv *sluta påminna* när det räcker.',
  closedAlready: (title: string) => `**${title}** är stängd, så det finns inget att påminna om.`,
  whichToRemind: 'Vilken utlysning ska jag påminna om?',
  noneToRemind: 'Vilken utlysning? Fråga om den först, eller skriv *påminn mig om* och namnet.',
  notReminding: (title: string) => `Jag påminner inte om **${title}** längre.`,
  notRemindingAlready: 'Den påminnelsen är redan borttagen.',
  noReminders: 'Du har inga påminnelser just nu.',
  whichToForget: 'Vilken påminnelse ska jag ta bort?',
  allStopped:
    'Klart. Jag bevakar, påminner och tipsar inte längre. Svar på idéer du har skickat får du fortfarande.',
  noTips:
    'Jag säger inte till längre när utlysningar som passar dina idéer öppnar. Skriv *tipsa mig* om du vill ha det igen.',
  noTipsFor: (number: string) => `Jag säger inte till mer om utlysningar för ${number}.`,
  tips: 'Jag säger till när en utlysning som kan passa en idé du har skickat öppnar.',
  overview: 'Det här håller jag koll på åt dig',
  nothing:
    'Jag håller inte koll på något åt dig just nu. Skriv till exempel *bevaka vattenkraft varje vecka* eller *påminn mig om Klimatklivet*.',
  endedOn: (day: string) =>
    `Jag kunde inte nå dig ${day}, så dina bevakningar och påminnelser avslutades då. Skriv gärna nya.`,
  watchLine: (words: string, what: string, day: string) => `**${words}**${what}, nästa gång ${day}`,
  reminderLine: (title: string, when: string) => `Påminnelse: **${title}**, ${when}`,
  reminderDays: (deadline: string, days: string) => `${deadline}; jag påminner ${days}`,
  noDate: 'sista dag framgår inte',
  onlyInChat: 'Bevakningar och påminnelser är dina egna: be om dem i din egen chatt med mig.',
  buttons: {
    watch: 'Bevaka varje vecka',
    remind: 'Påminn mig',
    stopWatch: 'Sluta bevaka',
    stop: (what: string) => `Sluta bevaka ${what}`,
    stopReminding: 'Sluta påminna',
    stopTips: 'Sluta tipsa om den här idén',
    forget: (title: string) => `Sluta påminna: ${title}`,
  },
  card: {
    watch: (words: string) => `Nytt i din bevakning: ${words}`,
    idea: 'En utlysning som kan passa din idé har öppnat',
    ideas: 'Utlysningar som kan passa din idé har öppnat',
    noPromise: 'Jag har jämfört med orden i din idé. Det är ett tips, inget löfte om pengar.',
    reminder: (days: string) => `Påminnelse: ${days} dagar kvar`,
    reminderTomorrow: 'Påminnelse: 1 dag kvar',
    reminderToday: 'Påminnelse: sista dagen i dag',
    reminderMonth: 'Påminnelse: sista dag närmar sig',
    lastDay: (deadline: string) => `Sista ansökningsdag: ${deadline}`,
    moved: (before: string) => `Datumet har ändrats: det var ${before}.`,
    repeat: 'Kanske har du redan fått det här: jag vet inte säkert om det kom fram.',
    closed: 'Utlysningen har stängt tidigare än väntat',
    gone: 'Utlysningen finns inte längre i katalogen',
    closedText: 'Källan säger att den är stängd. Jag påminner inte mer om den.',
    goneText:
      'Det betyder inte att den är stängd. Titta hos finansiären. Kommer den tillbaka fortsätter jag att påminna.',
    wasDue: (deadline: string) => `Sista ansökningsdag var satt till ${deadline}.`,
    changes: {
      new: 'Ny i katalogen',
      opened: 'Har öppnat',
      dates: 'Datumen har ändrats',
      money: 'Beloppen har ändrats',
    } satisfies Record<CallChange, string>,
    left: (count: string) => `${count} till är nya eller ändrade. Fråga mig, så visar jag dem.`,
    page: 'Till utlysningen',
  },
};
