import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isPortFree } from '../../src/cli/playground-port.ts';

test('a port is taken while something listens on it, and free again after', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isPortFree(port)).toBe(false);
  server.close();
  await once(server, 'close');
  expect(await isPortFree(port)).toBe(true);
});

test('gives a port one can listen on', async () => {
  expect(await isPortFree(await freePort())).toBe(true);
});
