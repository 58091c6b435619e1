import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import { say, turn } from '../talk.ts';
import type { Turn } from '../turn.ts';
import type { SummaryRequest } from '../understand/read-summary-request.ts';
import { figureTextsFor } from '../../text/figure-texts.ts';
import type { Wanted } from './count-period.ts';
import { askWhichFile } from './order-file.ts';
import { lastWeek } from '../../domain/last-week.ts';
import { explainFigures, showFigures } from './show-figures.ts';
import { subscribe } from './subscribe.ts';

/** A typed request for figures, in a chat or a channel. */
export const onFiguresRequest = async (
  session: Session,
  request: SummaryRequest,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  switch (request.kind) {
    case 'how':
      return turn(session, [explainFigures(session)]);
    case 'no-such-week':
      return turn(session, [say(session, figureTextsFor(session.language).chat.noSuchWeek)]);
    case 'subscribe':
    case 'unsubscribe':
      return turn(session, [say(session, await subscribe(session, request.kind, incoming, deps))]);
    case 'export': {
      const file = await askWhichFile(session, wantedOf(request, session, deps), incoming, deps);
      return incoming.conversation.kind === 'personal'
        ? turn(session, [file])
        : turn(session, [say(session, await toldAlone(session, file, incoming, deps))]);
    }
    case 'show': {
      const shown = await showFigures(session, wantedOf(request, session, deps), incoming, deps);
      return turn(shown.session, [shown.message]);
    }
  }
};

/** Says something in the asker's own chat, and gives what to say of it here. */
export const toldAlone = async (
  session: Session,
  message: Parameters<Deps['tell']>[1],
  { person }: Pick<Incoming, 'person'>,
  deps: Pick<Deps, 'tell'>,
): Promise<string> => {
  const words = figureTextsFor(session.language).chat;
  return (await deps.tell(person, message)) ? words.inYourChat : words.writeFirst;
};

/** "Jämför med förra året" and the like go on about the period just shown; a summary without a period is last week's. */
const wantedOf = (
  request: Extract<SummaryRequest, { kind: 'show' | 'export' }>,
  session: Session,
  { clock }: Pick<Deps, 'clock'>,
): Wanted => {
  const before = request.period === null && request.goesOn ? session.figures : null;
  return {
    period: request.period ?? before?.period ?? lastWeek(clock.now()),
    targets: request.targets ?? before?.targets ?? null,
    isPublic: request.isPublic,
  };
};
