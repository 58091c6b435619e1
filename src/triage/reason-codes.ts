/** Why an area was chosen: what kind of thing the quoted words name. */
export const AREA_REASON_CODES = [
  'value-chain',
  'resource',
  'product',
  'energy-system',
  'visitors',
  'sport',
  'event',
  'culture',
  'technology',
  'tool',
  'actor',
  'place',
  'all-branches',
  'common-good',
  'purpose',
  'wording',
] as const;

/** Why a sub-area was chosen inside its area. */
export const SUBAREA_REASON_CODES = ['value-chain', 'resource', 'product', 'actor', 'wording'] as const;

/** Why a level was chosen. `wording` is how the whole is put, where no single sign decides. */
export const LEVEL_REASON_CODES = [
  'research',
  'test-arena',
  'first-of-kind',
  'new-technology',
  'standing',
  'infrastructure',
  'needs-mapping',
  'basic-skills',
  'network-forum',
  'restore',
  'plan-strategy',
  'basic-service',
  'more-firms',
  'new-products',
  'joint-market',
  'spread-known',
  'wording',
] as const;
