import { expect, it } from 'vitest';
import { markdownLink } from '../../src/cards/markdown-link.ts';

it.each([
  ['https://example.se/a', '[Läs mer](https://example.se/a)'],
  ['https://example.se/a_(b)', '[Läs mer](https://example.se/a_%28b%29)'],
  ['javascript:alert(1)', 'Läs mer'],
  ['inte en adress', 'Läs mer'],
])('links to the web and nothing else: %s', (url, text) => {
  expect(markdownLink('Läs [mer]', url)).toBe(text);
});
