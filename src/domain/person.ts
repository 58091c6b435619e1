import { z } from 'zod/v4';

/** A person as the house knows them, whichever door they came through. Ids are opaque. */
export const personSchema = z.object({
  tenantId: z.string().min(1),
  /** In Teams the Entra object id. */
  personId: z.string().min(1),
  /** Display name; empty until the person has been seen (the first coordinators come from configuration). */
  name: z.string(),
  /** Organisation of a partner tenant, when the person comes from one. */
  organisation: z.string().optional(),
});

export type Person = z.infer<typeof personSchema>;

export const personKey = (person: Pick<Person, 'tenantId' | 'personId'>): string =>
  `${person.tenantId}/${person.personId}`.toLowerCase();

export const samePerson = (
  a: Pick<Person, 'tenantId' | 'personId'>,
  b: Pick<Person, 'tenantId' | 'personId'>,
): boolean => personKey(a) === personKey(b);
