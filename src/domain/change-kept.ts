import { Fault } from './fault.ts';

const TRIES = 50;

/**
 * Loads a document, changes it and writes it compare-and-set, as often as others are faster. Undefined: it is not
 * there, or `change` gave the same one back. Fault: `contended`, for whoever keeps losing.
 */
export const changeKept = async <T extends { version: number }>(
  kept: { load: () => Promise<T | undefined>; save: (next: T) => Promise<boolean>; contended: string },
  change: (stored: T) => T,
): Promise<T | undefined> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await kept.load();
    if (!stored) return undefined;
    const changed = change(stored);
    if (changed === stored) return undefined;
    const next: T = { ...changed, version: stored.version + 1 };
    if (await kept.save(next)) return next;
  }
  throw new Fault(kept.contended, 'A document was changed by others every time.', { retryable: true });
};
