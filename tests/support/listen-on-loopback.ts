import type { AddressInfo, Server } from 'node:net';

/** Listens at a free port of this machine and gives `127.0.0.1:<port>`. */
export const listenOnLoopback = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};
