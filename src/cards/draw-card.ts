import type { Language } from '../domain/codes.ts';
import type { Card } from '../domain/message.ts';
import type { CardSettings } from './card-settings.ts';
import type { DrawnCard } from './card-template.ts';
import { callAlertCard } from './call-alert-card.ts';
import { callCard } from './call-card.ts';
import { callCompareCard } from './call-compare-card.ts';
import { callsCard } from './calls-card.ts';
import { choiceCard } from './choice-card.ts';
import { conceptCard } from './concept-card.ts';
import { conceptsCard } from './concepts-card.ts';
import { doneCard } from './done-card.ts';
import { downloadCard } from './download-card.ts';
import { figuresCard } from './figures-card.ts';
import { ideaCard } from './idea-card.ts';
import { myIdeaCard } from './my-idea-card.ts';
import { myIdeasCard } from './my-ideas-card.ts';
import { noticeCard } from './notice-card.ts';
import { nudgeCard } from './nudge-card.ts';
import { pointerCard } from './pointer-card.ts';
import { questionCard } from './question-card.ts';
import { receiptCard } from './receipt-card.ts';
import { routingCard } from './routing-card.ts';
import { summaryCard } from './summary-card.ts';
import { welcomeCard } from './welcome-card.ts';
import { wordingCard } from './wording-card.ts';

/** Draws a card in a language, as an Adaptive Card 1.5 of at most 25 kB (a picture not counted). Pure. */
export const drawCard = (card: Card, language: Language, look: CardSettings): DrawnCard => {
  switch (card.name) {
    case 'welcome':
      return welcomeCard(language, look);
    case 'question':
      return questionCard(card, language);
    case 'summary':
      return summaryCard(card, language, look);
    case 'choice':
      return choiceCard(card, language);
    case 'done':
      return doneCard(card, language);
    case 'receipt':
      return receiptCard(card, language);
    case 'my-ideas':
      return myIdeasCard(card, language);
    case 'my-idea':
      return myIdeaCard(card, language, look);
    case 'concepts':
      return conceptsCard(language);
    case 'concept':
      return conceptCard(card, language, look);
    case 'idea':
      return ideaCard(card, language, look);
    case 'pointer':
      return pointerCard(card, language, look);
    case 'nudge':
      return nudgeCard(card, language);
    case 'notice':
      return noticeCard(card, language, look);
    case 'routing':
      return routingCard(card, language, look);
    case 'figures':
      return figuresCard(card, language, look);
    case 'download':
      return downloadCard(card, language);
    case 'wording':
      return wordingCard(card, language);
    case 'calls':
      return callsCard({ ...card, answer: { ...card.answer, language } });
    case 'call':
      return callCard({ ...card, answer: { ...card.answer, language } }, look);
    case 'call-alert':
      return callAlertCard(card, language);
    case 'call-compare':
      return callCompareCard({ ...card, answer: { ...card.answer, language } });
  }
};
