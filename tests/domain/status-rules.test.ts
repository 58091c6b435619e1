import { describe, expect, it } from 'vitest';
import { IDEA_ACTIONS, judge, ROLES, STATUS_RULES, STATUSES } from '../../src/domain/status-rules.ts';

describe('the table of statuses', () => {
  it('reaches every status, and leaves every status', () => {
    for (const status of STATUSES) {
      const reached = status === 'new' || IDEA_ACTIONS.some((action) => STATUS_RULES[action].to === status);
      const left = IDEA_ACTIONS.some(
        (action) =>
          STATUS_RULES[action].from.includes(status) && !['same', status].includes(STATUS_RULES[action].to),
      );
      expect({ status, reached, left }).toEqual({ status, reached: true, left: true });
    }
  });

  it('lets nobody but the actor add or withdraw, and nobody but staff do the rest', () => {
    for (const action of IDEA_ACTIONS) {
      const allowed = ROLES.filter((role) => STATUS_RULES[action].by.includes(role));
      const actors = ['answer', 'add', 'withdraw'].includes(action);
      expect(allowed).toEqual(actors ? ['actor'] : ['process-leader', 'coordinator']);
    }
  });

  it('takes an idea once', () => {
    expect(judge('take', 'new', ['process-leader'])).toEqual({ kind: 'allowed', to: 'taken' });
    expect(judge('take', 'taken', ['process-leader'])).toEqual({ kind: 'wrong-status' });
    expect(judge('take', 'new', ['actor'])).toEqual({ kind: 'wrong-role' });
    expect(judge('take', 'new', [])).toEqual({ kind: 'wrong-role' });
  });

  it('does nothing to a closed idea but reopen it', () => {
    const possible = IDEA_ACTIONS.filter((action) => judge(action, 'closed', ROLES).kind === 'allowed');
    expect(possible).toEqual(['reopen']);
  });
});
