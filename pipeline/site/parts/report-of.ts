import type { Dataset } from '../dataset.ts';
import { textOf } from '../record-kinds.ts';

/** Find the report in which a wording stands. */
export function reportOfWording(dataset: Dataset, wording: string): string {
  const passage = dataset.get(wording);
  return topOf(dataset, (passage && textOf(passage, 'isBasedOn')) ?? '');
}

function topOf(dataset: Dataset, address: string): string {
  const record = dataset.get(address);
  const owner = record && textOf(record, 'isPartOf');
  return owner === undefined || dataset.get(owner) === undefined ? address : topOf(dataset, owner);
}
