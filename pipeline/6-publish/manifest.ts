/** One file of dist as the manifest lists it. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly triples?: number;
  readonly quads?: number;
  readonly records?: number;
  readonly rows?: number;
}

export interface ManifestParts {
  readonly base: string;
  readonly version: string;
  /** Where to report an error, as the catalogue of the source says it. */
  readonly contact: string | undefined;
  /** What the ledger counts: things found, and things in a record. */
  readonly canonicalHash: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly files: readonly ManifestFile[];
  readonly released: string | undefined;
  /** The one report that was built, where it is not the whole source. */
  readonly only: string | undefined;
  /** Whether receipt.json stands beside the manifest. */
  readonly received: boolean;
}

/** Write the manifest: what was built, from which bytes, by which version, with which hash. */
export function toManifest(parts: ManifestParts): string {
  const dataset = parts.files.find(({ path }) => path === 'dataset.trig');
  const manifest = {
    base: parts.base,
    ...(parts.only === undefined ? {} : { onlyReport: parts.only }),
    release: parts.released ?? 'none: nothing is promised before the first release',
    tool: { name: 'report-lod', version: parts.version },
    contact: parts.contact,
    canonicalHash: {
      algorithm: 'SHA-256 over RDFC-1.0 canonical N-Triples of dataset.*, graph names dropped',
      value: parts.canonicalHash,
    },
    receipt: parts.received
      ? 'receipt.json: software that read the data of this canonical hash'
      : 'none: nobody has let stores and parsers read this data yet',
    triples: dataset?.triples,
    quads: dataset?.quads,
    inputs: [...parts.inputs].map(([path, sha256]) => ({ path, sha256 })),
    files: parts.files,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
