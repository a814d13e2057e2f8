import type { PublishedAddress, Registry } from '../core/addresses.ts';
import type { SourceFolder } from '../core/files.ts';
import { sha256 } from '../core/digest.ts';
import type { Output } from '../core/output.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import { toManifest } from '../6-publish/manifest.ts';
import type { ManifestFile } from '../6-publish/manifest.ts';
import { readContracts } from '../contracts.ts';
import type { Contracts } from '../contracts.ts';
import type { Consumer } from './compose.ts';
import type { SectionThreads } from './ask-ahead.ts';
import { countSections } from './count-section.ts';
import { keepSections } from './keep-sections.ts';
import type { KeptSections, SectionKeeper } from './keep-sections.ts';
import type { KeptWork } from './outline-sections.ts';
import type { Source } from './read-source.ts';
import { rulesPage } from './rules-page.ts';
import { version } from '../version.ts';
import { releaseLabel, writeCatalogue } from './write-catalogue.ts';
import { canonicalFile, writeFormats } from './write-formats.ts';

/** Takes what is composed, and at the end writes what tells about it. */
export interface DistWriter {
  readonly consumer: Consumer;
  /** How many sections were built, and how many taken from earlier builds. */
  readonly sections: Readonly<SectionKeeper['taken']>;
  readonly finish: (
    addresses: ReadonlyMap<string, PublishedAddress>,
    folder: SourceFolder,
    receiptOf?: (canonicalHash: string) => string | undefined,
  ) => {
    readonly triples: number;
    readonly canonicalHash: string;
    readonly files: readonly ManifestFile[];
  };
}

/** Where sections may come from, beside the build itself. */
export interface SectionSources {
  /** What earlier builds wrote of sections. */
  readonly kept?: KeptWork | undefined;
  /** Threads that build sections of the same source. */
  readonly threads?: SectionThreads | undefined;
}

/** What is published: the whole source, or one report alone. */
interface Published {
  readonly source: Source;
  readonly registry: Registry;
  readonly only: string | undefined;
}

/**
 * Open everything that dist holds: the formats, then the catalogue, then the manifest. What tells about
 * the dataset as a whole (catalogue, questions, redirects, changes) is left out for one report alone.
 */
export function openDist(
  { source, registry, only }: Published,
  output: Output,
  { kept, threads }: SectionSources = {},
): DistWriter {
  const contracts = readContracts(source.catalogue.value.base);
  const formats = writeFormats(contracts, output);
  const plan = compileContext(contracts.context);
  const writer = countSections(formats, plan);
  const elsewhere = { kept: kept && withMaker(kept, contracts), threads };
  const { sections, taken } = keepSections(writer, output, elsewhere);
  const { group, ledger } = writer;
  const consumer = { group, ledger, sections, proposals: formats.proposals };
  const finish: DistWriter['finish'] = (addresses, folder, receiptOf) => {
    const counts = formats.finish();
    output.write('rules.md', rulesPage());
    output.write('context.jsonld', contracts.contextText);
    output.write('vocabulary.ttl', contracts.vocabulary);
    output.write('shapes.ttl', contracts.shapes);
    output.write('csv/csvw-metadata.json', contracts.tables);
    if (only === undefined) {
      for (const [path, text] of queriesOf(folder)) output.write(path, text);
    }
    const files = output
      .close()
      .map((file) => ({ ...file, ...counts.get(file.path) }))
      .sort(byPath);
    const canonical = files.find(({ path }) => path === canonicalFile);
    if (canonical === undefined) throw new Error(`${canonicalFile} was not written`);
    const { sha256: canonicalHash, triples = 0 } = canonical;
    const dataset = { source, registry, contracts, canonicalHash, triples };
    const told = { files, ...writer.counted(), addresses };
    if (only === undefined) writeCatalogue({ ...dataset, ...told }, output.write);
    const receipt = receiptOf?.(canonicalHash);
    if (receipt !== undefined) output.write('receipt.json', receipt);
    const all = [...files, ...output.close().filter(({ path }) => !counts.has(path))];
    const unique = [...new Map(all.map((file) => [file.path, file])).values()].sort(byPath);
    const released = releaseLabel({ source, canonicalHash });
    const received = receipt !== undefined;
    const { base, contact } = source.catalogue.value;
    const made = { base, contact, version, canonicalHash, only, inputs: folder.digests };
    output.write('manifest.json', toManifest({ ...made, files: unique, released, received }));
    output.close();
    return { triples, canonicalHash, files: unique };
  };
  return { consumer, sections: taken, finish };
}

/** What is written of a section depends on the program and on the contracts, too. */
function withMaker({ cache, tool }: KeptWork, { contextText, tables }: Contracts): KeptSections {
  return { cache, maker: sha256(JSON.stringify([tool, contextText, tables])) };
}

/** The questions that come with the data, and their answers, are published as they were written. */
function queriesOf({ texts }: SourceFolder): [string, string][] {
  const paths = [...texts.keys()].filter((path) => path.startsWith('queries/'));
  return paths.map((path) => [path, texts.get(path)?.text ?? '']);
}

function byPath(first: ManifestFile, second: ManifestFile): number {
  return first.path < second.path ? -1 : 1;
}
