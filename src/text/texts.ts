import type { Language } from '../domain/codes.ts';
import { alerts as enAlerts } from './en/alerts.ts';
import { calls as enCalls } from './en/calls.ts';
import { chat as enChat } from './en/chat.ts';
import { desk as enDesk } from './en/desk.ts';
import { intake as enIntake } from './en/intake.ts';
import { myIdeas as enMyIdeas } from './en/my-ideas.ts';
import { service as enService } from './en/service.ts';
import { wordings as enWordings } from './en/wordings.ts';
import type { SameShape } from './same-shape.ts';
import { alerts } from './sv/alerts.ts';
import { calls } from './sv/calls.ts';
import { chat } from './sv/chat.ts';
import { desk } from './sv/desk.ts';
import { intake } from './sv/intake.ts';
import { myIdeas } from './sv/my-ideas.ts';
import { service } from './sv/service.ts';
import { wordings } from './sv/wordings.ts';

export type Texts = {
  alerts: SameShape<typeof alerts>;
  calls: SameShape<typeof calls>;
  chat: SameShape<typeof chat>;
  intake: SameShape<typeof intake>;
  myIdeas: SameShape<typeof myIdeas>;
  desk: SameShape<typeof desk>;
  service: SameShape<typeof service>;
  wordings: SameShape<typeof wordings>;
};

const sv: Texts = { alerts, calls, chat, intake, myIdeas, desk, service, wordings };
const en: Texts = {
  alerts: enAlerts,
  calls: enCalls,
  chat: enChat,
  intake: enIntake,
  myIdeas: enMyIdeas,
  desk: enDesk,
  service: enService,
  wordings: enWordings,
};

/** What the conversations say, by language. */
export const textsFor = (language: Language): Texts => (language === 'sv' ? sv : en);
