import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod/v4';
import { checkPackage } from './package-check.ts';

export type PackageMade =
  { kind: 'made'; file: string; names: string[] } | { kind: 'invalid'; problems: string[] };

/** The part of the manifest that names the other files of the package. */
const naming = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});

/**
 * Fills `${{NAME}}` in the manifest of the folder `from` with `values`, checks the whole as Teams would, and
 * writes it as `name` into the folder `into`. The same input gives the same bytes. Throws if a
 * placeholder has no value or a named file is not there.
 */
export async function makePackage(options: {
  from: string;
  into: string;
  values: Record<string, string>;
  name: string;
}): Promise<PackageMade> {
  const { from, into, values } = options;
  const manifest = fillManifest(await readFile(path.join(from, 'manifest.json'), 'utf8'), values);
  const { icons, localizationInfo } = naming.parse(manifest);
  const files: Record<string, Uint8Array> = { 'manifest.json': Buffer.from(toJson(manifest)) };
  for (const name of [icons.color, icons.outline]) files[name] = await readFile(path.join(from, name));
  for (const { file } of localizationInfo.additionalLanguages)
    files[file] = Buffer.from(toJson(fillManifest(await readFile(path.join(from, file), 'utf8'), values)));

  const problems = checkPackage(manifest, files);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const file = path.join(into, options.name);
  await mkdir(into, { recursive: true });
  await writeFile(file, zipSync(files, { level: 9, mtime: SAME_TIME, os: 0 }));
  return { kind: 'made', file, names: Object.keys(files) };
}

// The clock of a zip is local time without a zone, and fflate takes it from the local parts of a date.
const SAME_TIME = new Date(2021, 0, 1);

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest, or a language file, with each `${{NAME}}` in its texts replaced. Throws, naming them, when some have no value. */
export function fillManifest(template: string, values: Record<string, string>): unknown {
  const unknown = new Set<string>();
  const filled: unknown = JSON.parse(template, (_key, value: unknown) =>
    typeof value !== 'string'
      ? value
      : value.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
          const known = values[name];
          if (known === undefined) unknown.add(placeholder);
          return known ?? placeholder;
        }),
  );
  if (unknown.size > 0) throw new Error(`manifest.json: ${[...unknown].join(', ')}: inget värde / no value`);
  return filled;
}
