/** Whether an idea is one for these targets; null = all of them. */
export const ofTargets =
  (targets: readonly string[] | null) =>
  ({ target }: { target: string }): boolean =>
    targets === null || targets.includes(target);
