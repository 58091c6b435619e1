import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/**
 * Before the tests: a certificate authority of their own, and a certificate of it for 127.0.0.1. Node reads whom it
 * trusts when a process starts, so this comes before the workers do; what was trusted already stays trusted.
 */
export default async function setUp(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'idelotsen-authority-'));
  const authority = await generate([{ name: 'commonName', value: 'Idelotsen test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const before = process.env['NODE_EXTRA_CA_CERTS'];
  const trusted = [authority.cert, ...(before === undefined ? [] : [readFileSync(before, 'utf8')])];
  writeFileSync(join(folder, 'trusted.pem'), trusted.join('\n'));
  writeFileSync(join(folder, 'server.pem'), server.cert);
  writeFileSync(join(folder, 'server.key'), server.private);
  process.env['NODE_EXTRA_CA_CERTS'] = join(folder, 'trusted.pem');
  process.env['TEST_AUTHORITY'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
