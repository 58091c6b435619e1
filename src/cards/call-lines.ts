import type { Call } from '../domain/call.ts';
import type { AskerProfile, Hit } from '../domain/call-answer.ts';
import type { Language } from '../domain/codes.ts';
import { daysBetween } from '../domain/instant-of.ts';
import { aspectWords } from '../text/calls/aspect-words.ts';
import { deadlineWords } from '../text/calls/call-words.ts';
import { profileWords } from '../text/calls/profile-words.ts';
import { verdictWord } from '../text/calls/verdict-word.ts';
import { textsFor } from '../text/texts.ts';

/** May the asker apply, and why: "Kan ni söka? Ja, länet ingår i området." */
export const applyLine = ({ eligibility }: Hit, language: Language): string => {
  const { card, grounds } = textsFor(language).calls;
  const { verdict, reason, ground } = eligibility;
  const because = {
    place: grounds[ground],
    municipality: grounds['municipalities-named'],
    applicant: verdict === 'no' ? card.applicantNo : grounds[ground],
    'applicant-not-stated': card.applicantNotStated,
    condition: card.conditionNo,
    invited: card.invitedOnly,
  }[reason];
  return `${card.mayApply} ${card.verdicts[verdictWord(eligibility)]}: ${because}.`;
};

/** The deadline that matters on an ISO date: the next one, else the last. */
export const timeLine = (call: Call, hit: Pick<Hit, 'status'>, today: string, language: Language): string => {
  const { statuses, aspects, said } = textsFor(language).calls;
  const next = call.deadlines.find(({ date }) => date >= today) ?? call.deadlines.at(-1);
  const opens = hit.status === 'forthcoming' ? aspectWords(call, 'opens', today, language) : undefined;
  const closes =
    next === undefined ? undefined : deadlineWords(next, daysBetween(today, next.date), language);
  return [
    sentence(statuses[hit.status]),
    opens === undefined ? '' : said(aspects.opens, opens),
    closes === undefined ? '' : said(aspects.deadline, closes),
  ]
    .filter((part) => part !== '')
    .join('. ');
};

/** What one project can get, and how large a share of the cost; empty when neither is known. */
export const moneyLine = (call: Call, today: string, language: Language): string => {
  const { aspects, said } = textsFor(language).calls;
  return (['grant', 'rate'] as const)
    .flatMap((aspect) => {
      const words = aspectWords(call, aspect, today, language);
      return words === undefined ? [] : [said(aspects[aspect], words)];
    })
    .join(' · ');
};

/** Who the answer is for; empty when nobody has said. */
export const askerLine = (asker: AskerProfile, language: Language): string => {
  const words = profileWords(asker, language);
  return words === '' ? '' : textsFor(language).calls.answeredFor(words);
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
