import type { Figures } from './figures.ts';

/** The figures in the form that others count against: `npm run summary -- --json`. */
export const measured = (figures: Figures) => ({
  from: figures.from,
  to: figures.to,
  received: figures.received,
  openAtEnd: figures.openAtEnd,
  unansweredAtEnd: figures.unansweredAtEnd,
  confirmed: figures.confirmed,
  changed: figures.changed,
  dialoguesHeld: figures.dialoguesHeld,
  applications: figures.applications,
  grantedSum: figures.applicationSums.granted,
  closed: figures.closed,
  byAreaLevel: figures.byAreaLevel,
  bySubarea: figures.bySubarea,
  byMunicipality: figures.byMunicipality,
  byFunder: figures.byFunder,
  byOwnerType: figures.byOwnerType,
  firstAnswerDays: figures.firstAnswerDays,
  dialogueDays: figures.dialogueDays,
  confidential: figures.confidential,
});
