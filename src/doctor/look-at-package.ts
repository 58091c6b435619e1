import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod/v4';
import type { Config } from '../config.ts';
import { type Finding, finding } from './finding.ts';
import type { World } from './world.ts';

const found = finding('package');

const manifestSchema = z.object({
  id: z.string(),
  bots: z.tuple([z.object({ botId: z.string() })]),
  developer: z.object({ privacyUrl: z.string(), termsOfUseUrl: z.string() }),
});

/** Is the package that is to be uploaded the one of this bot? */
export const lookAtPackage = (config: Config, { packageFile }: World): Finding[] => {
  const { teamsAppId, privacyUrl, termsUrl, identity } = config;
  const needed = { TEAMS_APP_ID: teamsAppId, PRIVACY_URL: privacyUrl, TERMS_URL: termsUrl };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === null ? [name] : []));
  if (missing.length > 0) return [found('warning', 'package-values', missing.join(', '))];
  const name = basename(packageFile);
  if (!existsSync(packageFile)) return [found('warning', 'package-missing', name)];
  const manifest = readManifest(packageFile);
  if (!manifest) return [found('fault', 'package-unreadable', name)];
  const [{ botId }] = manifest.bots;
  if (identity && botId.toLowerCase() !== identity.appId) return [found('fault', 'package-other-bot', name)];
  if (manifest.id.toLowerCase() !== teamsAppId) return [found('fault', 'package-other-app', name)];
  const { privacyUrl: privacy, termsOfUseUrl: terms } = manifest.developer;
  return privacy === privacyUrl && terms === termsUrl
    ? [found('ok', 'package-ok', name)]
    : [found('warning', 'package-other-links', name)];
};

const readManifest = (file: string): z.infer<typeof manifestSchema> | undefined => {
  try {
    const { 'manifest.json': manifest } = unzipSync(readFileSync(file), {
      filter: ({ name, originalSize }) => name === 'manifest.json' && originalSize < 1_000_000,
    });
    return manifestSchema.safeParse(JSON.parse(strFromU8(manifest ?? new Uint8Array()))).data;
  } catch {
    return undefined;
  }
};
