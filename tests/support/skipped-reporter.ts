import { appendFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { noMongoMark } from './mongo/no-mongo-mark.ts';
import { noBrowserMark } from './no-browser-mark.ts';

/**
 * Says at the very end, in plain sight, which suites were skipped because no browser could be
 * started or no MongoDB server was found, and closes with `N passed, N failed` alone on a line. A file that could not be read and an
 * error outside every test count as failed. With TEST_TALLY_FILE set, the same figures are added to
 * that file as a line of JSON `{"passed","failed","skipped","withoutBrowser":[file…],"withoutMongo":[file…]}`.
 */
export const skippedReporter: Reporter = {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ) {
    const tally = {
      ...count(modules),
      withoutBrowser: modules.filter(lacks(noBrowserMark)).map(nameOf),
      withoutMongo: modules.filter(lacks(noMongoMark)).map(nameOf),
    };
    tally.failed += unhandled.length;
    if (reason === 'interrupted') tally.failed += 1;
    const file = process.env['TEST_TALLY_FILE'];
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(tally)}\n`);
    const lines = [
      ...tally.withoutBrowser.map((name) => `SKIPPED for want of a browser: ${name}`),
      ...tally.withoutMongo.map((name) => `SKIPPED for want of a MongoDB server: ${name}`),
      ...(tally.withoutMongo.length > 0 ? [HOW_TO_GET_ONE] : []),
      ...(tally.skipped > 0 ? [`${tally.skipped} skipped`] : []),
      `${tally.passed} passed, ${tally.failed} failed`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  },
};

function count(modules: readonly TestModule[]): { passed: number; failed: number; skipped: number } {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    let failedTests = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') tally.passed += 1;
      else if (state === 'skipped') tally.skipped += 1;
      else failedTests += 1;
    }
    // A hook or an import that failed leaves a failed file without a failed test.
    tally.failed += module.state() === 'failed' ? Math.max(failedTests, 1) : failedTests;
  }
  return tally;
}

const HOW_TO_GET_ONE =
  '  set MONGODB_URI, put mongod on the PATH, or set TEST_MONGOD_DOWNLOAD=1 to have one fetched;' +
  ' see docs/mongodb.md';

const lacks =
  (mark: string) =>
  (module: TestModule): boolean =>
    [...module.children.allSuites()].some((suite) => suite.name.includes(mark));

const nameOf = (module: TestModule): string => module.relativeModuleId;
