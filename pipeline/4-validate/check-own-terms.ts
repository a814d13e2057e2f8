import type { Flag, Where } from '../core/flags.ts';
import type { ReleaseFile } from '../core/schema-types.ts';
import type { OwnTerm } from './own-terms.ts';

/** A term of the vocabulary is an address too: flag each that the last release had and that is lost or means another thing. */
export function checkOwnTerms(
  terms: readonly OwnTerm[],
  { version, terms: released = [] }: Pick<ReleaseFile, 'version' | 'terms'>,
  { where, flag }: { readonly where: Where; readonly flag: Flag },
): void {
  const now = new Map(terms.map((term) => [term.term, term]));
  for (const { term, type, means, note } of released) {
    const current = now.get(term);
    if (current === undefined) flag('term-lost', where, { term, version });
    else if (current.type !== type) {
      flag('term-changed', where, { term, version, was: type, is: current.type });
    } else if (current.means !== means && (current.note === undefined || current.note === note)) {
      flag('term-changed', where, { term, version, was: means, is: current.means });
    }
  }
}
