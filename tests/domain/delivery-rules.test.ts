import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delivery, type DeliveryContent, deliverySchema } from '../../src/domain/delivery.ts';
import { afterFailure, type Failure, waitsFor } from '../../src/domain/delivery-rules.ts';

const now = new Date('2026-11-23T10:00:00Z');

const contents: DeliveryContent[] = [
  { kind: 'post-card', target: 'samordnare', repeat: false, fallback: false },
  { kind: 'update-card', cardId: 'card' },
  { kind: 'replace-card', cardId: 'card', repeat: false },
  { kind: 'nudge', cardId: 'card', what: 'add' },
  {
    kind: 'notice',
    to: { tenantId: 'Home', personId: 'Anna', name: 'Anna' },
    notice: 'taken',
    by: 'Lars',
    note: null,
  },
];

const failures: Failure[] = [
  { kind: 'again', afterMs: 5000, trouble: 'again' },
  ...(['unsure', 'vanished', 'unreachable', 'refused', 'stopped'] as const).map((kind) => ({
    kind,
    trouble: kind,
  })),
];

const claimed = (content: DeliveryContent, attempts = 1): Delivery => ({
  id: 'delivery',
  content,
  state: 'claimed',
  attempts,
  notBefore: now.toISOString(),
  sentAs: null,
  trouble: null,
});

describe('afterFailure', () => {
  it('says for every kind of delivery and every failure what follows', () => {
    const table = contents.map((content) =>
      failures.map((failure) => {
        const after = afterFailure(claimed(content), failure, now, 0.5);
        return `${content.kind} ${failure.kind}: ${after.state}`;
      }),
    );
    expect(table).toEqual([
      [
        'post-card again: waiting',
        'post-card unsure: waiting',
        'post-card vanished: waiting',
        'post-card unreachable: waiting',
        'post-card refused: waiting',
        'post-card stopped: waiting',
      ],
      [
        'update-card again: waiting',
        'update-card unsure: waiting',
        'update-card vanished: waiting',
        'update-card unreachable: parked',
        'update-card refused: failed',
        'update-card stopped: waiting',
      ],
      [
        'replace-card again: waiting',
        'replace-card unsure: waiting',
        'replace-card vanished: failed',
        'replace-card unreachable: parked',
        'replace-card refused: failed',
        'replace-card stopped: waiting',
      ],
      [
        'nudge again: waiting',
        'nudge unsure: failed',
        'nudge vanished: failed',
        'nudge unreachable: parked',
        'nudge refused: failed',
        'nudge stopped: waiting',
      ],
      [
        'notice again: waiting',
        'notice unsure: unsure',
        'notice vanished: parked',
        'notice unreachable: parked',
        'notice refused: failed',
        'notice stopped: waiting',
      ],
    ]);
  });

  const anyFailure = fc.oneof(
    fc.constantFrom(...failures),
    fc.double({ min: 0, noNaN: true }).map((afterMs): Failure => ({ kind: 'again', afterMs, trouble: 'x' })),
  );

  it('always comes to a delivery that can be stored, never claimed or sent, with the trouble on it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...contents),
        anyFailure,
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (content, failure, attempts, jitter) => {
          const after = afterFailure(claimed(content, attempts), failure, now, jitter);
          expect(deliverySchema.parse(after)).toEqual(after);
          expect(['claimed', 'sent', 'cancelled']).not.toContain(after.state);
          expect(after.trouble).toBe(failure.trouble);
          expect(Date.parse(after.notBefore)).toBeGreaterThanOrEqual(now.getTime());
        },
      ),
    );
  });

  it('ends within bounded attempts, whatever comes, unless nothing can be sent at all', () => {
    const anyRun = fc.array(fc.constantFrom(...failures.slice(0, 5)), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...contents), anyRun, (content, run) => {
        let delivery = claimed(content, 0);
        for (const failure of run) {
          delivery = { ...delivery, state: 'claimed', attempts: delivery.attempts + 1 };
          delivery = afterFailure(delivery, failure, now, 0);
          if (delivery.state !== 'waiting') return;
        }
        throw new Error('It goes on for ever.');
      }),
    );
  });

  it('never comes back before it was asked to', () => {
    for (const afterMs of [1, 2500, 90_000, 3_600_000])
      for (const content of contents) {
        const after = afterFailure(claimed(content), { kind: 'again', afterMs, trouble: 'x' }, now, 0);
        expect(Date.parse(after.notBefore) - now.getTime()).toBeGreaterThanOrEqual(afterMs);
      }
  });
});

describe('waitsFor', () => {
  it('is the person of a notice, and any channel for a card', () => {
    expect(contents.map(waitsFor)).toEqual(['channel', 'channel', 'channel', 'channel', 'home/anna']);
  });
});
