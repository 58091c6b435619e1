import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.ts';
import {
  channelFor,
  isCoordinator,
  responsibleFor,
  rolesFor,
  type Routing,
} from '../../src/domain/routing.ts';

const person = (personId: string, tenantId = 'home'): Person => ({ tenantId, personId, name: personId });
const routing: Routing = {
  schema: 1,
  version: 1,
  tenantId: 'home',
  routes: {
    upplevelser: { conversation: 'home/upp', name: 'Upplevelser' },
    samordnare: { conversation: 'home/all', name: 'Samordning' },
  },
  responsible: { upplevelser: [person('uma')] },
  coordinators: [person('siv')],
  log: [],
};

describe('who receives an idea', () => {
  it('is the channel of the target, else the coordinators’', () => {
    expect(channelFor(routing, 'upplevelser')?.name).toBe('Upplevelser');
    expect(channelFor(routing, 'hallbar-energi')?.name).toBe('Samordning');
    expect(channelFor({ ...routing, routes: {} }, 'upplevelser')).toBeUndefined();
  });

  it('is the responsible, else the coordinators', () => {
    expect(responsibleFor(routing, 'upplevelser').map((one) => one.name)).toEqual(['uma']);
    expect(responsibleFor(routing, 'hallbar-energi').map((one) => one.name)).toEqual(['siv']);
  });
});

describe('roles', () => {
  it('go by object id and tenant, whatever the case of the letters', () => {
    expect(rolesFor(routing, person('UMA', 'HOME'), 'upplevelser')).toEqual(['process-leader']);
    expect(rolesFor(routing, person('uma'), 'hallbar-energi')).toEqual([]);
    expect(isCoordinator(routing, person('siv'))).toBe(true);
  });

  it('are never held by somebody of another tenant', () => {
    expect(rolesFor(routing, person('siv', 'elsewhere'), 'upplevelser')).toEqual([]);
  });
});
