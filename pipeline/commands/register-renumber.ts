import { misuse } from './command.ts';
import type { Arguments, Outcome } from './command.ts';
import { openSource } from './open-source.ts';
import { baseOf, writeEdited } from './register-command.ts';

/** Print where the addresses of an earlier edition may lead; given back as a table, lead them there. */
export async function renumber(asked: string, options: Arguments['options']): Promise<Outcome> {
  const { into, map, because } = options;
  if (into === undefined) return misuse('Unexpected end, expected --into.');
  const { folder, diagnostics } = openSource(options);
  const base = await baseOf(folder);
  const relative = (address: string): string =>
    address.startsWith(base) ? address.slice(base.length) : address;
  const { proposeSuccessors, renumberAddresses } = await import('../register/renumber.ts');
  if (map === undefined) {
    const proposed = proposeSuccessors(folder, { from: relative(asked), into: relative(into) });
    if (proposed.misused !== undefined) return misuse(proposed.misused);
    const { table, rows } = proposed;
    return { text: table, diagnostics: [], result: { proposed: rows } };
  }
  const { readPages } = await import('../core/pages.ts');
  const { pages, diagnostics: reading } = readPages([map]);
  const [page] = pages;
  if (page === undefined) return { text: '', diagnostics: reading };
  const edited = renumberAddresses(folder, { table: page.text, base }, because);
  if (edited.misused !== undefined) return misuse(edited.misused);
  return writeEdited(folder, edited, diagnostics);
}
