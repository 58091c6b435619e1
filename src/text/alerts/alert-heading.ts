import type { AlertView } from '../../domain/alerts/alert-view.ts';
import type { Language } from '../../domain/codes.ts';
import { daysBetween } from '../../domain/instant-of.ts';
import { textsFor } from '../texts.ts';

/** What an alert is about, as its card's heading and the person's notification say it. */
export const alertHeading = (alert: AlertView, language: Language): string => {
  const { card } = textsFor(language).alerts;
  switch (alert.kind) {
    case 'watch':
      return card.watch(alert.words);
    case 'idea':
      return alert.calls.length + alert.left > 1 ? card.ideas : card.idea;
    case 'over':
      return alert.why === 'closed' ? card.closed : card.gone;
    case 'reminder': {
      if (alert.deadline.precision === 'month') return card.reminderMonth;
      const days = daysBetween(alert.today, alert.deadline.date);
      if (days <= 0) return card.reminderToday;
      return days === 1 ? card.reminderTomorrow : card.reminder(String(days));
    }
  }
};
