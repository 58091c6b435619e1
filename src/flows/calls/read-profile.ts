import { plainText } from '../../calls/plain-text.ts';
import { readKinds } from '../../calls/read-kinds.ts';
import type { AskerProfile } from '../../domain/call-answer.ts';
import { readPlaces } from '../answers/read-places.ts';

/**
 * Who a person says to be: "vi är en förening i Härjedalen", "vårt företag i Åre", "vi jobbar med vattenkraft".
 * Nothing where only others are spoken of ("får en kommun söka?").
 */
export const readProfile = (text: string): AskerProfile | undefined => {
  const plain = plainText(text);
  if (!SELF.test(plain)) return undefined;
  const said = {
    applicants: readKinds(plain),
    places: readPlaces(text).places.filter((place) => place !== 'utanfor-lanet'),
    themes: themesOf(text),
  };
  return said.applicants.length + said.places.length + said.themes.length === 0 ? undefined : said;
};

/** A message that says who somebody is and nothing else. */
export const isProfile = (text: string): boolean => {
  const plain = plainText(text);
  const short = plain.split(' ').length <= LONGEST_WORDS && !text.includes('?');
  return short && ONLY_SELF.test(plain) && !ALSO_WANTS.test(plain) && readProfile(text) !== undefined;
};

const LONGEST_WORDS = 12;

const SELF =
  /\b(?:vi|jag|we|i) (?:ar|e|ar ju|are|am|representerar|represent|kommer fran|finns|bor|sitter|jobbar|arbetar|haller till|work|live)\b|\b(?:var|vart|vara|min|mitt|our|my) (?:lilla |ideella |small )?(?:forening|foretag|bolag|kommun|klubb|stiftelse|gard|firma|association|company|club|municipality|business)/u;
const ONLY_SELF =
  /^(?:(?:hej|nej|ja|jo|men|fast|forresten|egentligen|faktiskt|no|but|actually|well) )*(?:vi|jag|we|i) (?:ar|e|are|am|representerar|represent|kommer fran|finns|bor|sitter|jobbar|arbetar|work|live)\b/u;
const ALSO_WANTS =
  /\b(?:som (?:vill|ska|tanker|planerar)|och (?:vill|ska|tanker)|vill|behover|finns det|vad finns|vad kan|har ni|kan (?:vi|jag) (?:fa|soka)|is there|are there|what is|can (?:we|i)|want|need|plan)\b/u;

const THEMES =
  /(?:jobbar|arbetar|håller på|work) (?:främst |mest |mainly )?(?:med|with|on) ([\p{L}\d ,&-]{3,80})/iu;

const themesOf = (text: string): string[] =>
  (THEMES.exec(text)?.[1] ?? '')
    .split(/,|\boch\b|\band\b|&/u)
    .map((theme) => theme.replace(/\s+(?:i|på|in)\s.*$/u, '').trim())
    .filter((theme) => theme.length > 2)
    .slice(0, 5);
