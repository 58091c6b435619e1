import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/v4';
import { startChild } from './playground-child.ts';
import type { Child } from './playground-child.ts';
import { playgroundPreset } from './playground-paths.ts';
import { untilReady } from './playground-until.ts';

const user = z.object({ id: z.string(), name: z.string(), aadObjectId: z.uuid() });
const channel = z.object({ id: z.string(), name: z.string() });
const presetSchema = z.object({
  config: z.object({
    tenantId: z.uuid(),
    bot: z.object({ id: z.string(), name: z.string() }),
    currentUser: user,
    users: z.array(user),
    personalChat: z.object({ id: z.string() }),
    teams: z.tuple([z.object({ id: z.string(), name: z.string(), channels: z.array(channel).length(2) })]),
  }),
});

/** Who and what the Playground pretends to be, as it has itself read it. */
export type Preset = z.infer<typeof presetSchema>['config'];
export type PlaygroundServer = { url: string; preset: Preset; child: Child };

/**
 * Starts Microsoft's Agents Playground on `port`, against the bot at `botUrl`, with our preset and
 * nothing sent to Microsoft. Ready means that its backend answers: with a broken preset it prints
 * that it listens while nothing does.
 */
export async function startPlaygroundServer(port: number, botUrl: string): Promise<PlaygroundServer> {
  const program = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const flags = ['-e', botUrl, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = startChild([program, 'start', ...flags], {
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: playgroundPreset,
      M365_AGENTS_PLAYGROUND_LOGFILE: path.join(tmpdir(), `agents-playground-${port}.log`),
    },
  });
  const url = `http://localhost:${port}`;
  let preset: Preset | undefined;
  const ready = async () => {
    const answer = await fetch(`${url}/_internal/v1/testConfig`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    if (answer?.ok) preset = presetSchema.parse(await answer.json()).config;
    return preset !== undefined;
  };
  await untilReady('Agents Playground', child, ready, 60_000);
  if (preset === undefined) throw new Error('Agents Playground: no preset');
  return { url, preset, child };
}
