import { expect, test } from 'vitest';
import { describeInBrowser, findBrowser } from './browser.ts';

await describeInBrowser('the browser of the tests', (browser) => {
  test('draws å, ä and ö as letters and takes a picture', async () => {
    const page = await browser().newPage({ viewport: { width: 200, height: 60 } });
    const pictures: Buffer[] = [];
    for (const text of ['åäö', 'aao', '\u{10fffd}\u{10fffd}\u{10fffd}']) {
      await page.setContent(`<p style="font: 24px sans-serif">${text}</p>`);
      expect(await page.locator('p').innerText()).toBe(text);
      pictures.push(await page.screenshot());
    }
    await page.close();
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3);
    expect(pictures[0]?.subarray(1, 4).toString()).toBe('PNG');
  });

  test('reaches this machine and nothing else', async () => {
    const page = await browser().newPage();
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });
});

test('without any browser it says why', async () => {
  expect(await findBrowser('none')).toEqual({ kind: 'none', reason: 'TEST_BROWSER=none' });
});
