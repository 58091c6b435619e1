/** The codes of the field: one spelling in store, exports and figures. Words for them live in `src/text/`. */

export const LEVELS = ['bas', 'bredd', 'spets'] as const;
export type Level = (typeof LEVELS)[number];

/** What an idea's level can be: a mapping always proposes one, but a person may leave it unassessed. */
export const LEVELS_OR_NONE = [...LEVELS, 'ej-bedomd'] as const;
export type LevelOrNone = (typeof LEVELS_OR_NONE)[number];

/** No strength area owns the idea. */
export const NO_AREA = 'inget';

export const MUNICIPALITIES = ['2303', '2305', '2309', '2313', '2321', '2326', '2361', '2380'] as const;
/** Four-digit municipality codes, the whole county, or a place outside it. */
export const PLACES = [...MUNICIPALITIES, 'hela-lanet', 'utanfor-lanet'] as const;
export type Place = (typeof PLACES)[number];

export const OWNER_TYPES = [
  'company',
  'sme',
  'municipality',
  'region',
  'authority',
  'university',
  'institute',
  'association',
  'foundation',
  'cooperative',
  'sameby',
  'individual',
  'unknown',
] as const;
export type OwnerType = (typeof OWNER_TYPES)[number];

export const FUNDERS = [
  'eruf',
  'esf',
  'interreg',
  '1-1',
  'foretagsstod',
  'landsbygdspotten',
  'leader',
  'vinnova',
  'energimyndigheten',
  'formas',
  'forte',
  'vr',
  'tillvaxtverket',
  'jordbruksverket',
  'lansstyrelsen',
  'naturvardsverket',
  'kulturradet',
  'horisont',
  'life',
  'kreativa-europa',
  'nordisk',
  'stiftelse',
  'annan',
  'okand',
] as const;
export type Funder = (typeof FUNDERS)[number];

export const CLOSING_REASONS = ['application', 'referred', 'discontinued', 'duplicate', 'withdrawn'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const APPLICATION_STATUSES = ['submitted', 'granted', 'rejected', 'withdrawn'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
