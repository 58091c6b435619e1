import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { afterAll, describe } from 'vitest';
import { noBrowserMark } from './no-browser-mark.ts';

type BrowserFound = { kind: 'found'; name: string; browser: Browser } | { kind: 'none'; reason: string };

const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

// No test may look up a name: what is not on this machine does not exist.
const args = ['--font-render-hinting=none', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

/**
 * A suite that needs a browser. It is skipped, under a name the reporter picks out, when none can be
 * started; `await` it at the top level of the test file. The browser is closed after the suite.
 */
export async function describeInBrowser(
  name: string,
  suite: (browser: () => Browser) => void,
): Promise<void> {
  const found = await findBrowser();
  if (found.kind === 'none') {
    describe.skip(`${name} ${noBrowserMark} ${found.reason}`, () => {
      suite(() => {
        throw new Error(found.reason);
      });
    });
    return;
  }
  describe(name, () => {
    afterAll(() => found.browser.close());
    suite(() => found.browser);
  });
}

/**
 * Starts the first browser that works: on Linux x64 the one inside `@sparticuz/chromium`, else an
 * installed Chrome or Edge. TEST_BROWSER narrows it to `packaged`, `chrome`, `msedge` or `none`.
 */
export async function findBrowser(wanted = process.env['TEST_BROWSER']): Promise<BrowserFound> {
  const reasons: string[] = [];
  for (const candidate of candidates) {
    if (wanted !== undefined && wanted !== candidate.name) continue;
    try {
      const browser = await chromium.launch({ args, ...(await candidate.options()) });
      return { kind: 'found', name: candidate.name, browser };
    } catch (cause) {
      reasons.push(`${candidate.name}: ${firstLine(cause)}`);
    }
  }
  return { kind: 'none', reason: reasons.join('; ') || `TEST_BROWSER=${String(wanted)}` };
}

const candidates: { name: string; options: () => Promise<LaunchOptions> }[] = [
  { name: 'packaged', options: packagedChromium },
  { name: 'chrome', options: async () => ({ channel: 'chrome' }) },
  { name: 'msedge', options: async () => ({ channel: 'msedge' }) },
];

// The package brings libraries and a font that a bare server lacks, but unpacks into one fixed place
// under the system's temporary folder and calls a half-written file there finished. So it unpacks into
// a folder of its own, which is then renamed: whoever loses the race uses the winner's.
async function packagedChromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the packaged Chromium runs on Linux x64 only');
  }
  const dir = path.join(cacheDir, `chromium-${await packagedVersion()}`);
  if (!existsSync(dir)) await unpackInto(dir);
  return {
    executablePath: path.join(dir, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(dir, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: path.join(dir, 'fonts.conf'),
    },
  };
}

async function unpackInto(dir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const staging = await mkdtemp(`${dir}-unpacking-`);
  const script = "import('@sparticuz/chromium').then(async (chromium) => chromium.default.executablePath())";
  // The named execution environment makes the package unpack its libraries too, not only its browser.
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: path.dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await writeFile(path.join(staging, 'fonts.conf'), fontsConf(dir));
  try {
    await rename(staging, dir);
  } catch (cause) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(dir)) throw cause;
  }
}

// The machine's own fonts come first where it has any; the packaged one keeps a bare machine legible.
const fontsConf = (dir: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${dir}/fonts</dir>
  <cachedir>${dir}/fonts-cache</cachedir>
</fontconfig>
`;

async function packagedVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest = path.join(
    entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`)),
    'package.json',
  );
  const parsed: unknown = JSON.parse(await readFile(manifest, 'utf8'));
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) {
    return String(parsed.version);
  }
  throw new Error(`${manifest} has no version`);
}

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
