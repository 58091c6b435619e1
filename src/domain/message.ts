import type { AlertView } from './alerts/alert-view.ts';
import type { Call } from './call.ts';
import type { CallAnswer, Hit } from './call-answer.ts';
import type { Language, LevelOrNone } from './codes.ts';
import type { Concept } from './concepts.ts';
import type { Notice, Nudge } from './delivery.ts';
import type { FiguresView } from './figures-view.ts';
import type { Idea } from './idea.ts';
import type { Answers, IdeaValues, Question } from './idea-values.ts';
import type { Mapping } from './mapping.ts';
import type { Person } from './person.ts';
import type { Routing } from './routing.ts';

/** A button that sends `verb` and `data` back. What comes back is read as forgeable. */
type Button = { title: string; verb: string; data: Record<string, string | number> };

/** The draft as the actor sees it before sending. */
export type SummaryView = {
  draftId: string;
  /** Raised by every change of the draft; a summary with an older one is stale. */
  revision: number;
  title: string;
  answers: Answers;
  values: IdeaValues;
  mapping: Mapping;
  /** Target-like choice, `area` or `area/subarea` or `inget`, as proposed or as the actor changed it. */
  placement: string;
  level: LevelOrNone;
};

/** An answer about funding calls, and the calls it speaks of without their long texts. */
export type CallsTold = { answer: CallAnswer; calls: Call[] };

/** A call that may suit an idea. */
export type FittingCall = { hit: Hit; call: Call };

/** Cards by name and data; they are drawn at the edge, in the receiver's language. */
export type Card =
  | { name: 'welcome' }
  /** One question of the intake. `lead` stands above it (an answer to something else, or why it is asked again). */
  | {
      name: 'question';
      draftId: string;
      question: Question | 'doubt';
      text: string;
      /** Answers to choose from by button, none for an open question. */
      choices: { code: string; title: string }[];
      lead: string | null;
      step: number;
      steps: number;
      read: IdeaValues;
      canGoBack: boolean;
    }
  | { name: 'summary'; summary: SummaryView; lead: string | null }
  /** A text and at most six buttons. */
  | { name: 'choice'; text: string; buttons: Button[] }
  /** What takes the place of a card whose button has been pressed. */
  | { name: 'done'; text: string }
  | { name: 'receipt'; idea: Idea; receiver: string | null }
  | { name: 'my-ideas'; ideas: Idea[]; more: boolean; hasDraft: boolean }
  | { name: 'my-idea'; idea: Idea }
  | { name: 'concepts' }
  | { name: 'concept'; concept: Concept }
  /** The idea as the process leader sees and works on it. `mention` are notified. */
  | { name: 'idea'; idea: Idea; mention: Person[]; repeat: boolean }
  /** What stands where an idea's card was before it moved. */
  | { name: 'pointer'; idea: Idea }
  /** A line in the idea's thread: the actor has added to it or withdrawn it. */
  | { name: 'nudge'; what: Nudge; idea: Idea; mention: Person[] }
  | { name: 'notice'; notice: Notice; idea: Idea; by: string; note: string | null }
  | { name: 'routing'; routing: Routing }
  /** The figures of a period. */
  | { name: 'figures'; view: FiguresView }
  /** A file to fetch. */
  | { name: 'download'; text: string; url: string }
  /** The region's own wording of something, or the definitions in short; `text` may be what people have typed. */
  | { name: 'wording'; heading: string; parts: { label: string; text: string }[]; note: string }
  /** Calls that fit, best first. `asked` is the number of the question in this chat; `heading` in the place of ours. */
  | ({ name: 'calls'; asked: number; heading: string | null } & CallsTold)
  /** One call, with the answer to what was asked about it. */
  | ({ name: 'call' } & CallsTold)
  /** Calls and programmes side by side. */
  | ({ name: 'call-compare' } & CallsTold)
  /** What somebody has asked to be told of calls. */
  | { name: 'call-alert'; alert: AlertView };

export type CardName = Card['name'];

export type Message = { language: Language } & (
  { kind: 'text'; text: string } | { kind: 'card'; card: Card; summary: string }
);
