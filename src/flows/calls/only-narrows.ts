import { plainText } from '../../calls/plain-text.ts';
import { readKinds } from '../../calls/read-kinds.ts';
import { readPlaces } from '../answers/read-places.ts';

/** "I Härjedalen", "för en ideell förening": a place or a kind of applicant and nothing else, after an answer. */
export const onlyNarrows = (text: string): boolean => {
  const telling = plainText(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));
  const named = new Set([...readKinds(plainText(text)), ...readPlaces(text).places]);
  return named.size > 0 && telling.length <= named.size;
};

const SMALL = new Set(
  'och i pa for till fran vid inom en ett som ar vi oss da ideell liten litet kommun lan in at from a an the and us'.split(
    ' ',
  ),
);
