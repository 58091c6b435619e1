import { z } from 'zod/v4';

const guid = z.guid();
const address = z.url({ protocol: /^https$/ });

/** What the manifest leaves open: the variable, its option, what it is, and what it must look like. */
export const PACKAGE_VALUES = [
  {
    name: 'TEAMS_APP_ID',
    option: 'teams-app-id',
    sv: 'Appens eget id i Teams, ett GUID som aldrig ändras',
    en: "the app's own id in Teams, a GUID that never changes",
    schema: guid,
  },
  {
    name: 'MICROSOFT_APP_ID',
    option: 'bot-id',
    sv: 'Botens id i Entra, samma GUID som servern startas med',
    en: "the bot's id in Entra, the same GUID the server starts with",
    schema: guid,
  },
  {
    name: 'PRIVACY_URL',
    option: 'privacy-url',
    sv: 'Sida om personuppgifter, https',
    en: 'page about personal data, https',
    schema: address,
  },
  {
    name: 'TERMS_URL',
    option: 'terms-url',
    sv: 'Sida med användarvillkor, https',
    en: 'page with the terms of use, https',
    schema: address,
  },
] as const;

type Name = (typeof PACKAGE_VALUES)[number]['name'];
type Option = (typeof PACKAGE_VALUES)[number]['option'];

/** The same as options of the command line. */
export const PACKAGE_OPTIONS = {
  'teams-app-id': { type: 'string' },
  'bot-id': { type: 'string' },
  'privacy-url': { type: 'string' },
  'terms-url': { type: 'string' },
} as const satisfies Record<Option, { type: 'string' }>;

export type PackageValues =
  { kind: 'complete'; values: Record<Name, string> } | { kind: 'incomplete'; problems: string[] };

/** Everything the manifest needs, from options first and `env` second; or every line that is missing or wrong. */
export function readPackageValues(
  options: Partial<Record<Option, string | undefined>>,
  env: Record<string, string | undefined>,
): PackageValues {
  const problems: string[] = [];
  const values = { TEAMS_APP_ID: '', MICROSOFT_APP_ID: '', PRIVACY_URL: '', TERMS_URL: '' };
  for (const { name, option, sv, en, schema } of PACKAGE_VALUES) {
    const given = (options[option] ?? env[name] ?? '').trim();
    values[name] = given;
    if (given === '') problems.push(`${name} (--${option}): saknas / missing. ${sv} / ${en}`);
    else if (!schema.safeParse(given).success)
      problems.push(`${name} (--${option}): duger inte / will not do: ${given}. ${sv} / ${en}`);
  }
  return problems.length > 0 ? { kind: 'incomplete', problems } : { kind: 'complete', values };
}
