import { compareCodePoints } from '../core/code-points.ts';
import type { AnyRecord, Composed } from '../core/model.ts';
import type { ContextPlan } from './compile-context.ts';
import { quoted } from './literals.ts';
import { toIri, toTriples } from './to-triples.ts';

/** Triples whose subjects begin alike, as canonical N-Triples: sorted lines by code point. */
export interface NTriples {
  /** What all lines begin with; no other line may sort between them. */
  readonly key: string;
  readonly lines: string;
  readonly triples: number;
}

/** Write the triples of records; those of one document's fragments stand together. */
export function toNTriples(records: readonly Composed[], plan: ContextPlan): NTriples[] {
  const subjects = records.flatMap(({ record }) => subjectsOf(record, plan));
  subjects.sort((a, b) => compareCodePoints(a.start, b.start));
  const blocks: { key: string; lines: string; triples: number }[] = [];
  for (const { start, statements } of subjects) {
    const key = keyOf(start);
    const last = blocks.at(-1);
    const lines = linesOf(start, statements);
    if (last?.key === key) {
      last.lines += lines;
      last.triples += statements.length;
    } else blocks.push({ key, lines, triples: statements.length });
  }
  return blocks;
}

interface Statement {
  readonly order: number;
  readonly text: string;
}

interface Subject {
  /** The subject as it begins a line: `<`, its IRI, `>`. */
  readonly start: string;
  readonly statements: Statement[];
}

function subjectsOf(record: AnyRecord, plan: ContextPlan): Subject[] {
  const string = `${plan.prefixes.get('xsd') ?? ''}string`;
  const subjects: Subject[] = [];
  let current = '';
  let statements: Statement[] = [];
  toTriples(record, plan, (subject, { predicate, order }, object, datatype) => {
    if (subject !== current) {
      current = subject;
      statements = [];
      subjects.push({ start: `<${toIri(subject, plan.base)}>`, statements });
    }
    const value =
      datatype === undefined ? `<${toIri(object, plan.base)}>` : literal(object, datatype, string);
    statements.push({ order, text: ` <${predicate}> ${value} .\n` });
  });
  return subjects;
}

function literal(lexical: string, datatype: string, string: string): string {
  return datatype === string ? quoted(lexical) : `${quoted(lexical)}^^<${datatype}>`;
}

/** A document and its fragments can't share a key: `#` sorts before what lengthens an address. */
function keyOf(start: string): string {
  const hash = start.indexOf('#');
  return hash === -1 ? start : start.slice(0, hash + 1);
}

function linesOf(start: string, statements: Statement[]): string {
  statements.sort((a, b) => a.order - b.order || compareCodePoints(a.text, b.text));
  let lines = '';
  let before = '';
  for (const { text } of statements) {
    if (text === before) throw new Error(`A triple was composed twice: ${start}${text}`);
    before = text;
    lines += start + text;
  }
  return lines;
}
