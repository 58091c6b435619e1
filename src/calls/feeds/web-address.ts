/** An address of the web as a feed prints it; null when it is none. */
export const webAddress = (given: string | null | undefined): string | null => {
  const text = given?.trim() ?? '';
  const full = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s<>"`]+$/i.test(full) || !URL.canParse(full)) return null;
  const { protocol, username, password, href } = new URL(full);
  return /^https?:$/.test(protocol) && username === '' && password === ''
    ? href.replaceAll("'", '%27')
    : null;
};
