// npm run backup -- FILE copies the database file while the bot runs; npm run restore -- FILE puts a copy in its place.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigFault, parseLearning, readEnvironment } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { backUp, restore } from '../storage/sqlite/backup.ts';
import { backupWords as words } from './backup-words.ts';

const main = async ([command, copy, ...rest]: string[]): Promise<number> => {
  if (copy === undefined || rest.length > 0) return say(words.usage, 2);
  const { sqliteFile, mongo } = parseLearning(readEnvironment('env/.env'));
  if (mongo !== null) return say(words.mongo, 2);
  const from = command === 'backup' ? sqliteFile : copy;
  if (!existsSync(from)) return say(words.missing(from), 2);
  if (command === 'backup') {
    mkdirSync(dirname(copy), { recursive: true });
    backUp(sqliteFile, copy);
    return say(words.copied(copy), 0);
  }
  if (command !== 'restore') return say(words.usage, 2);
  return say(words.restored(copy, await restore(copy, sqliteFile, new Date())), 0);
};

const say = (sentence: string, code: number): number => {
  (code === 0 ? process.stdout : process.stderr).write(sentence);
  return code;
};

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  if (fault instanceof ConfigFault) return say(`${fault.message}\n`, 2);
  if (fault instanceof Fault) return say(words.refused(fault.code, fault.message), 1);
  throw fault;
});
