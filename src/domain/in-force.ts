/** One version of the definitions, as the rule of which applies needs it. Days are ISO 8601, both ends included. */
export type Validity = { version: string; validFrom: string; validTo: string };

/**
 * Which version applies on a day; `versions` in the order they were written. At most one does: the newest that is
 * valid. When none is, the one that ended last stays in force, and before the first day the one that begins first.
 */
export const inForce = <V extends Validity>(versions: readonly V[], day: string): V | undefined =>
  versions.findLast((one) => isValid(one, day)) ??
  best(
    versions.filter(({ validFrom }) => validFrom <= day),
    (one, other) => one.validTo >= other.validTo,
  ) ??
  best(versions, (one, other) => one.validFrom <= other.validFrom);

/** Whether the version's period covers the day. */
export const isValid = ({ validFrom, validTo }: Validity, day: string): boolean =>
  validFrom <= day && day <= validTo;

const best = <V>(versions: readonly V[], isBetter: (one: V, other: V) => boolean): V | undefined =>
  versions.reduce<V | undefined>((found, one) => (!found || isBetter(one, found) ? one : found), undefined);
