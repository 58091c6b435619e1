import { PATIENCE_MS } from './within.ts';
import type { World } from './world.ts';

/** How Entra was found: does it answer, what time is it there, does it know the tenant. */
export type Entra = { kind: 'away' } | { kind: 'there'; knowsTenant: boolean; aheadMs: number };

/** One plain request, which needs no identity. `aheadMs`: how much this clock is ahead of Entra's. */
export const lookAtEntra = async (
  tenantId: string,
  { fetch, loginUrl, now }: Pick<World, 'fetch' | 'loginUrl' | 'now'>,
): Promise<Entra> => {
  try {
    const response = await fetch(`${loginUrl}/${tenantId}/v2.0/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const there = Date.parse(response.headers.get('date') ?? '');
    const aheadMs = Number.isNaN(there) ? 0 : now().getTime() - there;
    /** Something on the way answers where Entra would not. */
    if (response.status >= 500 || response.status === 407) return { kind: 'away' };
    return { kind: 'there', knowsTenant: response.ok, aheadMs };
  } catch {
    return { kind: 'away' };
  }
};
