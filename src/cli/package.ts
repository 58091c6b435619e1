// npm run package: the app package for Teams, build/idelotsen-<version>.zip. --help says what it needs.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../config.ts';
import { makePackage } from './package-make.ts';
import { environmentOf, packageName, versionOf } from './package-name.ts';
import { PACKAGE_OPTIONS, PACKAGE_VALUES, readPackageValues } from './package-values.ts';

const projectDir = path.resolve(import.meta.dirname, '../..');

const usage = `npm run package -- [--env FIL/FILE] [--out MAPP/FOLDER] [--id VÄRDE/VALUE …]

${PACKAGE_VALUES.map(({ name, option, sv, en }) => `  ${name} (--${option})\n    ${sv}\n    ${en}`).join('\n')}

Värdena tas ur argumenten, annars miljön, annars filen (env/.env om inget annat sägs).
Values come from the arguments, else the environment, else the file (env/.env unless told otherwise).
`;

process.exitCode = await run().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  return 1;
});

async function run(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      ...PACKAGE_OPTIONS,
      env: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (options.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const file = path.resolve(options.env ?? path.join(projectDir, 'env/.env'));
  if (options.env !== undefined && !existsSync(file))
    throw new Error(`Filen går inte att läsa / The file cannot be read: ${file}`);
  const values = readPackageValues(options, readEnvironment(file));
  if (values.kind === 'incomplete') return refuse(values.problems);

  const environment = environmentOf(file);
  const made = await makePackage({
    from: path.join(projectDir, 'appPackage'),
    into: path.resolve(options.out ?? path.join(projectDir, 'build')),
    values: {
      ...values.values,
      APP_VERSION: await versionOf(projectDir),
      IN_ENVIRONMENT: environment === undefined ? '' : ` (${environment})`,
    },
    name: await packageName(projectDir, file),
  });
  if (made.kind === 'invalid') return refuse(made.problems);
  process.stdout.write(`${made.file} (${made.names.join(', ')})\n`);
  return 0;
}

function refuse(problems: string[]): number {
  process.stderr.write(
    'Paketet kan inte göras / The package cannot be made:\n' +
      problems.map((problem) => `  ${problem}\n`).join('') +
      'npm run package -- --help\n',
  );
  return 1;
}
