import type { DrawnCard } from './card-template.ts';

/** Card size that Teams' clients and stores take with room to spare; source: our platform notes, 25 kB. */
const BUDGET_BYTES = 24_500;

const SHARES = [1, 0.75, 0.5, 0.3, 0.15];

/**
 * Draws with the widest share of room for people's own text that keeps the card within budget. Ordinary ideas
 * are drawn once; only when everything on one is long is it drawn again, clipped harder.
 */
export const withinBudget = (draw: (share: number) => DrawnCard): DrawnCard => {
  const [whole = 1, ...tighter] = SHARES;
  return tighter.reduce((card, share) => (fits(card) ? card : draw(share)), draw(whole));
};

const fits = (card: DrawnCard): boolean => Buffer.byteLength(JSON.stringify(card)) <= BUDGET_BYTES;
