import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import type { PublishedAddress, Registry } from './core/addresses.ts';
import type { Output } from './core/output.ts';
import type { ManifestFile } from './6-publish/manifest.ts';
import { compose } from './build/compose.ts';
import type { Consumer } from './build/compose.ts';
import { prepare } from './build/prepare.ts';
import { openDist } from './build/write-dist.ts';
import type { SectionSources } from './build/write-dist.ts';

const nobody: Consumer = { group: () => undefined, ledger: () => undefined };

/** Check a source folder, or one report of it: all diagnostics, nothing written. */
export function check(
  folder: SourceFolder,
  consumer: Consumer = nobody,
  only?: string,
): readonly Diagnostic[] {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag, only);
  if (prepared !== undefined) compose(prepared, consumer, flag);
  return diagnostics;
}

/** What a build did. */
export interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: boolean;
  readonly triples: number;
  readonly canonicalHash: string | undefined;
  readonly registry: Registry;
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
  /** How many sections were built, and how many taken from earlier builds. */
  readonly sections: { readonly built: number; readonly kept: number };
  /** The files of the output, without the manifest. */
  readonly files: readonly ManifestFile[];
}

const unwritten = {
  written: false,
  triples: 0,
  canonicalHash: undefined,
  registry: { histories: new Map(), releases: [] },
  addresses: new Map(),
  sections: { built: 0, kept: 0 },
  files: [],
};

/** Where a build writes, and whom it tells how far it is. */
export interface BuildEdge {
  readonly open: () => Output;
  /** The folder could not be read whole: nothing may be written. */
  readonly unreadable?: boolean;
  /** Build this report alone, with what of the register it names. */
  readonly only?: string | undefined;
  /** Where sections may come from but from here; of no use to one report alone. */
  readonly elsewhere?: SectionSources;
  readonly progress?: (done: number, total: number) => void;
  /** Give the receipt of stores and parsers that read a dataset of this canonical hash. */
  readonly receiptOf?: (canonicalHash: string) => string | undefined;
}

/** Build every format into an output; with any error nothing is written. */
export function build(
  folder: SourceFolder,
  { open, unreadable, only, elsewhere = {}, progress, receiptOf }: BuildEdge,
): Built {
  const { flag, diagnostics } = collectFlags();
  const failed = (): boolean =>
    unreadable === true || diagnostics.some(({ level }) => level === 'error');
  const nothing = { ...unwritten, diagnostics };
  const sources = only === undefined ? elsewhere : {};
  const prepared = prepare(folder, flag, only, sources.kept);
  if (prepared === undefined) return nothing;
  if (failed()) {
    compose(prepared, nobody, flag);
    return nothing;
  }
  const output = open();
  try {
    const dist = openDist(prepared, output, sources);
    const consumer = { ...dist.consumer, ...(progress && { progress }) };
    const addresses = compose(prepared, consumer, flag);
    if (failed()) return nothing;
    const totals = dist.finish(addresses, folder, receiptOf);
    output.commit();
    sources.kept?.cache.prune();
    const { registry } = prepared;
    const { sections } = dist;
    return { diagnostics, written: true, registry, addresses, sections, ...totals };
  } finally {
    output.abandon();
  }
}
