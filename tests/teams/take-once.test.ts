import { cachedIndex } from '../../src/calls/cached-index.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/domain/message.ts';
import type { Sessions } from '../../src/domain/ports.ts';
import type { Incoming } from '../../src/flows/incoming.ts';
import type { Session } from '../../src/flows/session.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { takeOnce, type TakeOnceDeps } from '../../src/teams/take-once.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { mapIdea } from '../../src/triage/map-idea.ts';
import { BOT, HOME_TENANT } from '../support/activities.ts';

let store: Store;
let said: string[];
beforeEach(async () => {
  store = openSqliteStore(':memory:');
  await store.definitions.save(firstDefinitions, null);
  said = [];
});
afterEach(() => store.close());

const now = new Date('2026-11-23T09:00:00Z');
const incoming = (key: string, text: string): Incoming => ({
  key,
  at: now,
  conversation: {
    channel: 'teams',
    tenantId: HOME_TENANT,
    conversationId: 'a:1',
    kind: 'personal',
    name: '',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    bot: BOT,
    person: { personId: 'anna', accountId: '29:1' },
  },
  person: { tenantId: HOME_TENANT, personId: 'anna', name: 'Anna Lind' },
  content: { kind: 'text', text, mentions: [] },
});

const deps = (sessions: Sessions<Session>): TakeOnceDeps => {
  let ids = 0;
  return {
    flows: {
      ...store,
      clock: { now: () => now },
      ids: { next: () => `id-${++ids}` },
      settings: {
        homeTenantId: HOME_TENANT,
        controller: 'Regionen',
        retention: { sv: 'ett år', en: 'a year' },
        privacyUrl: null,
        contact: 'Regionen',
        answerWorkingDays: 10,
        languageModel: null,
        alertsAt: '08:00',
      },
      mapIdea,
      fetchFile: () => Promise.resolve({ kind: 'none', why: 'unreachable' }),
      callIndex: cachedIndex(store.catalogue),
      wake: () => undefined,
      revive: () => undefined,
      tell: async () => false,
      downloads: { make: () => null },
    },
    sessions,
    say: async (message) => {
      said.push(message.kind === 'text' ? message.text : message.summary);
      return true;
    },
    onAnswer: () => undefined,
    pause: async () => undefined,
  };
};

/** Another process is faster `times` times: it takes a turn of its own between our load and our save. */
const contended = (times: number): Sessions<Session> => {
  let left = times;
  return {
    ...store.sessions,
    save: async (session) => {
      if (left > 0) {
        left -= 1;
        const stored = await store.sessions.load(session.key);
        const theirs = stored === undefined || stored === 'outdated' ? { ...session, handled: [] } : stored;
        await store.sessions.save({
          ...theirs,
          language: 'en',
          revision: theirs === stored ? theirs.revision + 1 : 1,
        });
      }
      return store.sessions.save(session);
    },
  };
};
const stored = async () => {
  const session = await store.sessions.load('k');
  if (session === undefined || session === 'outdated') throw new Error('nothing stored');
  return session;
};

describe('when somebody else moves the session', () => {
  it('the turn is taken again on what they left', async () => {
    await takeOnce('k', incoming('1', 'vad är spets?'), deps(contended(1)));
    expect((await stored()).handled.map(({ key, sent }) => [key, sent])).toEqual([['1', true]]);
    expect((await stored()).revision).toBe(3);
    expect(said.length).toBeGreaterThan(0);
  });

  it('six times in a row, it is a fault and nothing is said', async () => {
    await expect(takeOnce('k', incoming('1', 'vad är spets?'), deps(contended(6)))).rejects.toMatchObject({
      code: 'session-conflict',
      retryable: true,
    });
    expect(said).toEqual([]);
  });

  it('while the reply is said, the mark is set on what they left', async () => {
    const given = deps(store.sessions);
    await takeOnce('k', incoming('1', 'vad är spets?'), {
      ...given,
      say: async (message) => {
        const session = await stored();
        await store.sessions.save({ ...session, language: 'en', revision: session.revision + 1 });
        return given.say(message);
      },
    });
    expect(await stored()).toMatchObject({
      language: 'en',
      handled: [{ key: '1', replies: [], sent: true }],
    });
  });
});

describe('what is kept', () => {
  it('thirty keys, and what is left to say of the last three', async () => {
    const unheard = { ...deps(store.sessions), say: async () => false };
    for (let i = 0; i < 40; i += 1) await takeOnce('k', incoming(`m${i}`, 'hjälp'), unheard);
    const { handled } = await stored();
    expect(handled.map(({ key }) => key)).toEqual(Array.from({ length: 30 }, (_, i) => `m${i + 10}`));
    expect(handled.map(({ replies }) => replies.length > 0).lastIndexOf(false)).toBe(26);
    expect(JSON.stringify(handled).length).toBeLessThan(20_000);
  });

  it('a session of an older make is begun anew, and that is said', async () => {
    const outdated: Sessions<Session> = { ...store.sessions, load: async () => 'outdated' };
    await takeOnce('k', incoming('1', 'hej'), deps(outdated));
    expect(said[0]).toMatch(/uppdaterats/);
  });
});

describe('the order of things', () => {
  it('is stored before it is said, and marked as said after', async () => {
    const seen: boolean[] = [];
    const given = deps(store.sessions);
    await takeOnce('k', incoming('1', 'vad är spets?'), {
      ...given,
      say: async () => {
        seen.push((await stored()).handled.at(-1)?.sent ?? true);
        return true;
      },
    });
    expect(new Set(seen)).toEqual(new Set([false]));
    expect((await stored()).handled.at(-1)?.sent).toBe(true);
  });

  it('the answer is known when it is stored, before anything is said', async () => {
    const order: string[] = [];
    await takeOnce('k', incoming('1', 'vad är spets?'), {
      ...deps(store.sessions),
      onAnswer: () => void order.push('answer'),
      say: async () => {
        order.push('say');
        return true;
      },
    });
    expect(order[0]).toBe('answer');
    expect(order).toContain('say');
  });
});

describe('what was never said', () => {
  it('is only what comes after the last that was said', async () => {
    const telling = incoming('1', 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken');
    await takeOnce('k', telling, deps(store.sessions));
    const whole = said;
    expect(whole.length).toBeGreaterThan(1);
    await store.sessions.remove('k');
    said = [];
    const given = deps(store.sessions);
    const cutOff = {
      ...given,
      say: async (message: Message) =>
        said.length === 0 ? given.say(message) : Promise.reject(new Error('killed')),
    };
    await expect(takeOnce('k', telling, cutOff)).rejects.toThrow('killed');
    await takeOnce('k', telling, deps(store.sessions));
    expect(said).toEqual(whole);
  });

  it('is said before the next answer, once', async () => {
    const cutOff: TakeOnceDeps = {
      ...deps(store.sessions),
      say: async () => Promise.reject(new Error('killed')),
    };
    await expect(takeOnce('k', incoming('1', 'vad är spets?'), cutOff)).rejects.toThrow('killed');
    const later = new Date(now.getTime() + 5 * 60_000);
    const again = deps(store.sessions);
    again.flows = { ...again.flows, clock: { now: () => later } };
    await takeOnce('k', incoming('2', 'vad är bredd?'), again);
    expect(said.filter((line) => /Spets|Bredd/.test(line))).toEqual(['Spets', 'Bredd']);
    said = [];
    await takeOnce('k', incoming('3', 'vad är bas?'), again);
    expect(said).toEqual(['Bas']);
  });

  it('is left to whoever is saying it now', async () => {
    const cutOff: TakeOnceDeps = {
      ...deps(store.sessions),
      say: async () => Promise.reject(new Error('killed')),
    };
    await expect(takeOnce('k', incoming('1', 'vad är spets?'), cutOff)).rejects.toThrow('killed');
    await takeOnce('k', incoming('2', 'vad är bredd?'), deps(store.sessions));
    expect(said.some((line) => line.includes('Spets'))).toBe(false);
  });
});
