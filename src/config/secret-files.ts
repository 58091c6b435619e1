import { readFileSync, statSync } from 'node:fs';

/** Variables whose value may stand in a file instead, named by `<NAME>_FILE`: how containers are given secrets. */
export const SECRETS = [
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_CERTIFICATE',
  'MONGODB_URI',
  'SECOND_OPINION_KEY',
  'GDP_FORMAS_KEY',
  'GDP_FORTE_KEY',
  'GDP_VR_KEY',
] as const;

/** A larger file is no secret but a mistake. */
const MOST_BYTES = 64 * 1024;

type Env = Record<string, string | undefined>;
type Fault = { name: string; trouble: string };

/** The environment with each secret that a file holds in its place; white space around it does not count. */
export const withSecretFiles = (env: Env): { env: Env; faults: Fault[] } => {
  const filled: Env = { ...env };
  const faults: Fault[] = [];
  for (const secret of SECRETS) {
    const name = `${secret}_FILE`;
    const file = env[name]?.trim();
    if (file === undefined || file === '') continue;
    if ((env[secret]?.trim() ?? '') !== '')
      faults.push({ name, trouble: `går inte ihop med / does not go together with ${secret}` });
    else {
      const text = readSecret(file);
      if (text === undefined)
        faults.push({
          name,
          trouble: 'filen går inte att läsa, eller är tom / the file cannot be read, or is empty',
        });
      else filled[secret] = text;
    }
  }
  return { env: filled, faults };
};

const readSecret = (file: string): string | undefined => {
  try {
    if (statSync(file).size > MOST_BYTES) return undefined;
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
};
