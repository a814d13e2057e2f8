import { NotSimple } from './not-simple.ts';

export type SimpleValue =
  | string
  | number
  | boolean
  | null
  | readonly SimpleValue[]
  | { readonly [key: string]: SimpleValue };

/** Read a scalar that takes the rest of its line; what is not certain is not simple. */
export function readScalar(written: string): string | number | boolean | null {
  const quoted = singleQuoted.exec(written) ?? doubleQuoted.exec(written);
  if (quoted !== null) return (quoted[1] ?? '').replaceAll("''", "'");
  return resolve(plainText(written));
}

/** Give words without quotation marks, if nothing in them can mean anything else. */
export function plainText(written: string): string {
  if (!plain.test(written) || /: |:$| #| $/.test(written)) throw new NotSimple();
  return written;
}

const singleQuoted = /^'((?:[^']|'')*)'$/;
/** Two apostrophes would be taken for one, so that such a text is not simple. */
const doubleQuoted = /^"((?:[^"\\']|'(?!'))*)"$/;
const plain = /^[A-Za-z0-9_(/$\u00a1-\uffff]/;

const word = /^(?:true|false|null)$/i;
const integer = /^(?:0|[1-9]\d{0,14})$/;
/** The version of a release has one point too many for a number. */
const versionNumber = /^\d+\.\d+\.\d+$/;
/** What some version of YAML may take for a number; a date is none. */
const numberLike = /^[\d.]+(?:e[-+]?\d+)?$|^0[xob]|^[\d_,.]+$|^\.(?:inf|nan)$/i;

function resolve(written: string): string | number | boolean | null {
  if (integer.test(written)) return Number(written);
  if (versionNumber.test(written)) return written;
  if (written === 'true' || written === 'false') return written === 'true';
  if (word.test(written) || numberLike.test(written)) throw new NotSimple();
  return written;
}

/** Read a flow collection that takes the rest of its line. */
export function readFlow(written: string): SimpleValue {
  if (written.split(/[[{]/, mostBrackets + 1).length > mostBrackets) throw new NotSimple();
  const reading = { written, at: 0 };
  const value = readAny(reading);
  if (reading.at !== written.length) throw new NotSimple();
  return value;
}

/** Brackets within each other are read level by level: so many fit on the stack. */
const mostBrackets = 500;

interface FlowReading {
  readonly written: string;
  at: number;
}

const flowPlain = /[A-Za-z0-9_(/$\u00a1-\uffff](?:[^,[\]{}:#'"]|:(?=[\w/])|(?<=\w)')*/y;
const flowQuoted = /'(?:[^']|'')*'|"(?:[^"\\']|'(?!'))*"/y;
const flowKey = /(?!(?:true|false|null):)([A-Za-z][\w-]*): /iy;

function readAny(reading: FlowReading): SimpleValue {
  if (take(reading, /\{ ?/y) !== undefined) return readFlowMap(reading);
  if (take(reading, /\[ ?/y) !== undefined) return readFlowList(reading);
  const scalar = take(reading, flowQuoted) ?? take(reading, flowPlain)?.trimEnd();
  if (scalar === undefined) throw new NotSimple();
  return readScalar(scalar);
}

function readFlowMap(reading: FlowReading): SimpleValue {
  const map: Record<string, SimpleValue> = {};
  if (take(reading, /\}/y) !== undefined) return map;
  for (;;) {
    const key = take(reading, flowKey)?.slice(0, -2);
    if (key === undefined || Object.hasOwn(map, key)) throw new NotSimple();
    map[key] = readAny(reading);
    if (take(reading, / ?\}/y) !== undefined) return map;
    if (take(reading, /, /y) === undefined) throw new NotSimple();
  }
}

function readFlowList(reading: FlowReading): SimpleValue {
  const values: SimpleValue[] = [];
  if (take(reading, /\]/y) !== undefined) return values;
  for (;;) {
    values.push(readAny(reading));
    if (take(reading, / ?\]/y) !== undefined) return values;
    if (take(reading, /, /y) === undefined) throw new NotSimple();
  }
}

function take(reading: FlowReading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const match = pattern.exec(reading.written);
  if (match === null) return undefined;
  reading.at = pattern.lastIndex;
  return match[0];
}
