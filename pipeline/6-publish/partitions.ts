import { shortKey } from '../core/digest.ts';
import type { AnyRecord } from '../core/model.ts';
import type { PartitionCounts } from '../core/partition-counts.ts';

/** What a dataset holds, with its triples as a whole. */
export interface Partitions extends PartitionCounts {
  readonly triples: number;
}

/** Compose the class and property partitions and the linksets of VoID. */
export function partitionRecords(dataset: string, partitions: Partitions): AnyRecord[] {
  const { classes, properties, links } = partitions;
  return [
    ...classes.map(([iri, entities]): AnyRecord => ({
      id: `${dataset}#class-${shortKey(iri)}`,
      type: 'VoidDataset',
      class: iri,
      entities,
    })),
    ...properties.map(([iri, triples]): AnyRecord => ({
      id: `${dataset}#property-${shortKey(iri)}`,
      type: 'VoidDataset',
      property: iri,
      triples,
    })),
    ...links.flatMap((link) => linksetRecords(dataset, link)),
  ];
}

function linksetRecords(
  dataset: string,
  { property, to, triples }: Partitions['links'][number],
): AnyRecord[] {
  const id = `${dataset}#links-${shortKey(`${property}\n${to}`)}`;
  const target = `${id}-target`;
  return [
    {
      id,
      type: 'Linkset',
      linkPredicate: property,
      subjectsTarget: dataset,
      objectsTarget: target,
      triples,
    },
    { id: target, type: 'VoidDataset', name: `What stands at ${to}`, uriSpace: to },
  ];
}
