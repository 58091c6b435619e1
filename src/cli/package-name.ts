import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod/v4';

const project = z.object({ version: z.string() });

/** `env/.env.prov` is for an environment of its own, and so are its package and its name in Teams; production has none. */
export const environmentOf = (file: string): string | undefined =>
  /^\.env\.([\w-]+)$/.exec(path.basename(file))?.[1];

export const versionOf = async (projectDir: string): Promise<string> => {
  const text = await readFile(path.join(projectDir, 'package.json'), 'utf8');
  return project.parse(JSON.parse(text)).version;
};

/** What the package made with this file of variables is called. */
export const packageName = async (projectDir: string, envFile: string): Promise<string> => {
  const environment = environmentOf(envFile);
  return `idelotsen-${await versionOf(projectDir)}${environment === undefined ? '' : `-${environment}`}.zip`;
};
