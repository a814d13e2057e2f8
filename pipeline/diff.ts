import type { Flag } from './core/flags.ts';
import { deltaOf } from './6-publish/delta.ts';
import type { TypedChange } from './6-publish/typed-changes.ts';
import { readContracts } from './contracts.ts';
import type { Side } from './build/read-side.ts';
import { changeFiles, changesBetween } from './build/write-changes.ts';

/** What two states of the data differ in, and the texts that say so, by their ending: csv, ttl, ru. */
export interface Difference {
  readonly changes: readonly TypedChange[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Compare two states of the data; those of different bases have no address in common. */
export function diff(before: Side, after: Side, flag: Flag): Difference | undefined {
  if (before.base !== after.base) {
    const where = { file: after.name, start: 0, end: 0 };
    flag('dist-other-base', where, { base: after.base, other: before.base });
    return undefined;
  }
  const contracts = readContracts(after.base);
  const delta = deltaOf(before.lines, after.lines);
  const known = new Set(before.ended.map((end) => JSON.stringify(end)));
  const ended = after.ended.filter((end) => !known.has(JSON.stringify(end)));
  const nameOf = ({ name }: Side): string => name.replace(/^.*\/|[^\w.-]/g, '') || 'data';
  const between = { base: after.base, from: nameOf(before), to: nameOf(after) };
  const changes = changesBetween(delta, { between, ended, contracts });
  return { changes, texts: new Map(changeFiles(changes, delta, { between, contracts })) };
}
