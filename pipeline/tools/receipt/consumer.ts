import type { Statement, Term } from '../../6-publish/canonical-lines.ts';

/** A statement with the graph that it stands in; the default graph is an empty name. */
export interface Quad extends Statement {
  readonly graph: Term;
}

export type FileFormat = 'ntriples' | 'turtle' | 'trig' | 'jsonld';

/** A file of RDF in dist. */
export interface DataFile {
  /** The whole path. */
  readonly path: string;
  /** The path below dist. */
  readonly name: string;
  readonly format: FileFormat;
}

/** Answers of a consumer: the rows of each query, as SPARQL 1.1 Query Results JSON has them. */
export type Answers = ReadonlyMap<string, SparqlResults>;

export interface SparqlResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, SparqlTerm>>[] };
}

export interface SparqlTerm {
  readonly type: 'uri' | 'literal' | 'typed-literal' | 'bnode';
  readonly value: string;
  readonly datatype?: string;
  readonly 'xml:lang'?: string;
}

/** A consumer that is ready: `close` leaves nothing running and nothing behind. */
export interface Session {
  /** Load a file and give back every statement that the consumer then holds. */
  readonly read: (file: DataFile) => Promise<readonly Quad[]>;
  /** Load a file, which is what a user waits for; what it resolves to means nothing. */
  readonly load: (file: DataFile) => Promise<unknown>;
  /** Load a file of N-Triples and answer queries, each by its name; absent where it has no SPARQL. */
  readonly ask?: (data: DataFile, queries: ReadonlyMap<string, string>) => Promise<Answers>;
  readonly close: () => Promise<void>;
}

/** Independent software that reads what we publish. */
export interface Consumer {
  readonly name: string;
  /** Where it was installed from: a package of Debian or npm. */
  readonly from: string;
  /** What was repaired, or what it can't read. */
  readonly note?: string;
  /** `fast` runs on every change, `full` for a release only. */
  readonly pace: 'fast' | 'full';
  readonly reads: readonly FileFormat[];
  readonly version: () => Promise<string>;
  readonly open: () => Promise<Session>;
}
