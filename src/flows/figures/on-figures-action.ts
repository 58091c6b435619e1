import { ACTIONS } from '../actions.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import { refused } from '../refused.ts';
import type { Session } from '../session.ts';
import { textsOf, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { toldAlone } from './on-figures-request.ts';
import { askWhichFile, offerFile } from './order-file.ts';
import { showCell } from './show-cell.ts';
import { explainFigures, showFigures } from './show-figures.ts';
import { readWanted } from './wanted-data.ts';

const VERBS = ['figures', 'figures-cell', 'figures-export', 'figures-file', 'figures-how'] as const;
type FiguresVerb = (typeof VERBS)[number];

export const isFiguresVerb = (verb: string): verb is FiguresVerb =>
  (VERBS as readonly string[]).includes(verb);

/** A button on a card of figures, in a chat or a channel. Rights are looked up at every press. */
export const onFiguresAction = async (
  session: Session,
  verb: FiguresVerb,
  data: Record<string, unknown>,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  const unknown = refused(session, incoming, textsOf(session).chat.unknownAction);
  if (verb === 'figures-how') return turn(session, [explainFigures(session)]);
  const read = ACTIONS[verb].safeParse(data);
  const wanted = read.success ? readWanted(read.data) : undefined;
  if (!read.success || !wanted) return unknown;
  switch (verb) {
    case 'figures': {
      const { message, session: next, refusal } = await showFigures(session, wanted, incoming, deps);
      if (refusal !== null) return refused(session, incoming, refusal);
      return { session: next, replies: [], answer: { kind: 'card', message } };
    }
    case 'figures-cell': {
      const cell = 'cell' in read.data ? String(read.data.cell) : '';
      const shown = await showCell(session, cell, wanted, incoming, deps);
      return typeof shown === 'string' ? refused(session, incoming, shown) : turn(session, [shown]);
    }
    case 'figures-export': {
      const which = await askWhichFile(session, wanted, incoming, deps);
      if (incoming.conversation.kind === 'personal') return turn(session, [which]);
      return refused(session, incoming, await toldAlone(session, which, incoming, deps));
    }
    case 'figures-file': {
      const file = ACTIONS['figures-file'].parse(data);
      const order = { ...wanted, format: file.format, withPeople: file.people === 'yes' };
      const offer = await offerFile(session, order, incoming, deps);
      if (incoming.conversation.kind === 'personal') return turn(session, [offer]);
      return refused(session, incoming, await toldAlone(session, offer, incoming, deps));
    }
  }
};
