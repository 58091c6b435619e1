/** The six things an idea is asked for, in the order they are asked. Source: the field list of the domain, 5.3. */
export const FIELDS = ['what', 'need', 'change', 'where', 'who', 'funding'] as const;
export type Field = (typeof FIELDS)[number];
