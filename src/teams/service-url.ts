const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A service address on one of `hosts` (or below it), over https, without credentials or an odd port. */
export const isTeamsUrl = (serviceUrl: string, hosts: readonly string[]): boolean => {
  const url = parse(serviceUrl);
  if (!url || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false;
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
};

/** A service address on this machine: the Playground, or a connector in a test. */
export const isLoopbackUrl = (serviceUrl: string): boolean => {
  const url = parse(serviceUrl);
  return url !== undefined && url.protocol === 'http:' && LOOPBACK.test(url.hostname);
};

const parse = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};
