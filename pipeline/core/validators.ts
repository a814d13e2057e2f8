import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { schemas } from './schemas.ts';

/** All faults, not the first; a schema that ajv does not wholly understand is our own fault. */
export const ajvOptions = { allErrors: true, strict: true, strictRequired: false } as const;

let ajv: Ajv2020 | undefined;

/** Give the compiled check of a schema. The bundle has these ready-made in place of this module. */
export function validatorOf(schemaId: string): ValidateFunction {
  ajv ??= compileAll();
  const validate = ajv.getSchema(schemaId);
  if (validate === undefined) throw new Error(`No schema ${schemaId}`);
  return validate as ValidateFunction;
}

function compileAll(): Ajv2020 {
  const compiled = new Ajv2020(ajvOptions);
  for (const schema of schemas) compiled.addSchema(schema);
  return compiled;
}
