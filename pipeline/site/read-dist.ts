import type { Flag } from '../core/flags.ts';
import type { AnyRecord, LedgerClass, LedgerReason } from '../core/model.ts';
import type { ReadFolder } from '../core/read-folder.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import type { Context, ContextPlan } from '../5-emit/compile-context.ts';
import { parseCsv } from '../6-publish/parse-csv.ts';
import { catalogueOfOne, readCatalogue } from './read-catalogue.ts';
import type { Catalogue } from './read-catalogue.ts';

/** One file of dist as its manifest lists it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly triples?: number;
  readonly records?: number;
  readonly rows?: number;
}

/** What the manifest says about the whole. */
export interface Manifest {
  readonly base: string;
  readonly release: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly canonicalHash: { readonly value: string };
  readonly triples: number;
  /** The report that was built alone: then there is no catalogue. */
  readonly onlyReport?: string;
  /** Where to report an error: a mail address, or an address with `{address}` for the page's. */
  readonly contact?: string;
  readonly files: readonly ListedFile[];
}

/** A row of the ledger as its table has it, with addresses relative to the base. */
export interface LedgerEntry {
  readonly owner: string;
  readonly words: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly class: LedgerClass;
  readonly record: string | undefined;
  readonly reason: LedgerReason | undefined;
}

/** Everything of dist that pages are made of. */
export interface Dist {
  readonly manifest: Manifest;
  readonly context: Context;
  readonly plan: ContextPlan;
  readonly records: readonly AnyRecord[];
  readonly ledger: readonly LedgerEntry[];
  readonly vocabulary: string;
  readonly catalogue: Catalogue;
}

/** Read a built dist folder; what is missing or damaged is flagged, and nothing is given. */
export function readDist(files: ReadFolder, flag: Flag): Dist | undefined {
  const manifest = readPart(files, 'manifest.json', flag, (text) => JSON.parse(text) as Manifest);
  const graph = readPart(files, 'dataset.jsonld', flag, readGraph);
  const ledger = readPart(files, 'csv/ledger.csv', flag, parseCsv);
  const vocabulary = readPart(files, 'vocabulary.ttl', flag, (text) => text);
  const catalogue =
    manifest?.onlyReport !== undefined && graph !== undefined
      ? catalogueOfOne(manifest.onlyReport, graph)
      : readPart(files, 'catalogue.jsonld', flag, readCatalogue);
  if (!manifest || !graph || !ledger || vocabulary === undefined || !catalogue) return undefined;
  const rows = readLedger(ledger, manifest.base);
  return { manifest, ...graph, ledger: rows, vocabulary, catalogue };
}

function readPart<Part>(
  files: ReadFolder,
  path: string,
  flag: Flag,
  read: (text: string) => Part,
): Part | undefined {
  const where = { file: `${files.folder}/${path}`, start: 0, end: 0 };
  const text = files.text(path);
  if (text === undefined) {
    flag('dist-file-missing', where, { path });
    return undefined;
  }
  try {
    return read(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    flag('dist-file-damaged', where, { path, problem });
    return undefined;
  }
}

function readGraph(text: string): {
  context: Context;
  plan: ContextPlan;
  records: readonly AnyRecord[];
} {
  const document = JSON.parse(text) as { '@context': Context; '@graph': readonly AnyRecord[] };
  if (!Array.isArray(document['@graph'])) throw new Error('it has no @graph');
  const context = document['@context'];
  return { context, plan: compileContext(context), records: document['@graph'] };
}

function readLedger([head = [], ...rows]: string[][], base: string): LedgerEntry[] {
  const relative = (iri: string): string => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  return rows.map((cells) => {
    const cell = (name: string): string | undefined => {
      const value = cells[head.indexOf(name)];
      return value === '' ? undefined : value;
    };
    const number = (name: string): number | undefined => {
      const value = cell(name);
      return value === undefined ? undefined : Number(value);
    };
    const record = cell('record');
    return {
      owner: relative(cell('paragraph') ?? ''),
      words: cell('words') ?? '',
      start: number('start'),
      end: number('end'),
      class: cell('class') as LedgerClass,
      record: record === undefined ? undefined : relative(record),
      reason: cell('reason') as LedgerReason | undefined,
    };
  });
}
