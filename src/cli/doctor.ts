// npm run doctor: is this installation whole? Exit code 1 when something is wrong; warnings are no fault.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../config.ts';
import { examine } from '../doctor/examine.ts';
import { reportOf, toLines } from '../doctor/report.ts';
import { openStore } from '../storage/open-store.ts';
import { CONNECTOR_SCOPE, createTokenSource, ENTRA_URL } from '../teams/token-source.ts';
import { packageName } from './package-name.ts';

const usage = `npm run doctor -- [--env FIL/FILE] [--json] [--english]\n`;
const projectDir = path.resolve(import.meta.dirname, '../..');

const main = async (): Promise<number> => {
  const { values: options } = parseArgs({
    options: {
      env: { type: 'string' },
      json: { type: 'boolean', default: false },
      english: { type: 'boolean', default: false },
    },
  });
  if (options.env !== undefined && !existsSync(options.env)) return refuse(`${options.env}?\n${usage}`);
  const file = options.env ?? 'env/.env';
  const findings = await examine(() => readEnvironment(file), {
    now: () => new Date(),
    nodeVersion: process.versions.node,
    fetch,
    loginUrl: ENTRA_URL,
    token: ({ identity, homeTenantId }) => {
      if (!identity) throw new Error('no identity');
      return createTokenSource(identity, { url: ENTRA_URL, tenantId: homeTenantId })(CONNECTOR_SCOPE);
    },
    openStore,
    packageFile: path.join(projectDir, 'build', await packageName(projectDir, file)),
  });
  const language = options.english ? 'en' : 'sv';
  const report = reportOf(findings, language);
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : toLines(report, language));
  return report.faults > 0 ? 1 : 0;
};

const refuse = (why: string): number => {
  process.stderr.write(why);
  return 2;
};

process.exitCode = await main().catch((fault: unknown) => {
  if (fault instanceof TypeError && 'code' in fault) return refuse(usage);
  throw fault;
});
/** A machine without a managed identity is asked for one for minutes; what is known by now has been said. */
setTimeout(() => process.exit(), 500).unref();
