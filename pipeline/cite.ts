import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import type { AnyRecord } from './core/model.ts';
import { citationOf } from './6-publish/cite-record.ts';
import type { Citation } from './6-publish/citation-parts.ts';
import { compose } from './build/compose.ts';
import type { Consumer } from './build/compose.ts';
import { prepare } from './build/prepare.ts';

/** What can be said about an address; undefined where nothing is published there. */
export interface Cited {
  readonly citation: Citation | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Say what a citation of an address needs: absolute, or relative to the base. */
export function cite(folder: SourceFolder, asked: string): Cited {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag);
  if (prepared === undefined) return { citation: undefined, diagnostics };
  const records = new Map<string, AnyRecord>();
  const wordings = new Map<string, AnyRecord>();
  const group: Consumer['group'] = ({ records: composed }) => {
    for (const { kind, record } of composed) {
      records.set(record.id, record);
      const passage = record['isBasedOn'];
      if (kind === 'wording' && typeof passage === 'string') wordings.set(passage, record);
    }
  };
  compose(prepared, { group, ledger: () => undefined }, flag);
  const { base, name, publisher } = prepared.source.catalogue.value;
  const citation = citationOf(asked.startsWith(base) ? asked.slice(base.length) : asked, {
    base,
    dataset: name,
    publisher,
    releases: prepared.source.releases,
    get: (address) => records.get(address),
    wordingOf: (passage) => wordings.get(passage),
  });
  return { citation, diagnostics };
}
