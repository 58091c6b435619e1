/** One character in UTF-8 that takes more than one byte, written as Latin-1; RFC 3629. */
const UTF8_CHARACTER =
  /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}|[\x80-\xFF]/g;

const strict = new TextDecoder('utf-8', { fatal: true });
/** 0x80–0x9F of Windows-1252; above that it is Latin-1. The decoder of some versions of Node takes these for Latin-1 too. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in UTF-8, in UTF-16 with a byte order mark, in Windows-1252, or in a mixture of UTF-8 and Windows-1252 as some
 * files have it. Composed (NFC); the mark is left out.
 */
export const decodeText = (bytes: Uint8Array): string => decoded(bytes).normalize('NFC');

const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return strict.decode(bytes);
  } catch {
    return mixed(bytes);
  }
};

const mixed = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(UTF8_CHARACTER, (found) =>
      found.length > 1
        ? strict.decode(Buffer.from(found, 'latin1'))
        : (WINDOWS[found.charCodeAt(0) - 0x80] ?? found),
    );
