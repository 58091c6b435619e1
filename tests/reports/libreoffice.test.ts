import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { aFile } from './a-file.ts';

const run = promisify(execFile);

/** Every sheet as UTF-8 CSV with semicolons, each cell as it is shown, formulas as formulas. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';

const isThere = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

it.skipIf(!isThere)(
  `the Excel file is opened by LibreOffice${isThere ? '' : ' SKIPPED for want of soffice'}`,
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
    try {
      await writeFile(path.join(folder, 'file.xlsx'), (await aFile()).bytes);
      const profile = pathToFileURL(path.join(folder, 'profile')).href;
      const convert = [
        '--headless',
        '--convert-to',
        AS_CSV,
        '--outdir',
        folder,
        path.join(folder, 'file.xlsx'),
      ];
      await run('soffice', [`-env:UserInstallation=${profile}`, ...convert]);
      const lines = async (sheet: string): Promise<string[]> =>
        (await readFile(path.join(folder, `file-${sheet}.csv`), 'utf8')).trim().split('\n');
      const [figures, ideas, events] = await Promise.all(['Siffror', 'Idéer', 'Händelser'].map(lines));
      expect(figures?.[1]).toMatch(/^"?Inkomna idéer"?;;3;0;0;/);
      expect(figures?.at(-1)).toMatch(/^"?Uttaget"?;;2026-11-30 08:00/);
      expect(ideas?.[1]).toMatch(/^"?IDE-2026-0001"?;2026-11-23 10:00;/);
      // A formula would stand here as what it gives, or as a formula, without the apostrophe.
      expect(ideas?.[2]).toContain(`'=HYPERLINK(`);
      expect(ideas).toHaveLength(3);
      expect(events).toHaveLength(3);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
