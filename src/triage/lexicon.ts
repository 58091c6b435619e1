import digitalt from './knowledge/digitalt.json' with { type: 'json' };
import energi from './knowledge/energi.json' with { type: 'json' };
import inget from './knowledge/inget.json' with { type: 'json' };
import jord from './knowledge/jord.json' with { type: 'json' };
import level from './knowledge/level.json' with { type: 'json' };
import skog from './knowledge/skog.json' with { type: 'json' };
import upplevelser from './knowledge/upplevelser.json' with { type: 'json' };
import vatten from './knowledge/vatten.json' with { type: 'json' };
import { type Match, stemIndex } from './stem-index.ts';
import type { Token } from './tokenize.ts';

/** A group of words that name the same kind of thing. `owner` is a class of the model or a level. */
export type Concept = { owner: string; name: string; code: string };

const areas = [jord, skog, vatten, energi, upplevelser, digitalt, inget];

/** The words of the trades, resources and matters of the county, each with the class it points to. */
const areaConcepts = stemIndex<Concept>(
  areas.flatMap((list) =>
    list.groups.map(({ name, code, stems }) => ({ value: { owner: list.class, name, code }, stems })),
  ),
);

/** The words that tell how far an idea reaches. */
const levelConcepts = stemIndex<Concept>(
  level.groups.map(({ level: owner, name, code, stems }) => ({ value: { owner, name, code }, stems })),
);

/** What the words of a text name. */
export type Concepts = { area: readonly Match<Concept>[]; level: readonly Match<Concept>[] };

export const conceptsIn = (tokens: readonly Token[]): Concepts => ({
  area: areaConcepts.find(tokens),
  level: levelConcepts.find(tokens),
});
