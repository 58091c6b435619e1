import { Template } from 'adaptivecards-templating';
import type { z } from 'zod/v4';

/** An Adaptive Card 1.5, ready to be sent. */
export type DrawnCard = Record<string, unknown>;

/**
 * Binds a template to the schema of its view-model. Templating leaves an unknown `${name}` standing without a
 * word, so the view is checked before it is expanded; a view that does not fit is a fault and throws.
 */
export const cardTemplate = <Schema extends z.ZodType>(template: object, schema: Schema) => {
  const prepared = new Template(template);
  return (view: z.input<Schema>): DrawnCard =>
    prepared.expand({ $root: schema.parse(view) as object }) as DrawnCard;
};
