import { z } from 'zod/v4';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Where texts may go: encrypted, or to this machine, or to a neighbour known by a name without dots. */
export const isSafeAddress = (address: string): boolean => {
  const { protocol, hostname, username, password } = new URL(address);
  const near = isLoopback(hostname) || /^[a-z0-9-]+$/i.test(hostname);
  return (protocol === 'https:' || near) && username === '' && password === '';
};

/** An address of the web in the configuration. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'ska vara en webbadress / must be a web address',
  abort: true,
});
