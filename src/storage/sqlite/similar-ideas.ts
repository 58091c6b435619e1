import { z } from 'zod/v4';
import { commonAbove, type Likeness, weighWords, WORDS_READ } from '../likeness.ts';
import { tellingWords } from '../telling-words.ts';
import type { Connection } from './connection.ts';

type Found = { number: string; title: string };

/** The ideas that have most in common with `text`, rare words weighing more. Reads the index, no documents. */
export const similarIdeas = (
  connection: Connection,
  text: string,
  options: { tenantId: string; except: string; limit: number },
): Found[] => {
  const { words, least, leastWeight } = weighed(connection, tellingWords(text).slice(0, WORDS_READ));
  if (words.length === 0) return [];
  return connection
    .prepare(MOST_IN_COMMON)
    .all({
      words: JSON.stringify(words.map(({ word, weight }) => ({ word: `"${word}"`, weight }))),
      tenant: options.tenantId,
      except: options.except,
      least,
      leastWeight,
      limit: options.limit,
    })
    .map((row) => foundRow.parse(row));
};

const weighed = (connection: Connection, asked: string[]): Likeness => {
  const count = countRow.parse(connection.prepare('SELECT max(row) AS ideas FROM ideas').get());
  const ideas = count.ideas ?? 0;
  const known = connection
    .prepare(HOW_MANY_HAVE)
    .all(JSON.stringify(asked), commonAbove(ideas))
    .map((row) => wordRow.parse(row));
  return weighWords(known, asked.length, ideas);
};

const countRow = z.object({ ideas: z.number().nullable() });
const wordRow = z.object({ word: z.string(), ideas: z.number() });
const foundRow = z.object({ number: z.string(), title: z.string() });

const HOW_MANY_HAVE = `
  SELECT term AS word, doc AS ideas FROM json_each(?) AS asked
  JOIN idea_words_count ON term = asked.value WHERE doc <= ?`;

const MOST_IN_COMMON = `
  WITH shared AS (
    SELECT idea_words.rowid AS idea, sum(word.value ->> 'weight') AS weight, count(*) AS in_common
    FROM json_each(:words) AS word JOIN idea_words ON idea_words MATCH word.value ->> 'word'
    GROUP BY idea_words.rowid
    HAVING in_common >= :least AND weight >= :leastWeight
  )
  SELECT ideas.number, ideas.doc ->> 'title' AS title FROM shared JOIN ideas ON ideas.row = shared.idea
  WHERE ideas.tenant = :tenant AND ideas.id <> :except
  ORDER BY shared.weight DESC, ideas.number_key DESC LIMIT :limit`;
