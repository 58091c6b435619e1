import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSecretFiles } from '../src/config/secret-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('secrets in files', () => {
  const file = (name: string, text: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, text);
    return path;
  };

  it('take the place of the variable, without the line break at the end', () => {
    const MICROSOFT_APP_PASSWORD_FILE = file('password', 'hemlis\n');
    const { env, faults } = withSecretFiles({ MICROSOFT_APP_PASSWORD_FILE, PORT: '80' });
    expect(faults).toEqual([]);
    expect(env).toMatchObject({ MICROSOFT_APP_PASSWORD: 'hemlis', PORT: '80' });
  });

  it.each<[string, () => string]>([
    ['is not there', () => join(temporaryFolder(), 'none')],
    ['is empty', () => file('empty', ' \n')],
    ['is a folder', () => temporaryFolder()],
    ['is far too large', () => file('large', 'x'.repeat(70_000))],
  ])('are refused by name when the file %s', (_, path) => {
    const { faults } = withSecretFiles({ SECOND_OPINION_KEY_FILE: path() });
    expect(faults.map(({ name }) => name)).toEqual(['SECOND_OPINION_KEY_FILE']);
  });

  it('do not hide a secret that is given as well', () => {
    const MONGODB_URI_FILE = file('uri', 'mongodb://a');
    const { faults } = withSecretFiles({ MONGODB_URI_FILE, MONGODB_URI: 'mongodb://b' });
    expect(faults).toHaveLength(1);
    expect(JSON.stringify(faults)).not.toContain('mongodb://');
  });
});
