import { openSqliteStore } from '../../src/storage/sqlite/open-store.ts';

/**
 * A process of its own that works on the store in the file of its first argument, told by its second: `numbers`
 * draws 200 and prints them; `changes` makes 100 changes to idea `draft-1`; `until-killed` writes on and on and
 * prints the version of every write that has returned.
 */
const [file = '', what = ''] = process.argv.slice(2);
const store = openSqliteStore(file);

const changeOnce = async (): Promise<number> => {
  for (;;) {
    const idea = await store.ideas.get('draft-1');
    if (!idea) throw new Error('The idea is gone.');
    const next = { ...idea, version: idea.version + 1, said: [...idea.said.slice(-5), `${process.pid}`] };
    if (await store.ideas.replace(next)) return next.version;
  }
};

switch (what) {
  case 'numbers':
    for (let count = 0; count < 200; count += 1) console.log(await store.numbers.next('IDE-2026'));
    break;
  case 'changes':
    for (let count = 0; count < 100; count += 1) await changeOnce();
    break;
  case 'until-killed':
    for (;;) {
      const version = await changeOnce();
      await new Promise((resolve) => process.stdout.write(`${version}\n`, resolve));
    }
  default:
    throw new Error(`Unknown work: ${what}`);
}
store.close();
