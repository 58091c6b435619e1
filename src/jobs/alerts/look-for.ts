import { callsForIdea } from '../../calls/calls-for-idea.ts';
import { callsForInterest } from '../../calls/calls-for-interest.ts';
import { changeAlerts } from '../../domain/alerts/change-alerts.ts';
import { type Lookout, lookThrough } from '../../domain/alerts/look-through.ts';
import type { Idea } from '../../domain/idea.ts';
import type { AlertDeps } from './alert-deps.ts';

/** Looks through what a person has asked for, when it is time; what is to be said is then written down. */
export const lookFor = async (person: string, deps: AlertDeps): Promise<void> => {
  const alerts = await deps.alerts.of(person);
  const now = deps.clock.now();
  if (!alerts || Date.parse(alerts.lookAt) > now.getTime()) return;
  const world = { index: await deps.callIndex(), now, placesIn: deps.placesIn };
  const ideas = new Map<string, Idea | null>();
  for (const { idea } of alerts.ideas) ideas.set(idea, (await deps.ideas.get(idea)) ?? null);
  const out: Lookout = {
    now,
    time: deps.time,
    call: (id) => world.index.byId.get(id),
    forInterest: (interest) => callsForInterest(interest, world),
    forIdea: ({ mapping, values }) => callsForIdea(mapping.text, values, world).map(({ call }) => call),
    idea: (id) => ideas.get(id),
    nextId: () => deps.ids.next(),
  };
  await changeAlerts(person, deps.alerts, (stored) => lookThrough(stored, out));
};
