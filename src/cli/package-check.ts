import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.28/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.28/MicrosoftTeams.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { AnySchemaObject } from 'ajv';
import { z } from 'zod/v4';

const checked = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(z.object({ scopes: z.array(z.string()) })).default([]),
  supportsChannelFeatures: z.string().optional(),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});

/**
 * What Teams would refuse in a package, one line each; empty when nothing. Microsoft's own schemas for the
 * manifest and its language files, then what they do not say: the size of the icons, and that a team app
 * must declare channel features from manifest 1.25 on.
 */
export function checkPackage(manifest: unknown, files: Record<string, Uint8Array>): string[] {
  const problems = against(manifestSchema, manifest, 'manifest.json');
  const parsed = checked.safeParse(manifest);
  if (!parsed.success) return problems.length > 0 ? problems : [parsed.error.message];
  const { icons, bots, supportsChannelFeatures, localizationInfo } = parsed.data;
  for (const { file } of localizationInfo.additionalLanguages) {
    const language: unknown = JSON.parse(Buffer.from(files[file] ?? []).toString('utf8') || 'null');
    problems.push(...against(localizationSchema, language, file));
  }
  if (bots.some(({ scopes }) => scopes.includes('team')) && supportsChannelFeatures !== 'tier1')
    problems.push('manifest.json: supportsChannelFeatures ska vara / must be "tier1"');
  return [
    ...problems,
    ...iconProblems(icons.color, files[icons.color], 192),
    ...iconProblems(icons.outline, files[icons.outline], 32),
  ];
}

function against(schema: AnySchemaObject, value: unknown, file: string): string[] {
  // The schemas say draft 4, which ajv knows no more; what they use of it reads the same in the draft ajv has,
  // but that words beside a $ref count there. That is stricter, and what they mean.
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  });
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${file}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/** The size stands first in a PNG: signature, then the header chunk with width and height. */
function iconProblems(name: string, file: Uint8Array | undefined, size: number): string[] {
  const png = Buffer.from(file ?? []);
  const isPng = png.length > 24 && png.toString('latin1', 1, 4) === 'PNG';
  if (isPng && png.readUInt32BE(16) === size && png.readUInt32BE(20) === size) return [];
  return [`${name}: ska vara en PNG på / must be a PNG of ${size}×${size}`];
}
