import { NotSimple } from './not-simple.ts';
import { plainText, readFlow, readScalar } from './simple-yaml-values.ts';
import type { SimpleValue } from './simple-yaml-values.ts';

interface Reading {
  readonly lines: readonly string[];
  at: number;
}

/** Characters that a simple file does not have: tabs, other controls, line ends but `\n`. */
const special = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Read YAML 1.2 as people mostly write it: maps and lists in block style, flow collections in one line,
 * scalars in one line or folded (`>-`). Anything else gives undefined, also anything that may be wrong:
 * then a reader of the whole language takes over. A test holds what is given against that reader.
 */
export function readSimpleYaml(text: string): { readonly value: SimpleValue } | undefined {
  if (special.test(text)) return undefined;
  const reading = { lines: text.split('\n'), at: 0 };
  try {
    const line = nextLine(reading);
    if (line === undefined) return undefined;
    const value = readBlock(reading, indentOf(line));
    return nextLine(reading) === undefined ? { value } : undefined;
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

/** The next line that says something; empty lines and comments are passed over. */
function nextLine(reading: Reading): string | undefined {
  for (; reading.at < reading.lines.length; reading.at++) {
    const line = reading.lines[reading.at] ?? '';
    const first = line.charCodeAt(indentOf(line));
    if (!Number.isNaN(first) && first !== hash) return line;
  }
  return undefined;
}

const hash = 35;
const blank = 32;

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === blank) indent++;
  return indent;
}

function readBlock(reading: Reading, indent: number): SimpleValue {
  const line = nextLine(reading);
  return line?.startsWith('- ', indent) === true
    ? readSequence(reading, indent)
    : readMapping(reading, { indent, from: indent });
}

function readSequence(reading: Reading, indent: number): SimpleValue[] {
  const values: SimpleValue[] = [];
  for (let line = nextLine(reading); line !== undefined; line = nextLine(reading)) {
    if (indentOf(line) !== indent || !line.startsWith('- ', indent)) break;
    const from = indent + 2;
    if (keyPattern.test(line.slice(from)))
      values.push(readMapping(reading, { indent: from, from }));
    else values.push(readInline(reading, line.slice(from), indent));
  }
  return values;
}

const keyPattern = /^(?!(?:true|false|null):)([A-Za-z][\w-]*):(?: |$)/i;

/** The first entry starts at `from` of a line that may hold a list's sign before it. */
function readMapping(
  reading: Reading,
  { indent, from }: { readonly indent: number; readonly from: number },
): SimpleValue {
  const map: Record<string, SimpleValue> = {};
  let start: number | undefined = from;
  for (let line = nextLine(reading); line !== undefined; line = nextLine(reading)) {
    const column: number = start ?? indentOf(line);
    start = undefined;
    if (column < indent) break;
    const key = column === indent ? keyPattern.exec(line.slice(column)) : null;
    if (key === null) throw new NotSimple();
    const [written, name = ''] = key;
    if (Object.hasOwn(map, name)) throw new NotSimple();
    map[name] = readValue(reading, line.slice(column + written.length), indent);
  }
  return map;
}

function readValue(reading: Reading, rest: string, indent: number): SimpleValue {
  if (rest !== '') return readInline(reading, rest, indent);
  reading.at++;
  const line = nextLine(reading);
  if (line === undefined) return null;
  const next = indentOf(line);
  const list = line.startsWith('- ', next);
  if (next > indent && !list && !keyPattern.test(line.slice(next))) {
    return readInline(reading, line.slice(next), indent);
  }
  return next > indent || (next === indent && list) ? readBlock(reading, next) : null;
}

function readInline(reading: Reading, rest: string, indent: number): SimpleValue {
  reading.at++;
  if (rest === '>-') return readFolded(reading, indent);
  if (rest.startsWith('{') || rest.startsWith('[')) return readFlow(rest);
  const uncommented = withoutComment(rest);
  if (uncommented !== rest) return readScalar(uncommented);
  const more = continuation(reading, indent);
  return more === '' ? readScalar(rest) : `${plainText(rest)}${more}`;
}

const quoted = /^(?:'(?:[^']|'')*'|"[^"\\]*")(?= +#)/;

function withoutComment(rest: string): string {
  if (rest.startsWith("'") || rest.startsWith('"')) return quoted.exec(rest)?.[0] ?? rest;
  const comment = rest.indexOf(' #');
  return comment === -1 ? rest : rest.slice(0, comment).trimEnd();
}

/** The next lines, as long as they are deeper: they belong to a scalar without quotation marks. */
function continuation(reading: Reading, parent: number): string {
  let words = '';
  for (; reading.at < reading.lines.length; reading.at++) {
    const line = reading.lines[reading.at] ?? '';
    const indent = indentOf(line);
    if (indent === line.length || indent <= parent || line.charCodeAt(indent) === hash) break;
    words += ` ${plainText(line.slice(indent))}`;
  }
  return words;
}

/** Lines that are as deep as the first; an empty line among them is not simple. */
function readFolded(reading: Reading, parent: number): string {
  const folded: string[] = [];
  const depth = indentOf(reading.lines[reading.at] ?? '');
  for (; reading.at < reading.lines.length; reading.at++) {
    const line = reading.lines[reading.at] ?? '';
    const indent = indentOf(line);
    if (indent === line.length || indent <= parent) break;
    if (indent !== depth || line.endsWith(' ') || line.charCodeAt(indent) === hash) {
      throw new NotSimple();
    }
    folded.push(line.slice(indent));
  }
  if (folded.length === 0) throw new NotSimple();
  return folded.join(' ');
}
