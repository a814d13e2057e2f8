import type { AnyRecord } from '../core/model.ts';

/** Counts on which the figures of quality rest. */
export interface Quality {
  /** Records that say whether a person reviewed them, and those that one did. */
  readonly withStatus: number;
  readonly reviewed: number;
  /** Things that the ledger lists, and those of them that have a record. */
  readonly listed: number;
  readonly recorded: number;
}

/** Compose the figures of quality: the share reviewed, and the coverage of the ledger. */
export function qualityRecords(dataset: string, quality: Quality): AnyRecord[] {
  const measured = { reviewed: quality.reviewed, coverage: quality.recorded };
  const of = { reviewed: quality.withStatus, coverage: quality.listed };
  return metrics.flatMap(({ name, ...metric }): AnyRecord[] => [
    {
      id: `${dataset}#quality-${name}`,
      type: 'QualityMeasurement',
      isMeasurementOf: `${dataset}#metric-${name}`,
      computedOn: dataset,
      measured: share(measured[name], of[name]),
    },
    {
      id: `${dataset}#metric-${name}`,
      type: 'Metric',
      ...metric,
      inDimension: `${dataset}#dimension-${name}`,
      expectedDataType: 'decimal',
    },
    {
      id: `${dataset}#dimension-${name}`,
      type: 'Dimension',
      label: name === 'reviewed' ? 'Review' : 'Completeness',
    },
  ]);
}

const metrics = [
  {
    name: 'reviewed',
    label: 'Share reviewed',
    definition:
      'Of all statements, observations, quotations and the like: the share that a person has reviewed.',
  },
  {
    name: 'coverage',
    label: 'Coverage of the ledger',
    definition:
      'Of all names, figures, dates, quotations and markers that were found in the words: the share that has a record. The rest is listed with its reason.',
  },
] as const;

/** A share as a canonical decimal with at most four places, rounded down: never more than there is. */
function share(part: number, whole: number): string {
  if (whole === 0) return '1';
  const tenThousandths = Math.floor((part * 10_000) / whole);
  const digits = String(tenThousandths % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  const units = String(Math.floor(tenThousandths / 10_000));
  return digits === '' ? units : `${units}.${digits}`;
}
