import { z } from 'zod/v4';
import { currentLineSchema } from './line.ts';

/** The JSON Schema (draft 2020-12) of one line, as `docs/ideas-file.schema.json` has it. */
export const lineJsonSchema = (): object => ({
  ...z.toJSONSchema(currentLineSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.properties) jsonSchema.additionalProperties = false;
      /** `date` and `date-time` say it shorter. */
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  }),
  title: 'Idélotsen: one line of an export',
});
