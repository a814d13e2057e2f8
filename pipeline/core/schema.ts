import type { ErrorObject } from 'ajv';
import { validatorOf } from './validators.ts';

/** One way in which a value breaks its schema; `path` leads to the part at fault. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  readonly expected: string;
  /** The unknown key, where that is the fault. */
  readonly key?: string;
}

/** Hold a value against a JSON Schema; give every fault, none where it is valid. Never throws. */
export function faultsOf(schemaId: string, value: unknown): readonly SchemaFault[] {
  const validate = validatorOf(schemaId);
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).map((error) => faultOf(error, value));
  const shown = faults.filter((fault) => fault.keyword !== 'if' && fault.keyword !== 'anyOf');
  return shown.length > 0 ? shown : faults;
}

function faultOf(error: ErrorObject, value: unknown): SchemaFault {
  const path = pathOf(error.instancePath, value);
  const key = error.params['additionalProperty'] as string | undefined;
  const expected = expectedBy(error);
  const fault = {
    path: key === undefined ? path : [...path, key],
    keyword: error.keyword,
    expected,
  };
  return key === undefined ? fault : { ...fault, key };
}

/** A JSON Pointer (RFC 6901) as keys and indexes. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let part: unknown = value;
  for (const piece of pointer.split('/').slice(1)) {
    const key = piece.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(part) ? Number(key) : key;
    path.push(step);
    part = (part as Record<string | number, unknown> | undefined)?.[step];
  }
  return path;
}

function expectedBy({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return 'only keys that the schema names';
  if (keyword === 'required') return `the key ${String(params['missingProperty'])}`;
  if (keyword === 'enum') return `one of ${(params['allowedValues'] as string[]).join(', ')}`;
  if (keyword === 'type') return `a ${String(params['type'])}`;
  if (keyword === 'pattern') return `text of the form ${String(params['pattern'])}`;
  if (keyword === 'const') return `the value ${String(params['allowedValue'])}`;
  if (keyword === 'oneOf') return 'exactly one of the alternatives that the schema names';
  return message ?? keyword;
}
