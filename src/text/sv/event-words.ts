import type { IdeaAction, Role } from '../../domain/status-rules.ts';

/** What happened to an idea, in whose role, and how its mapping was judged. */
export const eventWords = {
  events: {
    submit: 'Skickad',
    take: 'Omhändertagen',
    'hand-back': 'Lämnad tillbaka',
    confirm: 'Bedömning bekräftad',
    change: 'Bedömning ändrad',
    move: 'Flyttad',
    ask: 'Fråga till aktören',
    answer: 'Svar från aktören',
    'book-dialogue': 'Dialog bokad',
    'hold-dialogue': 'Dialog hållen',
    pause: 'Vilande',
    close: 'Avslutad',
    reopen: 'Öppnad igen',
    add: 'Tillägg',
    withdraw: 'Tillbakadragen',
  } satisfies Record<IdeaAction | 'submit', string>,
  roles: {
    actor: 'Aktör',
    'process-leader': 'Processledare',
    coordinator: 'Samordnare',
    system: 'Idélotsen',
  } satisfies Record<Role, string>,
  verdicts: { untouched: 'Inte rörd', confirmed: 'Bekräftad', changed: 'Ändrad' },
} as const;
