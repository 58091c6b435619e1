import type { Message } from '../../domain/message.ts';
import type { Session } from '../session.ts';
import { show } from '../talk.ts';

/** What a telephone, 360 px wide, shows of a button's title. */
const LONGEST_TITLE = 34;
const MOST_BUTTONS = 6;

type Button = { title: string; verb: string; data: Record<string, string | number> };

/** A text that may hold what feeds and people have written, and buttons. */
export const offer = (session: Session, text: string, buttons: Button[]): Message =>
  show(
    session,
    {
      name: 'choice',
      text,
      buttons: buttons.slice(0, MOST_BUTTONS).map((button) => ({ ...button, title: short(button.title) })),
    },
    text.split('\n')[0]?.replaceAll('*', '') ?? '',
  );

const short = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
