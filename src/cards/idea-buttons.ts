import { CLOSING_REASONS, type Language } from '../domain/codes.ts';
import type { Idea } from '../domain/idea.ts';
import { canBeResent } from '../domain/plan-deliveries.ts';
import { type IdeaAction, judge } from '../domain/status-rules.ts';
import { cardTextsFor } from '../text/card-texts.ts';
import { type ButtonView, cardButton } from './card-button.ts';

const STAFF = ['process-leader', 'coordinator'] as const;

/** What staff can do now: at most four buttons, changing and closing counted. */
export const ideaButtons = (idea: Idea, language: Language) => {
  const words = cardTextsFor(language).cards.idea;
  const at = { idea: idea.id, revision: idea.revision };
  const can = (action: IdeaAction): boolean => judge(action, idea.status, STAFF).kind === 'allowed';
  const lost = idea.deliveries.find(canBeResent);
  const first: ButtonView[] = [];
  if (can('take')) first.push(cardButton(words.take, 'take', at, { style: 'positive' }));
  // A new idea with something to send again would have five: it can be confirmed once it is taken.
  if (can('confirm') && idea.mapping.verdict === 'untouched' && !(can('take') && lost))
    first.push(cardButton(words.confirm, 'confirm', at));
  return {
    first,
    canChange: can('change'),
    canClose: can('close'),
    last: lost ? [cardButton(words.resend, 'resend', { ...at, delivery: lost.id })] : [],
    changeButtons: [cardButton(words.saveChange, 'change', at, { inputs: 'auto', style: 'positive' })],
    closeButtons: [cardButton(words.closeNow, 'close', at, { inputs: 'auto', style: 'positive' })],
  };
};

/** Why staff may close an idea; withdrawing is the actor's own. */
export const closingChoices = (language: Language) =>
  CLOSING_REASONS.filter((reason) => reason !== 'withdrawn').map((value) => ({
    title: cardTextsFor(language).codes.closingReasons[value],
    value,
  }));
