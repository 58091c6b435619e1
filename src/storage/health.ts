/** One thing that was tried or looked at in a store. */
export type HealthCheck = {
  what: 'place' | 'version' | 'read' | 'write' | 'indexes';
  /** `warning`: it works, and somebody should know. */
  state: 'ok' | 'warning' | 'fault';
  /** Stable, for words and alarms: `ok`, or what the trouble is. */
  code: string;
  /** Names and figures for the operator: a version, missing indexes. Never a secret, never what people wrote. */
  detail: string;
};

/** How a store is; the checks in the order they were made. One that throws is reported as a `fault`. */
export type StoreHealth = {
  kind: 'sqlite' | 'mongodb';
  /** The file, or the hosts and the database, without credentials. */
  place: string;
  checks: HealthCheck[];
};

/** What was seen: a detail when all is well. */
type Look = Omit<HealthCheck, 'what'> | string;

/** Makes one check: what it throws becomes a fault by its code. */
export const check = async (
  what: HealthCheck['what'],
  look: () => Look | Promise<Look>,
  codeOf: (error: unknown) => string,
): Promise<HealthCheck> => {
  try {
    const seen = await look();
    return { what, ...(typeof seen === 'string' ? { state: 'ok', code: 'ok', detail: seen } : seen) };
  } catch (error) {
    return { what, state: 'fault', code: codeOf(error), detail: '' };
  }
};
