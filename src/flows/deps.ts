import type { CallIndex } from '../calls/call-index.ts';
import type { Definitions } from '../domain/definitions.ts';
import type { Message } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type {
  AlertsStore,
  Catalogue,
  Clock,
  Conversations,
  DefinitionsStore,
  DownloadLinks,
  FetchFile,
  IdeaIndex,
  IdeaPeriods,
  Ideas,
  Ids,
  MapIdea,
  Numbers,
  Routings,
} from '../domain/ports.ts';
import type { Settings } from './settings.ts';

/** What the house gives the conversations, for as long as it stands. */
export type StandingDeps = Omit<Deps, 'definitions' | 'definitionsStore'> & { definitions: DefinitionsStore };

/** What one turn is given; each function asks for the part it uses. */
export type Deps = {
  clock: Clock;
  ids: Ids;
  ideas: Ideas;
  ideaIndex: IdeaIndex;
  ideaPeriods: IdeaPeriods;
  numbers: Numbers;
  routings: Routings;
  conversations: Conversations;
  alerts: AlertsStore;
  settings: Settings;
  /** Those in force as the message is taken. */
  definitions: Definitions;
  definitionsStore: DefinitionsStore;
  downloads: DownloadLinks;
  catalogue: Catalogue;
  fetchFile: FetchFile;
  /** Says something in a person's own chat at once. Whether it could be. */
  tell: (person: Person, message: Message) => Promise<boolean>;
  mapIdea: MapIdea;
  /** The catalogue of funding calls as it is now, ready to be asked. */
  callIndex: () => Promise<CallIndex>;
  /** Tells the deliverer that something waits. */
  wake: () => void;
  /** Tells it that somebody (a person key) or some channel (`channel`) can be reached again. */
  revive: (waitsFor: string) => void;
};
