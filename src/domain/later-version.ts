/** The name of a later version: `2021-2027.1` is followed by `2021-2027.2`, then `.3`. `steps` is at least 1. */
export const laterVersion = (version: string, steps: number): string => {
  const [, series = version, number = '1'] = /^(.*)\.(\d{1,9})$/s.exec(version) ?? [];
  return `${series}.${Number(number) + steps}`;
};
