/** What the page asks its worker. */
export interface ToWorker {
  /** The address of the data as N-Triples. */
  readonly triples: string;
  readonly query: string;
}

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'problem'; readonly text: string }
  | {
      readonly kind: 'rows' | 'triples';
      /** SPARQL 1.1 Query Results JSON, or Turtle. */
      readonly text: string;
      readonly milliseconds: number;
      readonly mostRows: number;
    };

interface Term {
  readonly type: string;
  readonly value: string;
}

/** SPARQL 1.1 Query Results JSON, as far as it is shown. */
export interface Results {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Term>>[] };
}
