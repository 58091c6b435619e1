import { startRunner } from './runner.ts';
import { sendSummaries, type SummaryDeps } from './weekly-summary.ts';

/** Looks every `pollMs` whether a summary is due. `pass` looks now, after what is under way. */
export const startSummaries = (
  deps: SummaryDeps,
  pollMs: number,
  onFault: (fault: unknown) => void,
): { pass: () => Promise<void>; stop: (graceMs: number) => Promise<void> } => {
  let last: Promise<unknown> = Promise.resolve();
  const pass = (): Promise<void> => {
    const next = last.then(() => sendSummaries(deps));
    last = next.catch(() => undefined);
    return next;
  };
  const runner = startRunner({ work: async () => (await pass(), 'done'), pollMs, onFault });
  return { pass, stop: (graceMs) => runner.stop(graceMs) };
};
