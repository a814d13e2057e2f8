import type { Dataset } from '../dataset.ts';
import { clip } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { textOf } from '../record-kinds.ts';

/** Find the report in which a wording stands. */
export function reportOfWording(dataset: Dataset, wording: string): string {
  const passage = dataset.get(wording);
  return topOf(dataset, (passage && textOf(passage, 'isBasedOn')) ?? '');
}

/** Name a place of a report: where there are several reports, with the report's name. */
export function placeLabel(dataset: Dataset, address: string): string {
  const label = labelOf(dataset, address);
  if (dataset.ofKind('report').length < 2) return label;
  const report = labelOf(dataset, topOf(dataset, address));
  return `${clip(report, 60)}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function topOf(dataset: Dataset, address: string): string {
  const record = dataset.get(address);
  const owner = record && textOf(record, 'isPartOf');
  return owner === undefined || dataset.get(owner) === undefined ? address : topOf(dataset, owner);
}
