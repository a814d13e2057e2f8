import type { Flag, Where } from '../core/flags.ts';
import type { AddressHistory } from '../core/addresses.ts';
import { eventLine } from './identifiers.ts';

type Histories = ReadonlyMap<string, AddressHistory>;

/**
 * Flag each address that leads to itself, to one that leads elsewhere, or to one that was withdrawn:
 * whoever follows an address arrives in one step.
 */
export function checkRedirects(
  histories: Histories,
  whereOf: (event: number) => Where,
  flag: Flag,
): void {
  for (const { address, ending, event } of histories.values()) {
    for (const target of ending?.to ?? []) {
      const fate = target === address ? undefined : histories.get(target)?.ending?.fate;
      if (target !== address && fate === undefined) continue;
      const where = whereOf(event);
      if (fate === 'withdrawn') {
        flag('redirect-to-withdrawn', where, {
          address,
          target,
          line: repeatedLine(address, target, histories),
        });
      } else if (liveEnds(target, histories, new Set([address])) === undefined) {
        flag('redirect-cycle', where, { address, target });
      } else {
        flag('redirect-chain', where, {
          address,
          target,
          line: repeatedLine(address, target, histories),
        });
      }
    }
  }
}

/** The live addresses that one leads to in the end; undefined where it leads round in a circle. */
function liveEnds(
  address: string,
  histories: Histories,
  seen: ReadonlySet<string> = new Set(),
): string[] | undefined {
  if (seen.has(address)) return undefined;
  const ending = histories.get(address)?.ending;
  if (ending === undefined) return [address];
  const ends: string[] = [];
  for (const target of ending.to) {
    const further = liveEnds(target, histories, new Set([...seen, address]));
    if (further === undefined) return undefined;
    ends.push(...further);
  }
  return [...new Set(ends)];
}

/** The event that sends an address where its successor went. */
function repeatedLine(address: string, target: string, histories: Histories): string {
  const before = histories.get(address)?.ending?.to ?? [];
  const to = [...new Set(before.flatMap((each) => liveEnds(each, histories) ?? []))];
  const because = histories.get(target)?.ending?.because;
  if (to.length === 0) {
    return eventLine({
      address,
      event: 'withdrawn',
      because: because ?? 'its successor was withdrawn',
    });
  }
  const event = to.length > 1 ? 'split' : (histories.get(address)?.ending?.fate ?? 'merged');
  const ends = event === 'split' && to.length === 1 ? 'merged' : event;
  return eventLine({ address, event: ends, to, ...(because === undefined ? {} : { because }) });
}
