import { openStore } from '../../src/storage/open-store.ts';

/** A process that opens the store in the file of its first argument, says so and keeps it until it is killed. */
const [sqliteFile = ''] = process.argv.slice(2);
await openStore({ sqliteFile, mongo: null }, () => undefined);
console.log('open');
setInterval(() => undefined, 60_000);
