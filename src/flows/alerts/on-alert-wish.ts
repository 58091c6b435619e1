import type { Deps } from '../deps.ts';
import type { Incoming } from '../incoming.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { showAlerts } from './overview.ts';
import type { AlertWish } from './read-alert-wish.ts';
import { remind } from './remind.ts';
import { stopAll } from './stop-all.ts';
import { stopReminding } from './stop-remind.ts';
import { stopWatching } from './stop-watch.ts';
import { beginTips, stopTips } from './tips.ts';
import { beginWatch } from './watch.ts';

/** To be told of something, or no longer, in words. */
export const onAlertWish = (
  session: Session,
  wish: AlertWish,
  incoming: Incoming,
  deps: Deps,
): Promise<Turn> => {
  switch (wish.kind) {
    case 'watch':
      return beginWatch(session, wish.words, incoming, deps);
    case 'stop-watching':
      return stopWatching(session, wish.words, incoming, deps);
    case 'remind':
      return remind(session, wish.words, incoming, deps);
    case 'stop-reminding':
      return stopReminding(session, wish.words, incoming, deps);
    case 'overview':
      return showAlerts(session, incoming, deps);
    case 'tips':
      return beginTips(session, incoming, deps);
    case 'stop-all':
      return stopAll(session, incoming, deps);
    case 'stop-tips':
      return stopTips(session, null, incoming, deps);
  }
};
