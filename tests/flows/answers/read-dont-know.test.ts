import { describe, expect, it } from 'vitest';
import { isDontKnow } from '../../../src/flows/answers/read-dont-know.ts';

describe('not knowing', () => {
  it.each([
    'vet inte',
    'Jag vet inte.',
    'vet inte riktigt',
    'det vet jag inte än',
    'int vet ja',
    'ingen aning',
    'har inte tänkt på det',
    'inte bestämt än',
    'inget',
    'nej',
    '-',
    "I don't know yet",
    'not sure',
  ])('%s', (text) => {
    expect(isDontKnow(text)).toBe(true);
  });

  it.each([
    'folk vet inte vart de ska vända sig',
    'ingen vet att osten kommer härifrån',
    'det finns ingen buss',
    'nej Hackås IF',
    'inget kafé i byn',
    'vet inte, kanske Leader',
    'Norrskog',
    '',
  ])('is not: %s', (text) => {
    expect(isDontKnow(text)).toBe(false);
  });
});
