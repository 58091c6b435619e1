import type { AlertView, ToldCall } from '../../src/domain/alerts/alert-view.ts';
import type { Card } from '../../src/domain/message.ts';
import { indexOf } from '../support/call-fixtures.ts';
import { closes } from '../support/alert-bench.ts';

const [first, second, ...rest] = indexOf('calls.jsonl').calls;
if (!first || !second) throw new Error('There are calls.');

const told = (call: typeof first, change: ToldCall['change'] = null): ToldCall => ({
  call,
  status: 'open',
  change,
  reasons: [],
});
const name = { call: first.id, title: first.title, link: first.urls.web };
const common = { today: '2026-11-23', isRepeat: false };

const alerts: AlertView[] = [
  {
    ...common,
    kind: 'watch',
    watch: 'watch-1',
    words: 'vattenkraft',
    calls: [told(first, 'new'), told(second, 'dates')],
    left: 0,
  },
  {
    ...common,
    kind: 'watch',
    watch: 'watch-1',
    words: '*allt* [här](https://example.org)',
    calls: rest.slice(0, 5).map((call, at) => told(call, at % 2 === 0 ? 'opened' : 'money')),
    left: 7,
  },
  {
    ...common,
    kind: 'idea',
    idea: { id: 'draft-1', number: 'IDE-2026-0001', title: 'Ett gemensamt mejeri i Oviken' },
    calls: [told(first)],
    left: 0,
  },
  {
    ...common,
    kind: 'idea',
    idea: { id: 'draft-1', number: 'IDE-2026-0001', title: 'Ett gemensamt mejeri i Oviken' },
    calls: rest.slice(0, 3).map((call) => ({
      ...told(call),
      reasons: [{ kind: 'words', asked: 'mejeri', found: 'mejerier' }],
    })),
    left: 2,
  },
  { ...common, kind: 'reminder', told: told(first), deadline: closes('2026-12-07'), movedFrom: null },
  {
    ...common,
    kind: 'reminder',
    told: told(second),
    deadline: closes('2026-11-26', null),
    movedFrom: closes('2026-12-07'),
    isRepeat: true,
  },
  { ...common, kind: 'reminder', told: told(first), deadline: closes('2026-11-24'), movedFrom: null },
  { ...common, kind: 'reminder', told: told(first), deadline: closes('2026-11-23'), movedFrom: null },
  {
    ...common,
    kind: 'reminder',
    told: told(first),
    deadline: { ...closes('2026-12-31', null), precision: 'month' },
    movedFrom: null,
  },
  { ...common, kind: 'over', why: 'closed', deadline: closes('2026-12-07'), ...name },
  { ...common, kind: 'over', why: 'gone', deadline: null, ...name, link: null },
];

/** Everything that can be told of calls unasked. */
export const alertSamples: Extract<Card, { name: 'call-alert' }>[] = alerts.map((alert) => ({
  name: 'call-alert',
  alert,
}));
