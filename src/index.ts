import process from 'node:process';
import { compose } from './compose.ts';
import { ConfigFault, parseConfig, readEnvironment } from './config.ts';
import { createServer } from './server.ts';

/** So long what is under way may take to finish when the process is asked to end. */
const GRACE_MS = 10_000;

const start = async (): Promise<void> => {
  const config = parseConfig(readEnvironment('env/.env'));
  const house = await compose(config);
  const server = createServer(house);
  const port = await server.listen(config.host, config.port).catch(async (fault: unknown) => {
    await house.close(0);
    throw fault;
  });
  house.log('info', 'listening', { host: config.host, port, development: config.development });

  const end = async (signal: string): Promise<void> => {
    house.log('info', 'ending', { signal });
    house.leave();
    await server.close(GRACE_MS);
    await house.close(GRACE_MS);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end(signal));
};

try {
  await start();
} catch (fault) {
  process.stderr.write(fault instanceof ConfigFault ? `${fault.message}\n` : `${String(fault)}\n`);
  process.exitCode = 1;
}
