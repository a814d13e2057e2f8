import type { Manifest } from './read-dist.ts';
import type { Dataset } from './dataset.ts';
import { textOf } from './record-kinds.ts';

/** What every page says about the whole: whose it is, under which licence, in which release. */
export interface About {
  readonly name: string;
  readonly description: string;
  readonly license: string | undefined;
  /** The version of the release, undefined before the first. */
  readonly release: string | undefined;
  readonly releaseWords: string;
  readonly canonicalHash: string;
  readonly version: string;
  /** Where to report an error, as an address that opens: mailto or https. */
  readonly contact: string | undefined;
}

/** Read what the manifest and the reports say about the whole. */
export function readAbout(manifest: Manifest, dataset: Dataset): About {
  const [report] = dataset.ofKind('report');
  const released = !manifest.release.startsWith('none');
  return {
    name: 'Official reports as linked open data',
    description:
      'Official reports, paragraph by paragraph, as linked open data: the things that they name and the statements, figures and quotations that they hold, each with the words that it rests on.',
    license: report && textOf(report, 'license'),
    release: released ? manifest.release : undefined,
    releaseWords: released
      ? `Release ${manifest.release}`
      : 'Not released yet: addresses may still change',
    canonicalHash: manifest.canonicalHash.value,
    version: manifest.tool.version,
    contact: undefined,
  };
}
