import type { LedgerRow } from '../core/model.ts';
import type { SourceEntity } from '../core/schema-types.ts';

/** Give the ledger rows of links that are likely and not exact: they are not published as data. */
export function accountLinks(
  entities: Iterable<{ readonly address: string; readonly source: SourceEntity }>,
): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const { address, source } of entities) {
    for (const { scheme, value, url, certainty } of source.links ?? []) {
      if (certainty === 'exact') continue;
      const words = `${scheme} ${value ?? url ?? ''}`;
      rows.push({
        owner: address,
        shown: source.name,
        words,
        class: 'link',
        reason: 'not-certain',
      });
    }
  }
  return rows.sort((a, b) => (`${a.owner} ${a.words}` < `${b.owner} ${b.words}` ? -1 : 1));
}
