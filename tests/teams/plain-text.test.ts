import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/teams/plain-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>Ett</p><p>två</p>', 'Ett\ntvå\n'],
    ['rad<br>rad<br/>rad', 'rad\nrad\nrad'],
    ['&Auml;lg &amp; &#229; &#xe4; &lt;b&gt; &#0; &#xd800;', '&Auml;lg & å ä <b> &#0; &#xd800;'],
    ['<style>p{}</style>a<script>b<p>c</script>d', 'ad'],
    ['3 < 5 och 5 > 3', '3 < 5 och 5 > 3'],
    ['<script>aldrig stängt', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('leaves text without tags and entities alone, but for spaces at the end of lines', () => {
    const plain = fc.string().map((text) => text.replace(/[<>&]/g, '').trimEnd());
    fc.assert(
      fc.property(
        plain,
        (text) =>
          htmlToText(text).split('\n').join('') ===
          text
            .split('\n')
            .map((l) => l.trimEnd())
            .join(''),
      ),
    );
  });

  it('takes a hostile quarter of a megabyte in its stride', () => {
    for (const piece of ['<script>', '<', '</p', '&#', ' ', '<p>'])
      expect(htmlToText(piece.repeat(262_144 / piece.length)).length).toBeLessThanOrEqual(262_144);
  });
});
