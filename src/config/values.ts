import { z } from 'zod/v4';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Where texts may go: encrypted, or to this machine, or to a neighbour known by a name without dots. */
export const isSafeAddress = (address: string): boolean => {
  const { protocol, hostname, username, password } = new URL(address);
  const near = isLoopback(hostname) || /^[a-z0-9-]+$/i.test(hostname);
  return (protocol === 'https:' || near) && username === '' && password === '';
};

export const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const guid = z.guid({ error: 'ska vara ett GUID / must be a GUID' });
export const guids = z
  .string()
  .default('')
  .transform(list)
  .pipe(z.array(z.guid({ error: 'ska vara GUID, åtskilda med komma / must be GUIDs, comma separated' })));
export const whole = (smallest: number, largest: number) =>
  z.coerce
    .number({ error: 'ska vara ett heltal / must be a whole number' })
    .int({ error: 'ska vara ett heltal / must be a whole number' })
    .min(smallest, { error: `minst ${smallest} / at least ${smallest}` })
    .max(largest, { error: `högst ${largest} / at most ${largest}` });

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'ska vara en webbadress / must be a web address',
  abort: true,
});

export const partners = z
  .string()
  .default('')
  .transform(list)
  .pipe(
    z.array(
      z.string().regex(/^[0-9a-f-]{36}=.*\S/i, {
        error: 'ska vara tenantId=Organisation,… / must be tenantId=Organisation,…',
      }),
    ),
  )
  .transform(
    (entries) =>
      new Map(
        entries.map((entry): [string, string] => [entry.slice(0, 36).toLowerCase(), entry.slice(37).trim()]),
      ),
  );
