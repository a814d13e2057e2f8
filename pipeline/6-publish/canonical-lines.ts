import { createHash } from 'node:crypto';
import { namespaces } from './namespaces.ts';

/** A term as every RDF library for JavaScript has it (RDF/JS). */
export interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** A triple, or a quad whose graph does not matter here. */
export interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Lines that stand for a set of triples: sorted by their bytes, each once. */
export interface CanonicalLines {
  readonly sorted: readonly string[];
  /** SHA-256 over all lines, each with its line feed. */
  readonly hash: string;
}

/** Sort and hash the canonical N-Triples lines of a set of triples without blank nodes (RDFC-1.0). */
export function canonicalLines(lines: Iterable<string>): CanonicalLines {
  const bytes = [...new Set(lines)]
    .map((line) => Buffer.from(line))
    .sort((a, b) => Buffer.compare(a, b));
  const hash = createHash('sha256');
  for (const line of bytes) hash.update(line).update('\n');
  return { sorted: bytes.map((line) => line.toString()), hash: hash.digest('hex') };
}

/** Write a triple as a line of canonical N-Triples, without its line feed. */
export function canonicalLine({ subject, predicate, object }: Statement): string {
  return `${written(subject)} ${written(predicate)} ${written(object)} .`;
}

const stringType = `${namespaces.xsd}string`;

function written(term: Term): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType !== 'Literal') throw new Error(`Unexpected ${term.termType} ${term.value}`);
  const text = `"${escaped(term.value)}"`;
  if (term.language !== undefined && term.language !== '') return `${text}@${term.language}`;
  const datatype = term.datatype?.value ?? stringType;
  return datatype === stringType ? text : `${text}^^<${datatype}>`;
}

/** The characters that canonical N-Triples escapes by a letter; other controls are numbers. */
const letters = new Map([
  ['\b', 'b'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\f', 'f'],
  ['\r', 'r'],
  ['"', '"'],
  ['\\', '\\'],
]);

function escaped(text: string): string {
  return text.replace(/[\u0000-\u001f"\\\u007f]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `\\${letters.get(character) ?? `u${code}`}`;
  });
}
