import type { Language } from '../domain/codes.ts';
import { chat as enChat } from './en/chat.ts';
import { desk as enDesk } from './en/desk.ts';
import { intake as enIntake } from './en/intake.ts';
import { myIdeas as enMyIdeas } from './en/my-ideas.ts';
import { chat } from './sv/chat.ts';
import { desk } from './sv/desk.ts';
import { intake } from './sv/intake.ts';
import { myIdeas } from './sv/my-ideas.ts';

const sv = { chat, intake, myIdeas, desk };
const en = { chat: enChat, intake: enIntake, myIdeas: enMyIdeas, desk: enDesk };

/** What the conversations say, by language. */
export const textsFor = (language: Language): typeof sv | typeof en => (language === 'sv' ? sv : en);
