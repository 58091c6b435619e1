import type { Concept } from '../domain/concepts.ts';
import type { Message } from '../domain/message.ts';
import { conceptText } from '../text/concepts/concepts.ts';
import type { Session } from './session.ts';
import { show } from './talk.ts';

/** The card that explains a concept. */
export const explain = (session: Session, concept: Concept): Message =>
  show(session, { name: 'concept', concept }, conceptText(concept, session.language).title);
