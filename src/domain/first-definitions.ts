import data from './definitions-2021.json' with { type: 'json' };
import { type Definitions, definitionsSchema } from './definitions.ts';

/**
 * The definitions of the programme period 2021–2027 as they were at first: what an empty store is given, and what the
 * mapping's model was trained by. What is in force is in the store.
 */
export const firstDefinitions: Definitions = definitionsSchema.parse(data);
