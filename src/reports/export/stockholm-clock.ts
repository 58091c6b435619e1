const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock shows in Sweden at an instant: `2026-11-23 14:05:00`. */
export const stockholmClock = (at: Date): string => clock.format(at);
