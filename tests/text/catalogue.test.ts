import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = (language: string) => new URL(`../../src/text/${language}/`, import.meta.url);
const files = readdirSync(folder('sv')).filter((name) => name.endsWith('.ts'));

type Entry = { path: string; value: unknown };

const entriesOf = (value: unknown, path: string): Entry[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`))
    : [{ path, value }];

const load = async (language: string, file: string): Promise<Entry[]> => {
  const module: unknown = await import(new URL(file, folder(language)).href);
  return entriesOf(module, file);
};

describe('the catalogue', () => {
  it('has the same files in both languages', () => {
    expect(readdirSync(folder('en')).sort()).toEqual(readdirSync(folder('sv')).sort());
  });

  it.each(files)('says the same things in both languages: %s', async (file) => {
    const [sv, en] = [await load('sv', file), await load('en', file)];
    expect(sv.length).toBeGreaterThan(0);
    expect(en.map(({ path, value }) => [path, typeof value])).toEqual(
      sv.map(({ path, value }) => [path, typeof value]),
    );
  });

  it.each(files)('leaves no text empty: %s', async (file) => {
    for (const language of ['sv', 'en']) {
      for (const { path, value } of await load(language, file)) {
        if (typeof value === 'string')
          expect({ language, path, empty: value.trim() === '' }).toMatchObject({ empty: false });
      }
    }
  });
});
