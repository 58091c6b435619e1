/** A link of our own. What is no web address stays text without a link. */
export const markdownLink = (title: string, url: string): string => {
  const label = title.replaceAll(/[[\]]/gu, '');
  if (!URL.canParse(url)) return label;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return label;
  return `[${label}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
};
