import type { ReadFolder } from '../core/read-folder.ts';
import { parseCsv } from '../6-publish/parse-csv.ts';

/** One change of an address between two releases. Addresses are relative to the base. */
export interface Change {
  readonly address: string;
  readonly change: string;
  readonly property: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly to: string | undefined;
}

/** What changed from one release to the next. */
export interface Changes {
  /** Its address, and the path of its page. */
  readonly address: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Change[];
  /** How many addresses saw each kind of change. */
  readonly counts: readonly (readonly [string, number])[];
  /** The files that say the same: a table, RDF, SPARQL Update. */
  readonly files: readonly string[];
}

/** Read what each release changed, in the order of their files. */
export function readChanges(files: ReadFolder, base: string): Changes[] {
  return files.paths.flatMap((path) => {
    const [, address, from, to] = /^(changes\/([\d.]+)-([\d.]+))\.csv$/.exec(path) ?? [];
    const text = files.text(path);
    if (address === undefined || from === undefined || to === undefined) return [];
    const rows = readRows(text ?? '', base);
    const same = files.paths.filter((file) => file.startsWith(`${address}.`));
    return [{ address, path: `${address}/`, from, to, rows, counts: countOf(rows), files: same }];
  });
}

function readRows(text: string, base: string): Change[] {
  const [head = [], ...rows] = parseCsv(text);
  const relative = (iri: string): string => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  return rows.map((cells) => {
    const cell = (name: string): string | undefined => {
      const value = cells[head.indexOf(name)];
      return value === undefined || value === '' ? undefined : relative(value);
    };
    return {
      address: cell('address') ?? '',
      change: cell('change') ?? '',
      property: cell('property'),
      before: cell('before'),
      after: cell('after'),
      to: cell('to'),
    };
  });
}

function countOf(rows: readonly Change[]): (readonly [string, number])[] {
  const addresses = new Map<string, Set<string>>();
  for (const { change, address } of rows) {
    const same = addresses.get(change) ?? new Set();
    addresses.set(change, same.add(address));
  }
  const counts = [...addresses].map(([change, those]) => [change, those.size] as const);
  return counts.sort(([a], [b]) => (a < b ? -1 : 1));
}
