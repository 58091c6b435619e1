import { askCalls } from './calls-ask.ts';

const [command = '', ...args] = process.argv.slice(2);

if (command === 'ask') process.exitCode = await askCalls(args);
else {
  process.stderr.write('usage: npm run calls -- ask …\n');
  process.exitCode = 2;
}
