import type { Config } from '../config.ts';
import { type Finding, finding } from './finding.ts';
import { PATIENCE_MS } from './within.ts';
import type { World } from './world.ts';

const found = finding('address');

/** Asks the bot from outside, as Teams would, once without the right to be heard. */
export const lookAtAddress = async (config: Config, { fetch }: World): Promise<Finding[]> => {
  if (config.publicUrl === null) return [found('warning', 'address-missing')];
  const { origin } = new URL(config.publicUrl);
  const ask = async (path: string, body?: unknown) => {
    const response = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
    });
    return { status: response.status, silent: (await response.text()) === '' };
  };
  try {
    const health = await ask('/healthz');
    const knock = await ask('/api/messages', stranger(config.homeTenantId));
    const isBot = health.status === 200 && health.silent && knock.silent;
    if (isBot && knock.status === 200) return [found('fault', 'address-open', origin)];
    return [
      isBot && knock.status === 401
        ? found('ok', 'address-ok', origin)
        : found('fault', 'address-other', origin),
    ];
  } catch {
    return [found('warning', 'address-unreachable', origin)];
  }
};

/** A sign of typing: also a bot that listens to anybody does nothing about it. */
const stranger = (tenantId: string) => ({
  type: 'typing',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:doctor' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:doctor', tenantId, conversationType: 'personal' },
});
