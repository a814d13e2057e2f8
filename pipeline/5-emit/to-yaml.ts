import type { AnyRecord } from '../core/model.ts';
import type { Context } from './compile-context.ts';

type Yaml = string | number | boolean | undefined | readonly Yaml[] | YamlMap;
interface YamlMap {
  readonly [key: string]: Yaml;
}

/** Write the head of a YAML-LD file: its context inline, then the list that records follow. */
export function yamlHead(context: Context): string {
  const terms = Object.entries(context).map(
    ([term, meaning]) => `  ${scalar(term)}: ${flow(meaning)}\n`,
  );
  return `'@context':\n${terms.join('')}'@graph':\n`;
}

/** Write a record as one entry of a YAML list, in block style; every string reads back as itself. */
export function toYaml(record: AnyRecord | YamlMap): string {
  return mapping(record, '  ', '- ');
}

/** `start` stands in place of the indentation of the first line. */
function mapping(map: YamlMap, indent: string, start: string): string {
  let written = '';
  let before = start;
  for (const key in map) {
    const value = map[key];
    if (value === undefined) continue;
    written += `${before}${keyScalar(key)}:${child(value, indent)}`;
    before = indent;
  }
  return written;
}

/** Few keys, written very often. */
const writtenKeys = new Map<string, string>();

function keyScalar(key: string): string {
  const known = writtenKeys.get(key);
  if (known !== undefined) return known;
  const written = scalar(key);
  writtenKeys.set(key, written);
  return written;
}

function child(value: Exclude<Yaml, undefined>, indent: string): string {
  if (typeof value !== 'object') return ` ${scalar(value)}\n`;
  if (Array.isArray(value)) return sequence(value as readonly Yaml[], indent);
  const inner = `${indent}  `;
  const written = mapping(value as YamlMap, inner, inner);
  return written === '' ? ' {}\n' : `\n${written}`;
}

function sequence(values: readonly Yaml[], indent: string): string {
  if (values.length === 0) return ' []\n';
  const inner = `${indent}  `;
  let written = '\n';
  for (const value of values) {
    if (value === undefined) continue;
    if (typeof value !== 'object') written += `${inner}- ${scalar(value)}\n`;
    else written += mapping(value as YamlMap, `${inner}  `, `${inner}- `);
  }
  return written;
}

function flow(value: Yaml): string {
  if (typeof value !== 'object') return scalar(value ?? '');
  const pairs = Object.entries(value).map(([key, part]) => `${scalar(key)}: ${flow(part)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** Addresses and terms, which most values are. */
const simple = /^[A-Za-z][\w./#()+-]*$/;
const plain = /^[A-Za-z](?:[\w./#()+-]|:(?=[^\s])|[ ](?=[^#\s]))*$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;

/** Plain where no reader of YAML 1.1 or 1.2 can take it for anything but this string. */
export function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if ((simple.test(value) || plain.test(value)) && !reserved.test(value)) return value;
  return unprintable.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
