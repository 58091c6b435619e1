import { performance } from 'node:perf_hooks';
import { NO_AREA } from '../src/domain/codes.ts';
import { firstDefinitions } from '../src/domain/first-definitions.ts';
import { mapIdea } from '../src/triage/map-idea.ts';
import type { LabelledMessage } from '../src/triage/training/labelled-line.ts';
import { readMessages } from '../src/triage/training/read-messages.ts';
import { measuringSets } from './measuring-sets.ts';
import { naturalBayes, nlpJs } from './triage-peers.ts';

/** What a mapper says of one text: class (sub-area, or area without any) and level. */
export type Answer = { label: string; level: string };
export type Peer = {
  name: string;
  train: (messages: readonly LabelledMessage[]) => Promise<void>;
  answer: (text: string) => Promise<Answer>;
};

/** Peers learn every message once: learning some twice is a choice of ours that was not tuned for them. */
const training = [...new Map(readMessages().map((message) => [message.text, message])).values()];

/** The house trains beforehand, by `npm run triage:train`; its weights are part of the program. */
const house: Peer = {
  name: 'Idélotsen',
  train: async () => {},
  answer: async (text) => {
    const { area, subarea, level } = await mapIdea(text);
    return { label: subarea ?? area, level };
  },
};

const areaOf = (label: string): string =>
  firstDefinitions.areas.find(
    ({ code, subareas }) => code === label || subareas.some((sub) => sub.code === label),
  )?.code ?? NO_AREA;

const percent = (right: number, of: number): string => ((100 * right) / of).toFixed(1).padStart(5);

const sets = measuringSets();
const medians = new Map<string, number>();
process.stdout.write(
  `${training.length} training messages; area / class with sub-area / level in %, one mapping in ms (median, warm)\n`,
);
for (const peer of [house, naturalBayes(), nlpJs()]) {
  const began = performance.now();
  await peer.train(training);
  const trained = performance.now() - began;
  for (const { text } of sets[0]?.messages ?? []) await peer.answer(text);
  const times: number[] = [];
  const rows: string[] = [];
  for (const { name, messages } of sets) {
    const right = { area: 0, label: 0, level: 0 };
    for (const { text, label, level } of messages) {
      const start = performance.now();
      const answer = await peer.answer(text);
      times.push(performance.now() - start);
      right.area += Number(areaOf(answer.label) === areaOf(label));
      right.label += Number(answer.label === label);
      right.level += Number(answer.level === level);
    }
    const n = messages.length;
    rows.push(
      `  ${name.padEnd(10)} ${percent(right.area, n)} / ${percent(right.label, n)} / ${percent(right.level, n)}  of ${n}`,
    );
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  medians.set(peer.name, median);
  const ratio = median / (medians.get(house.name) ?? median);
  process.stdout.write(
    `${peer.name}: ${median.toFixed(2)} ms, ${ratio.toFixed(2)} x the house's; trained in ${(trained / 1000).toFixed(1)} s\n${rows.join('\n')}\n`,
  );
}
