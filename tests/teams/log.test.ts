import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { faultFields } from '../../src/teams/log.ts';

const clock = { now: () => new Date('2026-11-23T09:00:00Z') };

describe('createLog', () => {
  it('writes one line of JSON per event, from its level up', () => {
    const lines: string[] = [];
    const log = createLog('warn', clock, (line) => void lines.push(line));
    log('info', 'listening');
    log('error', 'turn-failed', { code: 'a\nb' });
    expect(lines).toEqual([
      '{"at":"2026-11-23T09:00:00.000Z","level":"error","event":"turn-failed","code":"a\\nb"}\n',
    ]);
  });
});

describe('faultFields', () => {
  it('tells the kind and the place of a fault, not its message', () => {
    const cause = new TypeError('password=hemlis');
    const fault = Object.assign(new Error('mongodb://u:hemlis@host\nat hemlis', { cause }), {
      code: 'storage-busy',
    });
    const fields = faultFields(fault);
    expect(fields).toMatchObject({ fault: 'Error', code: 'storage-busy', cause: 'TypeError' });
    expect(JSON.stringify(fields)).toMatch(/log\.test/);
    expect(JSON.stringify(fields)).not.toMatch(/hemlis@|mongodb/);
    expect(faultFields('hemlis')).toEqual({ fault: 'string' });
  });
});
