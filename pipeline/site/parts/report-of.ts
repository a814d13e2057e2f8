import { groupBy } from '../../core/group-by.ts';
import type { AnyRecord } from '../../core/model.ts';
import type { Dataset } from '../dataset.ts';
import type { EvidenceGroup } from '../evidence-groups.ts';
import { clip } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { kindOf, textOf } from '../record-kinds.ts';

/** Tell whether a page must say of which report it speaks. */
export function hasSeveralReports(dataset: Dataset): boolean {
  return dataset.ofKind('report').length > 1;
}

/** Find the report in which a wording stands. */
function reportOfWording(dataset: Dataset, wording: string): string {
  const passage = dataset.get(wording);
  return topOf(dataset, (passage && textOf(passage, 'isBasedOn')) ?? '');
}

/** Part what stands in the order of the reports, report by report. */
export function byReport(
  dataset: Dataset,
  groups: readonly EvidenceGroup[],
): readonly (readonly [string, readonly EvidenceGroup[]])[] {
  return [...groupBy(groups, ({ wording }) => reportOfWording(dataset, wording))];
}

/** Find the report on whose words a record rests, or to which it belongs. */
export function reportOf(dataset: Dataset, { id }: AnyRecord): string {
  const [evidence] = dataset.evidenceOf(id);
  return evidence === undefined ? topOf(dataset, id) : reportOfWording(dataset, evidence.wording);
}

/** Name the report of a record, where there are several. */
export function reportLabel(dataset: Dataset, record: AnyRecord): string | undefined {
  if (!hasSeveralReports(dataset)) return undefined;
  return labelOf(dataset, reportOf(dataset, record));
}

/** Name a place of a report: where there are several reports, with the report's name. */
export function placeLabel(dataset: Dataset, address: string): string {
  const label = labelOf(dataset, address);
  if (!hasSeveralReports(dataset)) return label;
  const report = labelOf(dataset, topOf(dataset, address));
  return `${clip(report, 60)}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Find the report to which an address belongs, where there are several; none for the report itself. */
export function reportAround(dataset: Dataset, address: string): AnyRecord | undefined {
  const record = dataset.get(address);
  if (record === undefined || !hasSeveralReports(dataset)) return undefined;
  const top = dataset.get(reportOf(dataset, record));
  return top === record || top === undefined || kindOf(top) !== 'report' ? undefined : top;
}

function topOf(dataset: Dataset, address: string): string {
  const record = dataset.get(address);
  const owner = record && (textOf(record, 'isPartOf') ?? textOf(record, 'isBasedOn'));
  return owner === undefined || dataset.get(owner) === undefined ? address : topOf(dataset, owner);
}
