import type { Entra } from './look-at-entra.ts';
import { type Finding, finding } from './finding.ts';

const found = finding('clock');

/** Entra forgives five minutes; a clock that is one minute wrong is on its way there. */
const WARN_MS = 60_000;
const FAULT_MS = 5 * 60_000;

export const lookAtClock = (entra: Entra): Finding[] => [clockOf(entra), zone()];

const clockOf = (entra: Entra): Finding => {
  if (entra.kind === 'away') return found('warning', 'clock-unknown');
  const off = Math.abs(entra.aheadMs);
  const seconds = String(Math.round(off / 1000));
  if (off < WARN_MS) return found('ok', 'clock-ok', seconds);
  return found(off < FAULT_MS ? 'warning' : 'fault', 'clock-off', seconds);
};

const zone = (): Finding => {
  const hourOf = (day: string) => {
    const options = { timeZone: 'Europe/Stockholm', hour: 'numeric', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('en', options).format(new Date(`${day}T12:00:00Z`));
  };
  try {
    const right = hourOf('2026-01-15') === '13' && hourOf('2026-07-15') === '14';
    return right ? found('ok', 'zone-ok') : found('fault', 'zone-missing');
  } catch {
    return found('fault', 'zone-missing');
  }
};
