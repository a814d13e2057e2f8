import type { SourceCatalogue } from '../core/schema-types.ts';
import type { ManifestFile } from './manifest.ts';
import { mediaTypeOf } from './media-types.ts';

/** What a crate tells beside the catalogue of the source. */
export interface CrateParts {
  readonly catalogue: SourceCatalogue;
  readonly tool: string;
  readonly files: readonly ManifestFile[];
  /** The date of the last release; undefined before the first. */
  readonly date: string | undefined;
  readonly version: string | undefined;
  readonly sources: readonly string[];
}

const specification = 'https://w3id.org/ro/crate/1.2';

/** Write ro-crate-metadata.json as RO-Crate 1.2 has it: an attached crate, flat, each file named. */
export function toRoCrate(parts: CrateParts): string {
  const { catalogue, files, date } = parts;
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': specification },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      identifier: `${catalogue.base}dataset`,
      name: catalogue.name,
      description: catalogue.description,
      ...(date === undefined ? {} : { datePublished: date }),
      ...(parts.version === undefined ? {} : { version: parts.version }),
      inLanguage: catalogue.inLanguage,
      license: { '@id': catalogue.license },
      publisher: { '@id': '#publisher' },
      author: { '@id': '#publisher' },
      ...(parts.sources.length === 0 ? {} : { isBasedOn: parts.sources.map(idOf) }),
      mentions: { '@id': '#build' },
      hasPart: files.map(({ path }) => ({ '@id': encodeURI(path) })),
    },
    ...files.map(fileEntity),
    { '@id': catalogue.license, '@type': 'CreativeWork', name: 'The licence of the data' },
    { '@id': '#publisher', '@type': 'Organization', name: catalogue.publisher ?? catalogue.name },
    ...parts.sources.map((source) => ({ '@id': source, '@type': 'WebPage', name: source })),
    {
      '@id': '#build',
      '@type': 'CreateAction',
      name: 'The build of the dataset from its source folder',
      instrument: { '@id': '#report-lod' },
      ...(parts.sources.length === 0 ? {} : { object: parts.sources.map(idOf) }),
      result: { '@id': './' },
    },
    {
      '@id': '#report-lod',
      '@type': 'SoftwareApplication',
      name: 'report-lod',
      softwareVersion: parts.tool,
    },
  ];
  return `${JSON.stringify({ '@context': `${specification}/context`, '@graph': graph }, null, 2)}\n`;
}

function idOf(address: string) {
  return { '@id': address };
}

function fileEntity({ path, bytes, sha256 }: ManifestFile) {
  return {
    '@id': encodeURI(path),
    '@type': 'File',
    name: path,
    encodingFormat: mediaTypeOf(path),
    contentSize: String(bytes),
    sha256,
  };
}
