/** Stands in the name of a suite that was skipped because no server speaking MongoDB's protocol was found. */
export const noMongoMark = '[no MongoDB]';
