import { z } from 'zod/v4';
import type { Wanted } from './count-period.ts';

/** What a button about figures carries: card data is flat, so targets are joined; none = all. */
export const wantedSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  targets: z.string().max(1000).default(''),
  public: z.enum(['yes', 'no']).default('no'),
});

export const wantedData = ({ period, targets, isPublic }: Wanted): z.infer<typeof wantedSchema> => ({
  ...period,
  targets: targets?.join(',') ?? '',
  public: isPublic ? 'yes' : 'no',
});

/** Undefined when it is no period. */
export const readWanted = (data: z.infer<typeof wantedSchema>): Wanted | undefined => {
  if (data.from > data.to || Date.parse(data.to) - Date.parse(data.from) > LONGEST_MS) return undefined;
  return {
    period: { from: data.from, to: data.to },
    targets: data.targets === '' ? null : data.targets.split(','),
    isPublic: data.public === 'yes',
  };
};

const LONGEST_MS = 3660 * 86_400_000;
