import type { Manifest } from './read-dist.ts';
import type { Catalogue } from './read-catalogue.ts';
import { textOf } from './record-kinds.ts';

/** What every page says about the whole: whose it is, under which licence, in which release. */
export interface About {
  readonly name: string;
  readonly description: string;
  readonly publisher: string | undefined;
  readonly license: string | undefined;
  /** The version of the release that this is, undefined where it is none. */
  readonly release: string | undefined;
  readonly releaseWords: string;
  readonly canonicalHash: string;
  readonly version: string;
  /** Where to report an error, as the source says it. */
  readonly contact: string | undefined;
}

/** Read what the manifest and the catalogue say about the whole. */
export function readAbout(manifest: Manifest, { dataset, publisher, releases }: Catalogue): About {
  const released = !manifest.release.startsWith('none');
  const last = releases.at(-1)?.version;
  const unreleased =
    last === undefined
      ? 'Not released yet: addresses may still change'
      : `Work after release ${last}, not released yet`;
  return {
    name: textOf(dataset, 'name') ?? manifest.base,
    description: textOf(dataset, 'description') ?? '',
    publisher,
    license: textOf(dataset, 'license'),
    release: released ? manifest.release : undefined,
    releaseWords: released ? `Release ${manifest.release}` : unreleased,
    canonicalHash: manifest.canonicalHash.value,
    version: manifest.tool.version,
    contact: manifest.contact,
  };
}
