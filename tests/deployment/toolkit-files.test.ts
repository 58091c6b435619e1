import { readFileSync } from 'node:fs';
import { type AnySchemaObject, Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inProject } from '../app-package/pictures.ts';
import { toolkitSchema } from '../support/toolkit-schema.ts';

const read = (name: string) => parse(readFileSync(inProject(name), 'utf8')) as { version: string };

describe('the files of Microsoft 365 Agents Toolkit', () => {
  it.for(['m365agents.yml', 'm365agents.local.yml'])(
    "%s is valid by the toolkit's own schema",
    { timeout: 180_000 },
    async (name, { skip }) => {
      const file = read(name);
      const schema = await toolkitSchema(file.version);
      if (schema === undefined && process.env['CI'] === undefined)
        return skip("SKIPPED for want of the toolkit's schema, which could not be fetched");
      const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
      const validate = ajv.compile(JSON.parse(schema ?? '') as AnySchemaObject);
      const problems = (content: unknown) => (validate(content) ? [] : validate.errors);
      expect(problems(file)).toEqual([]);
      expect(problems({ ...file, provision: [{ uses: 'teamsApp/invented' }] })).not.toEqual([]);
    },
  );
});
