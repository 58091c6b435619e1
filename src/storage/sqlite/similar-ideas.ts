import { z } from 'zod/v4';
import { tellingWords } from '../telling-words.ts';
import type { Connection } from './connection.ts';

type Found = { number: string; title: string };

/** A word that more of the ideas than this share have (and at least so many ideas) tells nothing. */
const COMMON_SHARE = 0.02;
const COMMON_AT_LEAST = 25;
/** So many of the text's words are looked up, and of those so many of the rarest are compared. */
const WORDS_READ = 400;
const WORDS_COMPARED = 24;
/** Ideas must have at least so many of them in common, and this share of their weight. */
const WORDS_IN_COMMON = 2;
const WEIGHT_IN_COMMON = 0.15;

/** The ideas that have most in common with `text`, rare words weighing more. Reads the index, no documents. */
export const similarIdeas = (
  connection: Connection,
  text: string,
  options: { tenantId: string; except: string; limit: number },
): Found[] => {
  const { words, total } = weighed(connection, tellingWords(text).slice(0, WORDS_READ));
  if (words.length === 0) return [];
  return connection
    .prepare(MOST_IN_COMMON)
    .all({
      words: JSON.stringify(words),
      tenant: options.tenantId,
      except: options.except,
      least: Math.min(WORDS_IN_COMMON, words.length),
      leastWeight: total * WEIGHT_IN_COMMON,
      limit: options.limit,
    })
    .map((row) => foundRow.parse(row));
};

/**
 * The rarest of the words that any idea has, each with its weight: the fewer ideas have it, the heavier. `total`
 * counts the words too that no idea has, so that two words in common out of fifty make no likeness.
 */
const weighed = (connection: Connection, asked: string[]) => {
  const count = countRow.parse(connection.prepare('SELECT max(row) AS ideas FROM ideas').get());
  const ideas = count.ideas ?? 0;
  const common = Math.max(COMMON_AT_LEAST, ideas * COMMON_SHARE);
  const known = connection
    .prepare(HOW_MANY_HAVE)
    .all(JSON.stringify(asked), common)
    .map((row) => wordRow.parse(row))
    .sort((a, b) => a.ideas - b.ideas || b.word.length - a.word.length)
    .slice(0, WORDS_COMPARED);
  const words = known.map((row) => ({ word: `"${row.word}"`, weight: Math.log(1 + ideas / row.ideas) }));
  const unknown = Math.max(0, Math.min(asked.length, WORDS_COMPARED) - known.length);
  const total = words.reduce((sum, { weight }) => sum + weight, unknown * Math.log(1 + ideas));
  return { words, total };
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
