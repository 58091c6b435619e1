const Z = 1.96;

/** The 95 % Wilson interval of a share, `[low, high]` between 0 and 1; of none of none it is the whole range. */
export const wilson = (right: number, of: number): [number, number] => {
  if (of === 0) return [0, 1];
  const share = right / of;
  const centre = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const whole = 1 + (Z * Z) / of;
  return [Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole)];
};
