import type { Flag, Where } from '../core/flags.ts';
import type { RecordGroup } from '../core/model.ts';
import { faultsOf } from '../core/schema.ts';

/** Hold each record against the schema of its kind; a fault points to the words it was made from. */
export function checkRecords({ records }: RecordGroup, where: Where, flag: Flag): void {
  for (const { kind, record } of records) {
    for (const { path, expected } of faultsOf(`record-${kind}.schema.json`, record)) {
      flag('record-invalid', where, { id: record.id, key: path.join('/'), expected });
    }
  }
}
