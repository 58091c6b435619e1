import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPlaygroundBot } from './playground-bot.ts';
import type { Child } from './playground-child.ts';
import { projectDir } from './playground-paths.ts';
import { isPortFree } from './playground-port.ts';
import { connectChannels } from './playground-routes.ts';
import { startPlaygroundServer } from './playground-server.ts';
import { playgroundWords as words } from './playground-words.ts';

const sqliteFile = path.join('data', 'playground.sqlite');
/** Beside the store once its channels are connected, so that later changes of yours are left alone. */
const connectedMark = path.join(projectDir, `${sqliteFile}.connected`);

/**
 * `npm run playground [-- --fresh]`: the bot and Microsoft's Agents Playground on this machine, with
 * no account and no internet, until Ctrl+C or until one of them ends. PORT (3978) is the bot's port,
 * PLAYGROUND_PORT (56150) the page's. Exit status 0 after a signal, 1 after any fault.
 */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((argument) => argument !== '--fresh');
  if (unknown !== undefined) return complain(words.unknownArgument(unknown));
  const ports = { PORT: portFrom('PORT', 3978), PLAYGROUND_PORT: portFrom('PLAYGROUND_PORT', 56150) };
  for (const [variable, port] of Object.entries(ports)) {
    if (port === undefined) return complain(words.badPort(variable));
    if (!(await isPortFree(port))) return complain(words.portTaken(port, variable));
  }
  if (args.includes('--fresh') || !existsSync(path.join(projectDir, sqliteFile))) removeStore();
  return await run(ports.PORT ?? 0, ports.PLAYGROUND_PORT ?? 0);
}

async function run(botPort: number, pagePort: number): Promise<number> {
  const children: [string, Child][] = [];
  try {
    console.log(words.starting);
    const botUrl = `http://127.0.0.1:${botPort}/api/messages`;
    const server = await startPlaygroundServer(pagePort, botUrl);
    children.push(['Agents Playground', server.child]);
    const bot = await startPlaygroundBot({ port: botPort, sqliteFile, preset: server.preset });
    children.push(['Idélotsen', bot]);
    if (!existsSync(connectedMark)) {
      await connectChannels(server, botUrl);
      writeFileSync(connectedMark, '');
    }
    // Until here a signal ends us at once, and the children with us.
    const asked = stopSignal();
    console.log(words.ready(server.url, sqliteFile));
    return await untilOver(asked, children);
  } catch (fault) {
    const printed = children.map(([, child]) => child.output()).join('\n');
    return complain(words.failed(fault instanceof Error ? fault.message : String(fault), printed));
  } finally {
    await Promise.all(children.map(([, child]) => child.stop()));
  }
}

async function untilOver(asked: Promise<void>, children: [string, Child][]): Promise<number> {
  const ends = children.map(async ([name, child]) => ({ name, child, how: await child.ended }));
  const first = await Promise.race([asked, ...ends]);
  if (first === undefined) {
    console.log(words.stopped);
    return 0;
  }
  return complain(words.died(first.name, first.how, first.child.output()));
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

function portFrom(variable: string, usual: number): number | undefined {
  const given = process.env[variable];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

function removeStore(): void {
  for (const ending of ['', '-wal', '-shm', '.running', '.connected']) {
    rmSync(path.join(projectDir, sqliteFile + ending), { force: true });
  }
}

function complain(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
