import type { SourceFolder } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import type { Diagnostic } from '../core/flags.ts';
import { csvText } from '../6-publish/csv-text.ts';
import { parseCsv } from '../6-publish/parse-csv.ts';
import { compose } from '../build/compose.ts';
import { prepare } from '../build/prepare.ts';
import { endAddresses } from './end-address.ts';
import type { Edited } from './end-address.ts';
import { proposeRenumbering } from './propose-renumbering.ts';
import type { ProposedSuccessor } from './propose-renumbering.ts';

/** What is proposed, as rows and as a table to be read, corrected and given back. */
export interface RenumberingProposed {
  readonly rows: readonly ProposedSuccessor[];
  readonly table: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly misused?: string;
}

/** Propose where the addresses of an earlier edition lead that the last release had. */
export function proposeSuccessors(
  folder: SourceFolder,
  { from, into }: { readonly from: string; readonly into: string },
): RenumberingProposed {
  const { flag, diagnostics } = collectFlags();
  const nothing = { rows: [], table: '', diagnostics };
  const prepared = prepare(folder, flag);
  if (prepared === undefined) return nothing;
  const nobody = { group: () => undefined, ledger: () => undefined };
  const published = compose(prepared, nobody, () => undefined);
  const last = prepared.source.releases.at(-1);
  if (last === undefined) {
    return { ...nothing, misused: 'Unexpected source without a release: nothing is to be led on.' };
  }
  if (!published.has(into)) {
    return {
      ...nothing,
      misused: `Unexpected ${into}, expected the address of a report that is there.`,
    };
  }
  const { histories } = prepared.registry;
  const released = last.addresses.filter(
    ({ address }) => histories.get(address)?.ending === undefined && !published.has(address),
  );
  const rows = proposeRenumbering({ from, into, released, published });
  const cells = rows.map((row) => [row.from, row.to, row.how]);
  return { rows, table: csvText([['from', 'to', 'how'], ...cells]), diagnostics };
}

/** Lead every address of a table to its successor at once; a row without a successor is left alone. */
export function renumberAddresses(
  folder: SourceFolder,
  { table, base }: { readonly table: string; readonly base: string },
  because: string | undefined,
): Edited {
  const [head = [], ...rows] = parseCsv(table);
  const relative = (cell = ''): string => (cell.startsWith(base) ? cell.slice(base.length) : cell);
  const [from, to] = [head.indexOf('from'), head.indexOf('to')];
  if (from === -1 || to === -1) {
    const misused = `Unexpected columns ${head.join(', ')}, expected from and to.`;
    return { changed: new Map(), lines: [], diagnostics: [], misused };
  }
  const endings = rows.flatMap((cells) => {
    const [address, target] = [relative(cells[from]), relative(cells[to])];
    if (address === '' || target === '') return [];
    return [{ address, fate: 'superseded' as const, to: [target], because }];
  });
  return endAddresses(folder, endings, () => new Map());
}
