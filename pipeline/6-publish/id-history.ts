import type { IdentifierEvent } from '../core/schema-types.ts';
import { csvText } from './csv-text.ts';

const columns = ['address', 'event', 'to', 'release', 'because', 'authority'] as const;

/** Write every event of every address: a row for each address that an event leads to. */
export function toIdHistory(events: readonly IdentifierEvent[], base: string): string {
  const rows: (string | undefined)[][] = [];
  let block: (string | undefined)[][] = [];
  for (const { address, event, to = [], because, authority, release } of events) {
    if (release !== undefined) {
      rows.push(...block.map((row) => [...row.slice(0, 3), release, ...row.slice(4)]));
      block = [];
    } else if (address !== undefined) {
      for (const target of to.length === 0 ? [undefined] : to) {
        const leads = target === undefined ? undefined : base + target;
        block.push([base + address, event, leads, undefined, because, authority]);
      }
    }
  }
  return csvText([columns, ...rows, ...block]);
}
