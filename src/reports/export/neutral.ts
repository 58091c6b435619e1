/** What a spreadsheet would take for a formula or a command; also after spaces, which some of them skip. */
const FORMULA = /^\s*[=+\-@\t\r|]/u;

/** The text with an apostrophe before it where a spreadsheet would calculate it. Texts come from anybody. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
