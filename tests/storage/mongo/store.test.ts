import { openMongoStore } from '../../../src/storage/mongo/open-store.ts';
import { storeContract } from '../../contracts/store.contract.ts';
import { onEveryServer } from '../../support/mongo/on-every-server.ts';

await onEveryServer('MongoDB', (server) => {
  storeContract(async () => {
    const place = server.place();
    const one = await openMongoStore(place);
    const other = await openMongoStore(place);
    const close = async (): Promise<void> => {
      await one.close();
      await other.close();
      await server.drop(place);
    };
    return { one, other, close, single: !server.concurrent };
  });
});
