import type { Idea } from '../../domain/idea.ts';
import { firstAnswer } from '../../domain/first-answer.ts';
import type { Period } from '../../domain/period.ts';
import { codesFor } from '../../text/codes-for.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import { formatPlacement } from '../../text/format-placement.ts';
import { levelName } from '../../text/level-name.ts';
import { eventWordsFor } from '../../text/event-words.ts';
import { within } from '../within.ts';
import type { Cell, Column, Table } from './table.ts';
import type { Wording } from './figure-rows.ts';

type Written = Omit<Wording, 'public'> & { period: Period; withPeople: boolean };

/** Collects the ideas of a period and what happened in it; confidential ones are in no list. */
export const ideaTables = (written: Written): { add(idea: Idea): void; tables(): Table[] } => {
  const { file } = figureTextsFor(written.language);
  const ideas: Table = { name: file.ideas, columns: ideaColumns(written), rows: [] };
  const events: Table = { name: file.events, columns: eventColumns(written), rows: [] };
  const inPeriod = within(written.period);
  return {
    add: (idea) => {
      if (idea.confidential) return;
      if (inPeriod(Date.parse(idea.createdAt))) ideas.rows.push(ideaRow(idea, written));
      for (const event of idea.events)
        if (inPeriod(Date.parse(event.at))) events.rows.push(eventRow(idea, event, written));
    },
    tables: () => [ideas, events].map((table) => ({ ...table, rows: table.rows.sort(byFirstTime(table)) })),
  };
};

const byFirstTime = ({ columns }: Table) => {
  const time = columns.findIndex(({ kind }) => kind === 'time');
  const at = (row: Cell[]): number => (row[time] instanceof Date ? row[time].getTime() : 0);
  return (a: Cell[], b: Cell[]): number => at(a) - at(b);
};

const text = (label: string, width: number): Column => ({ label, kind: 'text', width });
const time = (label: string): Column => ({ label, kind: 'time', width: 18 });

const ideaColumns = ({ language, withPeople }: Written): Column[] => {
  const { file } = figureTextsFor(language);
  return [
    text(file.number, 16),
    time(file.received),
    text(file.title, 50),
    text(file.status, 24),
    text(file.area, 26),
    text(file.subarea, 12),
    text(file.level, 12),
    text(file.verdict, 14),
    text(file.places, 26),
    text(file.funders, 26),
    text(file.ownerType, 26),
    time(file.answered),
    time(file.closed),
    text(file.reason, 26),
    ...(withPeople ? [text(file.actor, 24), text(file.responsible, 24), text(file.text, 80)] : []),
  ];
};

const ideaRow = (idea: Idea, { language, definitions, withPeople }: Written): Cell[] => {
  const codes = codesFor(language);
  const { current, verdict } = idea.mapping;
  const words = eventWordsFor(language);
  const answered = firstAnswer(idea);
  const closing = idea.events.findLast(
    ({ status }) => status.after === 'closed' && status.before !== 'closed',
  );
  const isClosed = idea.status === 'closed';
  return [
    idea.number,
    new Date(idea.createdAt),
    idea.title,
    codes.statuses[idea.status],
    formatPlacement({ area: current.area, subarea: null }, language, definitions),
    current.subarea === null
      ? ''
      : (formatPlacement(current, language, definitions).split(' – ').at(-1) ?? ''),
    levelName(current.level, language, definitions),
    words.verdicts[verdict],
    [...new Set(idea.values.places)].map((place) => codes.places[place]).join(', '),
    [...new Set(idea.values.funders.map(({ funder }) => codes.funders[funder]))].join(', '),
    codes.ownerTypes[idea.values.owner?.type ?? 'unknown'],
    answered ? new Date(answered.at) : null,
    isClosed && closing ? new Date(closing.at) : null,
    isClosed && idea.closing ? codes.closingReasons[idea.closing.reason] : '',
    ...(withPeople
      ? [
          idea.actor?.name ?? '',
          idea.responsible?.name ?? '',
          Object.values(idea.answers)
            .filter((answer) => answer !== null)
            .join('\n'),
        ]
      : []),
  ];
};

const eventColumns = ({ language, withPeople }: Written): Column[] => {
  const { file } = figureTextsFor(language);
  return [
    text(file.number, 16),
    time(file.at),
    text(file.what, 26),
    text(file.role, 18),
    text(file.status, 24),
    ...(withPeople ? [text(file.by, 24)] : []),
  ];
};

const eventRow = (
  { number }: Idea,
  { at, what, role, status, by }: Idea['events'][number],
  { language, withPeople }: Written,
): Cell[] => {
  const words = eventWordsFor(language);
  return [
    number,
    new Date(at),
    words.events[what],
    words.roles[role],
    codesFor(language).statuses[status.after],
    ...(withPeople ? [by?.name ?? ''] : []),
  ];
};
