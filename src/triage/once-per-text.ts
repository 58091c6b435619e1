import type { Clock, NoOpinion, Opinion, SecondOpinion } from '../domain/ports.ts';

const KEPT = 200;
/** After trouble with whoever is asked, nobody waits for it again so soon. */
const REST_MS = 30_000;

/**
 * Asks once about each text; the last few hundred answers are kept, also that there was none, so that what a person has
 * been shown does not change under them. After trouble nothing is asked for a while. `report` is told of every answer
 * that did not come.
 */
export const oncePerText = (
  ask: SecondOpinion,
  clock: Clock,
  report: (trouble: NoOpinion) => void,
): SecondOpinion => {
  const kept = new Map<string, Promise<Opinion | NoOpinion>>();
  let restsUntil = 0;
  const askNow = async (text: string): Promise<Opinion | NoOpinion> => {
    if (clock.now().getTime() < restsUntil) return { kind: 'none', why: 'resting' };
    const answer = await ask(text);
    if (answer.kind === 'none') {
      report(answer);
      if (TROUBLES.includes(answer.why)) restsUntil = clock.now().getTime() + REST_MS;
    }
    return answer;
  };
  return (text) => {
    const known = kept.get(text);
    const answer = known ?? askNow(text);
    // Taken out and put in again, the texts last asked about stand last.
    kept.delete(text);
    kept.set(text, answer);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
};

const TROUBLES: readonly NoOpinion['why'][] = ['timeout', 'unreachable', 'http'];
