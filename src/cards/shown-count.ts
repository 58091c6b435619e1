/** A count as it stands on a card: a dash where it is hidden or there is none. */
export const shownCount = (count: number | null): string => (count === null ? '–' : String(count));
