// tsx src/cli/prune-modules.ts FOLDER: takes out of node_modules what no program reads when it runs: source maps,
// typings and TypeScript sources, and what is compiled for other platforms. Prints the size before and after.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const UNREAD = /\.(map|[cm]?ts|tsbuildinfo|md|markdown)$/i;
const LICENCE = /^(licen[cs]e|notice|copying)/i;

/** Who compiles for each platform: the database's driver, and what draws pictures. */
const COMPILED = ['@libsql', '@resvg'];

/** npm may bring what is compiled for both C libraries of Linux; one of them cannot be loaded. */
const foreignLibraries = (): string[] => {
  const isGlibc = JSON.stringify(process.report.getReport()).includes('glibcVersionRuntime');
  return process.platform === 'linux' ? [isGlibc ? 'musl' : 'gnu'] : [];
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));

/** On the disk, as `du` counts. */
const megabytes = (files: string[]): number =>
  Math.ceil(files.reduce((sum, file) => sum + statSync(file).blocks * 512, 0) / 2 ** 20);

const [modules] = process.argv.slice(2);
if (modules === undefined) throw new Error('usage: prune-modules.ts NODE_MODULES');

const all = filesBelow(modules);
const before = megabytes(all);
for (const file of all) {
  const name = path.basename(file);
  if (UNREAD.test(name) && !LICENCE.test(name)) rmSync(file);
}
for (const libc of foreignLibraries())
  for (const scope of COMPILED.map((name) => path.join(modules, name)))
    for (const name of readdirSync(scope))
      if (name.endsWith(libc)) rmSync(path.join(scope, name), { recursive: true });
process.stdout.write(`${before} MB → ${megabytes(filesBelow(modules))} MB\n`);
