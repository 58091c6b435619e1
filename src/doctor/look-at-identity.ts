import { X509Certificate } from 'node:crypto';
import { z } from 'zod/v4';
import type { Config } from '../config.ts';
import { stockholmDate } from '../domain/stockholm-date.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';
import type { Entra } from './look-at-entra.ts';
import { within } from './within.ts';
import type { World } from './world.ts';

const found = finding('identity');

/** So long before its end a certificate is to be changed. */
const SOON_MS = 30 * 24 * 3600_000;

/** What Entra says by number. Source: Microsoft's list of AADSTS error codes. */
const REFUSALS: Record<string, FindingCode> = {
  7000215: 'identity-secret-wrong',
  7000222: 'identity-secret-expired',
  700016: 'identity-app-unknown',
  90002: 'identity-tenant-unknown',
  900023: 'identity-tenant-unknown',
  7000229: 'identity-no-principal',
  700027: 'identity-certificate-unknown',
  70021: 'identity-federation-unknown',
  700211: 'identity-federation-unknown',
  700212: 'identity-federation-unknown',
  700213: 'identity-federation-unknown',
};

/** Fetches a token as the bot would. */
export const lookAtIdentity = async (config: Config, entra: Entra, world: World): Promise<Finding[]> => {
  const { identity } = config;
  if (!identity) return [found('warning', 'identity-none')];
  const { credential } = identity;
  const findings = credential.kind === 'certificate' ? [validity(credential.certificate, world.now())] : [];
  if (entra.kind === 'away' && credential.kind !== 'managed-identity')
    return [...findings, found('warning', 'identity-unreachable')];
  if (entra.kind === 'there' && !entra.knowsTenant)
    return [...findings, found('fault', 'identity-tenant-unknown')];
  const ofMachine = credential.kind === 'managed-identity' || credential.kind === 'federated';
  try {
    const token = await within(world.token(config));
    if (token !== 'late') return [...findings, found('ok', 'identity-ok', credential.kind)];
    return [
      ...findings,
      ofMachine ? found('fault', 'identity-managed-missing') : found('warning', 'identity-unreachable'),
    ];
  } catch (fault) {
    return [...findings, refusal(fault, ofMachine)];
  }
};

const faultSchema = z.object({
  name: z.string().catch(''),
  errorCode: z.string().catch(''),
  message: z.string().catch(''),
});

const refusal = (fault: unknown, ofMachine: boolean): Finding => {
  const { name, errorCode, message } = faultSchema.parse(fault);
  const number = /AADSTS(\d+)/.exec(message)?.[1];
  const known = number === undefined ? undefined : REFUSALS[number];
  if (known) return found('fault', known);
  if (number !== undefined) return found('fault', 'identity-refused', `AADSTS${number}`);
  /** Without a number it was not Entra that refused, and then it is the machine that does not vouch. */
  if (ofMachine) return found('fault', 'identity-managed-missing');
  return found('fault', 'identity-refused', errorCode || name);
};

const validity = (pem: string, now: Date): Finding => {
  const end = new Date(new X509Certificate(pem).validTo);
  const day = stockholmDate(end);
  const left = end.getTime() - now.getTime();
  if (left <= 0) return found('fault', 'certificate-expired', day);
  return left < SOON_MS ? found('warning', 'certificate-soon', day) : found('ok', 'certificate-ok', day);
};
