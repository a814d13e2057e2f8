/** A triple with addresses relative to the base, and the words of a literal without its datatype. */
export interface ReadTriple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Read a line of canonical N-Triples. */
export function readTriple(line: string, base: string): ReadTriple {
  const found = /^<([^>]*)> <([^>]*)> (.*) \.$/s.exec(line);
  if (found === null) throw new Error(`Unexpected line ${line}, expected canonical N-Triples`);
  const [, subject = '', predicate = '', object = ''] = found;
  return { subject: relative(subject, base), predicate, object: readTerm(object, base) };
}

function relative(iri: string, base: string): string {
  return iri.startsWith(base) ? iri.slice(base.length) : iri;
}

/** An address relative to the base, or the words of a literal without its datatype. */
function readTerm(term: string, base: string): string {
  if (term.startsWith('<')) return relative(term.slice(1, -1), base);
  const words = /^"(.*)"(?:\^\^<[^>]*>|@[\w-]+)?$/s.exec(term)?.[1] ?? term;
  return words.replace(
    /\\(?:u([0-9A-F]{4})|(.))/g,
    (_, code: string | undefined, letter: string) =>
      code === undefined
        ? (escapes[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
