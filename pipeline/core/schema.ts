import type { ErrorObject } from 'ajv';
import { patternWords } from './pattern-words.ts';
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
  const { own, choicesOf } = groupChoices(validate.errors ?? []);
  const faults = own.map((error) => faultOf(error, choicesOf(error), value));
  const shown = faults.filter(({ keyword }) => keyword !== 'if');
  return shown.length > 0 ? shown : faults;
}

/** Alternatives that only ask for one key or word or another are told as one fault. */
function groupChoices(errors: readonly ErrorObject[]) {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const chosen = new Map(choices.map((choice) => [choice, [] as ErrorObject[]]));
  const own = errors.filter((error) => {
    if (error.keyword !== 'required' && error.keyword !== 'enum') return true;
    const choice = choices.find((candidate) => isChoiceOf(candidate, error));
    if (choice !== undefined) chosen.get(choice)?.push(error);
    return choice === undefined;
  });
  return { own, choicesOf: (error: ErrorObject) => chosen.get(error) ?? [] };
}

function isChoiceOf(choice: ErrorObject, { instancePath, schemaPath }: ErrorObject): boolean {
  if (choice.instancePath !== instancePath) return false;
  return schemaPath.startsWith(choice.schemaPath) || /\/\$defs\/\w+\/enum$/.test(schemaPath);
}

function faultOf(error: ErrorObject, choices: readonly ErrorObject[], value: unknown): SchemaFault {
  const path = pathOf(error.instancePath, value);
  const key = error.params['additionalProperty'] as string | undefined;
  const expected = expectedBy(error, choices);
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

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list, each part on a line that begins with a hyphen',
  boolean: 'true or false',
  integer: 'a whole number without quotation marks',
  number: 'a number without quotation marks',
  object: 'a map: keys, each with a colon and its value',
  string: 'a text',
};

function expectedBy(
  { keyword, params, message }: ErrorObject,
  choices: readonly ErrorObject[],
): string {
  if (keyword === 'additionalProperties') return 'only keys that the schema names';
  if (keyword === 'required') return `the key ${String(params['missingProperty'])}`;
  if (keyword === 'enum') return `one of ${(params['allowedValues'] as string[]).join(', ')}`;
  if (keyword === 'type') return typeWords[String(params['type'])] ?? String(params['type']);
  if (keyword === 'minItems') return `at least ${String(params['limit'])} of them`;
  if (keyword === 'minLength') return 'some text';
  if (keyword === 'uniqueItems') return 'each of them once';
  if (keyword === 'pattern') return wordsFor(String(params['pattern']));
  if (keyword === 'const') return `the value ${String(params['allowedValue'])}`;
  if (keyword === 'false schema') return 'no such key here';
  if (keyword === 'oneOf') return `exactly one of ${wordsOf(choices)}`;
  if (keyword === 'anyOf') return `at least one of ${wordsOf(choices)}`;
  return message ?? keyword;
}

/** A pattern without words is told as it is, rather than not at all. */
function wordsFor(pattern: string): string {
  return patternWords[pattern] ?? `text of the form ${pattern}`;
}

function wordsOf(choices: readonly ErrorObject[]): string {
  const words = choices.flatMap(({ params }) =>
    params['allowedValues'] === undefined
      ? [params['missingProperty'] as string]
      : (params['allowedValues'] as string[]),
  );
  return words.length === 0 ? 'the alternatives that the schema names' : words.join(', ');
}
