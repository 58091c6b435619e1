import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { buildModel } from '../triage/training/build-model.ts';
import { labelledLine } from '../triage/training/labelled-line.ts';
import settings from '../triage/training/settings.json' with { type: 'json' };

const folder = new URL('../triage/training/messages/', import.meta.url);
const messages = readdirSync(folder)
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n').map(labelledLine));
const remarks = readFileSync(new URL('../side-remarks.txt', folder), 'utf8').trim().split('\n');
const model = buildModel(messages, remarks, settings);
writeFileSync(new URL('../triage/knowledge/model.json', import.meta.url), `${JSON.stringify(model)}\n`);
process.stdout.write(`trained on ${messages.length} messages, ${model.signs.split('\n').length} signs\n`);
