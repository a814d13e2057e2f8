/** A term of vocabulary.ttl as a release keeps it: what it is, and what it means. */
export interface OwnTerm {
  /** The name behind the hash. */
  readonly term: string;
  /** Its class, as the file has it, such as rdf:Property. */
  readonly type: string;
  readonly means: string;
  /** Why it still means the same, where its definition was put in other words. */
  readonly note?: string;
}

/** Read the terms of vocabulary.ttl: a block each, from its name to the full stop at the end of a line. */
export function readOwnTerms(vocabulary: string): OwnTerm[] {
  return [...vocabulary.matchAll(/^v:([\w-]+) a ([^;]+?) ;\n(.*?) \.$/gms)].map(
    ([, term = '', type = '', rest = '']) => {
      const note = textOf('skos:changeNote', rest);
      const means = textOf('rdfs:comment', rest) ?? '';
      return { term, type, means, ...(note === undefined ? {} : { note }) };
    },
  );
}

function textOf(property: string, block: string): string | undefined {
  const written = new RegExp(`^  ${property} ("(?:[^"\\\\]|\\\\.)*")`, 'm').exec(block)?.[1];
  return written === undefined ? undefined : (JSON.parse(written) as string);
}
