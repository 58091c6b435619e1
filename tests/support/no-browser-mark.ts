/** Stands in the name of a suite that was skipped because no browser could be started. */
export const noBrowserMark = '[no browser]';
