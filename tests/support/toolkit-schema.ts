import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** The toolkit takes 445 MB when it is installed; this one file of its package is all that is needed. */
const TOOLKIT = '@microsoft/m365agentstoolkit-cli@1.1.17';
const folder = join(root, 'node_modules/.cache/idelotsen');

/** The toolkit's own schema of its project files, fetched once; undefined where it cannot be fetched. */
export const toolkitSchema = async (version: string): Promise<string | undefined> => {
  const kept = join(folder, `toolkit-${version}.schema.json`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  try {
    await mkdir(folder, { recursive: true });
    const { stdout: packed } = await run('npm', ['pack', '--silent', TOOLKIT], {
      cwd: folder,
      timeout: 120_000,
      shell: process.platform === 'win32',
    });
    const name = packed.trim().split('\n').at(-1) ?? '';
    const inside = `package/resource/yaml-schema/${version}/yaml.schema.json`;
    const { stdout } = await run('tar', ['-xzOf', name, inside], { cwd: folder, maxBuffer: 2 ** 24 });
    await rm(join(folder, name));
    await writeFile(`${kept}.part`, stdout);
    await rename(`${kept}.part`, kept);
    return stdout;
  } catch {
    return undefined;
  }
};
