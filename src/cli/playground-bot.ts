import { startChild } from './playground-child.ts';
import type { Child } from './playground-child.ts';
import { projectDir } from './playground-paths.ts';
import type { Preset } from './playground-server.ts';
import { untilReady } from './playground-until.ts';

/**
 * Starts the bot for the Playground: explicit development on loopback, no identity, everything in
 * `sqliteFile`, the person at the keyboard its first coordinator. Resolves when it answers that it
 * is ready; fails with its own output when it does not within a minute.
 */
export async function startPlaygroundBot(options: {
  port: number;
  sqliteFile: string;
  preset: Preset;
}): Promise<Child> {
  const { port, sqliteFile, preset } = options;
  const url = `http://127.0.0.1:${port}`;
  const child = startChild(['--import', 'tsx', 'src/index.ts'], {
    cwd: projectDir,
    env: {
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      SQLITE_FILE: sqliteFile,
      HOME_TENANT_ID: preset.tenantId,
      // An identity of the surrounding shell would make the bot refuse the Playground, which has none.
      MICROSOFT_APP_ID: '',
      MICROSOFT_APP_PASSWORD: '',
      COORDINATORS: preset.currentUser.aadObjectId,
    },
  });
  const ready = async () =>
    (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined))?.ok === true;
  await untilReady('Idélotsen', child, ready, 60_000);
  return child;
}
