import { historyAddress } from '../6-publish/tombstones.ts';
import type { ReadFolder } from '../core/read-folder.ts';
import { indexDataset } from './dataset.ts';
import { readAbout } from './read-about.ts';
import type { Changes } from './read-changes.ts';
import type { Dist } from './read-dist.ts';
import { readHistory } from './read-history.ts';
import { kindOf } from './record-kinds.ts';
import type { Site } from './view.ts';

/** Bring together what all pages of a dist share. */
export function openSite(
  dist: Dist,
  {
    files,
    changes,
    graphs,
  }: {
    readonly files: ReadFolder;
    readonly changes: readonly Changes[];
    readonly graphs: readonly string[];
  },
): Site {
  const { manifest, catalogue, context, plan } = dist;
  const dataset = indexDataset(dist);
  const history = readHistory(files.text('id-history.csv'), dataset.base);
  const others = new Set([
    'vocabulary',
    ...(catalogue.isFile ? ['catalogue'] : []),
    'dataset',
    ...catalogue.releases.map(({ record }) => record.id),
    ...graphs,
    ...changes.map(({ address }) => address),
    ...history.ended.flatMap(({ address }) => [address, historyAddress(address)]),
  ]);
  const hasPage = (address: string): boolean => {
    const record = dataset.get(address);
    if (record === undefined) return others.has(address);
    const kind = kindOf(record);
    return kind !== 'mention' && kind !== 'marker';
  };
  return {
    about: readAbout(manifest, catalogue),
    dataset,
    catalogue,
    history,
    context,
    plan,
    hasPage,
  };
}
