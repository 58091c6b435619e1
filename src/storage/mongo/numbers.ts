import type { Numbers } from '../../domain/ports.ts';
import type { Collections } from './collections.ts';
import { countUp } from './count-up.ts';
import { guarded } from './storage-fault.ts';

export const mongoNumbers = ({ numbers }: Pick<Collections, 'numbers'>): Numbers => ({
  next: (series) => guarded(() => countUp(numbers, series)),
});
