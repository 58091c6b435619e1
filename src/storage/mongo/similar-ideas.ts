import { commonAbove, type Likeness, weighWords, WORDS_READ } from '../likeness.ts';
import { tellingWords } from '../telling-words.ts';
import type { Collections } from './collections.ts';

type Found = { number: string; title: string };

/**
 * A word that so many ideas have tells nothing, however many ideas there are: it bounds what one look-up reads, for
 * the words of an idea cannot be weighed by the index alone.
 */
const COMMON_AT_MOST = 500;

/** The ideas that have most in common with `text`, rare words weighing more. Reads what has one of the rare words. */
export const similarIdeas = async (
  ideas: Collections['ideas'],
  text: string,
  options: { tenantId: string; except: string; limit: number },
): Promise<Found[]> => {
  const likeness = await weighed(ideas, tellingWords(text).slice(0, WORDS_READ));
  if (likeness.words.length === 0) return [];
  const having = ideas.find(
    {
      words: { $in: likeness.words.map(({ word }) => word) },
      tenant: options.tenantId,
      _id: { $ne: options.except },
    },
    { projection: { number: 1, numberKey: 1, words: 1, 'doc.title': 1 } },
  );
  const alike: { found: Found; weight: number; numberKey: string }[] = [];
  for await (const { number, numberKey, words, doc } of having) {
    const weight = weightOf(words, likeness);
    if (weight === undefined) continue;
    alike.push({ found: { number, title: titleIn(doc) }, weight, numberKey });
  }
  return alike
    .sort((a, b) => b.weight - a.weight || (a.numberKey < b.numberKey ? 1 : -1))
    .slice(0, options.limit)
    .map(({ found }) => found);
};

/** Each word is counted by the index, and no further than it could still be telling. */
const weighed = async (ideas: Collections['ideas'], asked: string[]): Promise<Likeness> => {
  if (asked.length === 0) return weighWords([], 0, 0);
  const all = await ideas.estimatedDocumentCount();
  const most = Math.min(COMMON_AT_MOST, Math.floor(commonAbove(all)));
  const counted = await Promise.all(
    asked.map(async (word) => ({
      word,
      ideas: await ideas.countDocuments({ words: word }, { limit: most + 1 }),
    })),
  );
  const known = counted.filter(({ ideas: having }) => having > 0 && having <= most);
  return weighWords(known, asked.length, all);
};

/** Undefined when they are not alike enough. */
const weightOf = (words: string[], { words: weighed, least, leastWeight }: Likeness): number | undefined => {
  const shared = weighed.filter(({ word }) => words.includes(word));
  const weight = shared.reduce((sum, one) => sum + one.weight, 0);
  return shared.length >= least && weight >= leastWeight ? weight : undefined;
};

const titleIn = (doc: unknown): string =>
  typeof doc === 'object' && doc !== null && 'title' in doc ? String(doc.title) : '';
