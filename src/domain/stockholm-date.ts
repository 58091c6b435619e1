const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Sweden at an instant, as ISO 8601 (`2026-11-23`). */
export const stockholmDate = (at: Date): string => stockholm.format(at);
