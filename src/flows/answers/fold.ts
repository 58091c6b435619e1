/** A text made easy to match: lower case, no accents, single spaces; every position still leads back to the original. */
export type Folded = { text: string; original: string; starts: number[] };

/**
 * Folds Swedish, Norwegian and English text to plain lower-case letters ("Åre – ÖST" becomes "are - ost").
 * A run of white space becomes one space, or one line break if it held one. `starts[i]` is where in the
 * original the folded character `i` begins; one more entry holds the original's length.
 */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  let position = 0;
  for (const character of original) {
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      const letter = plain.charAt(unit);
      if (isSpace(letter) && isSpace(parts.at(-1))) {
        if (letter === '\n') parts[parts.length - 1] = '\n';
        continue;
      }
      parts.push(letter);
      starts.push(position);
    }
    position += character.length;
  }
  starts.push(original.length);
  return { text: parts.join(''), original, starts };
}

/** The original words behind a stretch of the folded text, without surrounding white space. */
export function quoteAt(folded: Folded, start: number, end: number): string {
  return folded.original.slice(folded.starts[start], folded.starts[end]).trim();
}

const NOT_DECOMPOSED: Record<string, string> = {
  ø: 'o',
  Ø: 'o',
  æ: 'a',
  Æ: 'a',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '»': '"',
  '«': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\ufeff': '',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};

function plainOf(character: string): string {
  const known = NOT_DECOMPOSED[character];
  if (known !== undefined) return known;
  if (character === '\n') return character;
  if (/\s/.test(character)) return ' ';
  if (character < '\u0080') return character.toLowerCase();
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/g, ' ');
  // "Đ" is "đ" by now, and "ǽ" is "æ".
  return Array.from(plain, (letter) => NOT_DECOMPOSED[letter] ?? letter).join('');
}

const isSpace = (letter: string | undefined): boolean => letter === ' ' || letter === '\n';
