import { alertsContract } from './alerts.contract.ts';
import { catalogueContract } from './catalogue.contract.ts';
import { conversationsContract } from './conversations.contract.ts';
import { definitionsContract } from './definitions.contract.ts';
import type { OpenDoors } from './doors.ts';
import { healthContract } from './health.contract.ts';
import { ideaIndexContract } from './idea-index.contract.ts';
import { ideaPeriodsContract } from './idea-periods.contract.ts';
import { ideasContract } from './ideas.contract.ts';
import { leasesContract } from './leases.contract.ts';
import { numbersContract } from './numbers.contract.ts';
import { routingsContract } from './routings.contract.ts';
import { sessionsContract } from './sessions.contract.ts';
import { transferContract } from './transfer.contract.ts';

/** All that an adapter must keep, port by port. */
export const storeContract = (open: OpenDoors): void => {
  ideasContract(open);
  ideaIndexContract(open);
  ideaPeriodsContract(open);
  numbersContract(open);
  sessionsContract(open);
  conversationsContract(open);
  routingsContract(open);
  definitionsContract(open);
  catalogueContract(open);
  alertsContract(open);
  leasesContract(open);
  healthContract(open);
  transferContract(open);
};
