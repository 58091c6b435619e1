import type { Alerts, Watch } from '../../src/domain/alerts/alerts.ts';
import { newAlerts } from '../../src/domain/alerts/new-alerts.ts';

const anna = { tenantId: 'home', personId: 'Anna', name: 'Anna' };

/** What Anna has asked for: by default nothing, since 23 November 2026. */
export const someAlerts = (given: Partial<Alerts> = {}): Alerts => ({
  ...newAlerts(anna, 'sv', new Date('2026-11-23T10:00:00Z')),
  version: 1,
  ...given,
});

export const aWatch = (given: Partial<Watch> = {}): Watch => ({
  id: 'watch-1',
  words: 'vattenkraft',
  interest: { topics: ['vattenkraft'], programmes: [], applicants: [], places: [] },
  since: '2026-11-23T10:00:00.000Z',
  nextAt: '2026-11-30T07:00:00.000Z',
  seen: [],
  ...given,
});
