import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { LEVELS } from '../domain/codes.ts';
import { buildModel } from '../triage/training/build-model.ts';
import { labelledLine } from '../triage/training/labelled-line.ts';
import settings from '../triage/training/settings.json' with { type: 'json' };

const folder = new URL('../triage/training/messages/', import.meta.url);
const messages = readdirSync(folder)
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n').map(labelledLine));

write(
  'area-model',
  buildModel(messages, settings.classes, ({ label }) => label, settings.area),
);
write(
  'level-model',
  buildModel(messages, LEVELS, ({ level }) => level, settings.level),
);
process.stdout.write(`trained on ${messages.length} messages\n`);

function write(name: string, model: unknown): void {
  writeFileSync(new URL(`../triage/knowledge/${name}.json`, import.meta.url), `${JSON.stringify(model)}\n`);
}
