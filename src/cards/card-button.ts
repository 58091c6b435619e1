import { z } from 'zod/v4';
import type { ActionData, Verb } from '../flows/actions.ts';

/** A button in a view-model. `inputs` says whether the card's fields are sent along. */
export const buttonView = z.strictObject({
  title: z.string().min(1),
  verb: z.string().min(1),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  inputs: z.enum(['auto', 'none']),
  style: z.enum(['default', 'positive']),
});
export type ButtonView = z.infer<typeof buttonView>;

type Looks = Partial<Pick<ButtonView, 'inputs' | 'style'>>;

/** The keys of each member of a union, not only those they share. */
type KeysOf<T> = T extends unknown ? keyof T : never;

/** A button that sends `verb`. The verb stands in the data too: one SDK routes on it there, the other does not. */
export const cardButton = <V extends Verb>(
  title: string,
  verb: V,
  data: { [K in KeysOf<ActionData<V>>]?: string | number },
  { inputs = 'none', style = 'default' }: Looks = {},
): ButtonView => ({ title, verb, data: { action: verb, ...given(data) }, inputs, style });

const given = (data: Record<string, string | number | undefined>): ButtonView['data'] =>
  Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
