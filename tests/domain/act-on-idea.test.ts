import { describe, expect, it } from 'vitest';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { type Act, actOnIdea, type Doer } from '../../src/domain/act-on-idea.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { ideaSchema } from '../../src/domain/idea.ts';
import { anIdea } from '../support/an-idea.ts';

const leader: Doer = {
  person: { tenantId: 'home', personId: 'lena', name: 'Lena' },
  roles: ['process-leader'],
  key: 'press-1',
};
const actor: Doer = {
  person: { tenantId: 'home', personId: 'anna', name: 'Anna' },
  roles: ['actor'],
  key: 'say-1',
};
const now = new Date('2026-11-24T09:00:00Z');
let count = 0;
const act = (idea: Idea, what: Act, doer = leader) =>
  actOnIdea(idea, what, doer, { definitions: firstDefinitions, now, nextId: () => `d${(count += 1)}` });
const done = (idea: Idea, what: Act, doer = leader): Idea => {
  const acted = act(idea, what, doer);
  if (acted.kind !== 'done') throw new Error(`expected it done, got ${acted.kind}`);
  return ideaSchema.parse(acted.idea);
};
const notices = (idea: Idea) =>
  idea.deliveries.flatMap(({ content }) => (content.kind === 'notice' ? [content.notice] : []));

describe('an act on an idea', () => {
  it('is one new version with its event and what must be said', () => {
    const before = anIdea();
    const taken = done(before, { kind: 'take' });
    expect(taken).toMatchObject({ version: 2, revision: 2, status: 'taken', responsible: { name: 'Lena' } });
    expect(taken.events.at(-1)).toMatchObject({
      what: 'take',
      role: 'process-leader',
      status: { before: 'new', after: 'taken' },
    });
    expect(notices(taken)).toEqual(['taken']);
    expect(before.status).toBe('new');
  });

  it('counts once for the same key', () => {
    const taken = done(anIdea(), { kind: 'take' });
    expect(act(taken, { kind: 'take' })).toEqual({ kind: 'unchanged' });
    expect(act(taken, { kind: 'take' }, { ...leader, key: 'press-2' })).toEqual({ kind: 'wrong-status' });
  });

  it('confirms what nobody has judged, once', () => {
    const confirmed = done(anIdea(), { kind: 'confirm' });
    expect(confirmed.mapping.verdict).toBe('confirmed');
    expect(act(confirmed, { kind: 'confirm' }, { ...leader, key: 'press-2' })).toEqual({ kind: 'unchanged' });
  });

  it('changes the level in place', () => {
    const changed = done(anIdea(), {
      kind: 'change',
      placement: { area: 'jord-skog-vatten', subarea: 'jord', level: 'spets' },
    });
    expect(changed.mapping).toMatchObject({
      verdict: 'changed',
      current: { level: 'spets' },
      sent: { level: 'bredd' },
    });
    expect(changed.target).toBe('jord-skog-vatten/jord');
    expect(notices(changed)).toEqual(['changed']);
    expect(changed.events.at(-1)?.placement).toMatchObject({
      before: { level: 'bredd' },
      after: { level: 'spets' },
    });
  });

  it('moves to another area, where nobody has taken it yet', () => {
    const taken = done(anIdea(), { kind: 'take' });
    const placement = { area: 'upplevelser', subarea: null, level: 'bredd' as const };
    const moved = done(taken, { kind: 'change', placement }, { ...leader, key: 'press-2' });
    expect(moved).toMatchObject({ target: 'upplevelser', status: 'new', responsible: null });
    expect(moved.events.at(-1)?.what).toBe('move');
    expect(notices(moved)).toEqual(['taken', 'moved']);
    const posts = moved.deliveries.filter(({ content }) => content.kind === 'post-card');
    expect(
      posts.map(({ state, content }) => [state, content.kind === 'post-card' && content.target]),
    ).toEqual([
      ['cancelled', 'jord-skog-vatten/jord'],
      ['waiting', 'upplevelser'],
    ]);
  });

  it('changes nothing when the choice is what stands', () => {
    const same = anIdea().mapping.current;
    expect(act(anIdea(), { kind: 'change', placement: same })).toEqual({ kind: 'unchanged' });
  });

  it('closes with a word to the actor', () => {
    const closed = done(anIdea(), { kind: 'close', reason: 'referred', note: 'Leader passar bättre.' });
    expect(closed).toMatchObject({
      status: 'closed',
      closing: { reason: 'referred', note: 'Leader passar bättre.' },
    });
    expect(closed.deliveries.at(-1)?.content).toMatchObject({
      notice: 'closed',
      note: 'Leader passar bättre.',
    });
  });

  it('lets the actor add and withdraw, and tells nobody in their own chat', () => {
    const added = done(anIdea(), { kind: 'add', text: 'Vi är fyra nu.' }, actor);
    expect(added.additions.map((one) => one.text)).toEqual(['Vi är fyra nu.']);
    expect(added.answers).toEqual(anIdea().answers);
    const gone = done(added, { kind: 'withdraw' }, { ...actor, key: 'say-2' });
    expect(gone).toMatchObject({ status: 'closed', closing: { reason: 'withdrawn' } });
    expect(notices(gone)).toEqual([]);
  });

  it('nudges the leader in the thread of a card that stands, and not where none does yet', () => {
    const card = {
      id: 'c1',
      target: 'jord-skog-vatten/jord',
      conversation: 'home/jord',
      threadId: 't',
      activityId: 'a',
    };
    const standing: Idea = {
      ...anIdea(),
      cards: [
        { ...card, state: 'live' },
        { ...card, id: 'c2', state: 'pointer' },
      ],
    };
    const added = done(standing, { kind: 'add', text: 'Vi är fyra nu.' }, actor);
    expect(added.deliveries.map(({ content }) => content).filter(({ kind }) => kind === 'nudge')).toEqual([
      { kind: 'nudge', cardId: 'c1', what: 'add' },
    ]);
    const unposted = done(anIdea(), { kind: 'withdraw' }, actor);
    expect(unposted.deliveries.some(({ content }) => content.kind === 'nudge')).toBe(false);
  });

  it('refuses who may not', () => {
    expect(act(anIdea(), { kind: 'take' }, actor)).toEqual({ kind: 'wrong-role' });
    expect(act(anIdea(), { kind: 'withdraw' }, leader)).toEqual({ kind: 'wrong-role' });
    expect(act(anIdea(), { kind: 'take' }, { ...leader, roles: [] })).toEqual({ kind: 'wrong-role' });
  });
});
