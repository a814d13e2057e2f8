import type { AnyRecord } from '../../core/model.ts';
import type { Dataset } from '../dataset.ts';
import { keyLabel } from '../labels.ts';
import { textOf } from '../record-kinds.ts';

/** A relation between two things that a record states. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly record: AnyRecord;
}

/** Give the relations that one decided record states. */
export function relationsOf(record: AnyRecord): Relation[] {
  const relation = (fromKey: string, toKey: string, label: string): Relation[] => {
    const [from, to] = [textOf(record, fromKey), textOf(record, toKey)];
    return from === undefined || to === undefined ? [] : [{ from, to, label, record }];
  };
  const property = textOf(record, 'property');
  return [
    ...(property === undefined
      ? []
      : relation('subject', 'object', keyLabel(property).toLowerCase())),
    ...relation('funder', 'fundedItem', 'funds'),
    ...relation('holder', 'post', 'holds the office'),
    ...relation('post', 'organization', 'is an office of'),
  ];
}

/** Give all relations of the data, in its order. */
export function allRelations(dataset: Dataset): Relation[] {
  return dataset.ofKind('decided').flatMap(relationsOf);
}
