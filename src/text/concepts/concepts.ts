import { z } from 'zod/v4';
import type { Language } from '../../domain/codes.ts';
import { CONCEPTS } from '../../domain/concepts.ts';
import type { Concept } from '../../domain/concepts.ts';
import data from './concepts.json' with { type: 'json' };

const words = z.object({ sv: z.string().min(1), en: z.string().min(1) });

/** `own`: nobody but us says it in this way; the title says what it builds on. */
const source = z.object({
  kind: z.enum(['region', 'authority', 'eu', 'own']),
  title: words,
  url: z.url({ protocol: /^https$/ }).nullable(),
});

const entry = z.object({
  title: words,
  explanation: words,
  /** An imagined idea from the county. */
  example: words.nullable(),
  source: z.string(),
  related: z.array(z.enum(CONCEPTS)).min(1),
  /** The picture that helps, where there is one. */
  picture: z.enum(['pyramid']).optional(),
});

const { sources, concepts } = z
  .object({ sources: z.record(z.string(), source), concepts: z.record(z.enum(CONCEPTS), entry) })
  .parse(data);

/** One concept in one language, in our words. The region's own stand in the definitions and come before. */
export type ConceptText = {
  code: Concept;
  title: string;
  explanation: string;
  example: string | null;
  source: { kind: z.infer<typeof source>['kind']; title: string; url: string | null };
  related: { code: Concept; title: string }[];
  picture: { name: 'pyramid'; altText: string } | null;
};

/** The explanation of a concept, with who says so. Throws if the data names a source that is not there. */
export const conceptText = (code: Concept, language: Language): ConceptText => {
  const { title, explanation, example, source: name, related, picture } = concepts[code];
  const from = sources[name];
  if (from === undefined) throw new Error(`concepts.json: ${code} names no known source: ${name}`);
  return {
    code,
    title: title[language],
    explanation: explanation[language],
    example: example === null ? null : example[language],
    source: { kind: from.kind, title: from.title[language], url: from.url },
    related: related.map((other) => ({ code: other, title: concepts[other].title[language] })),
    picture: picture === undefined ? null : { name: picture, altText: ALT_TEXTS[picture][language] },
  };
};

/** All concepts in the order of the closed list, to choose from. */
export const conceptTitles = (language: Language): { code: Concept; title: string }[] =>
  CONCEPTS.map((code) => ({ code, title: concepts[code].title[language] }));

/** What stands beside the parts of an explanation. */
export const conceptLabels = (language: Language): ConceptLabels => LABELS[language];

type ConceptLabels = {
  official: string;
  explanation: string;
  example: string;
  source: string;
  related: string;
};

/** For those who hear the picture instead of seeing it. */
const ALT_TEXTS = {
  pyramid: {
    sv: 'En pyramid i tre lika stora delar. Bas: grunden som gör utveckling möjlig, ger möjligheter åt bredd. Bredd: fler och olika. Spets: stark på något särskilt. Bredd och spets ger varandra kraft. Ingen del är bättre än någon annan.',
    en: 'A pyramid in three parts of equal size. Bas: ground that others can build on, opens possibilities for bredd. Bredd: more and different. Spets: strong at one thing. Bredd and spets give each other strength. No part is better than the others.',
  },
};

const LABELS: Record<Language, ConceptLabels> = {
  sv: {
    official: 'Regionens formulering',
    explanation: 'Med andra ord',
    example: 'Ett tänkt exempel',
    source: 'Källa',
    related: 'Läs också om',
  },
  en: {
    official: "The region's wording",
    explanation: 'In other words',
    example: 'An imagined example',
    source: 'Source',
    related: 'Read also about',
  },
};
