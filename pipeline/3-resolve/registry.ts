import type { Flag, Where } from '../core/flags.ts';
import type { AddressHistory, Ending, Fate, Registry } from '../core/addresses.ts';
import type { IdentifierEvent } from '../core/schema-types.ts';
import { checkRedirects } from './check-redirects.ts';
import { compareVersions } from '../core/compare-versions.ts';

/** The events of identifiers.yaml, and where each stands. */
export interface EventsFile {
  readonly value: readonly IdentifierEvent[];
  readonly whereOf: (path: readonly (string | number)[]) => Where;
}

/** Read what became of each address; flag events that cannot follow on those before them. */
export function readRegistry({ value, whereOf }: EventsFile, flag: Flag): Registry {
  const releaseOf = closingReleases(value);
  const histories = new Map<string, AddressHistory>();
  const releases: string[] = [];
  for (const [index, event] of value.entries()) {
    const where = (): Where => whereOf([index]);
    if (event.release !== undefined) {
      const last = releases.at(-1);
      if (last !== undefined && compareVersions(event.release, last) <= 0) {
        flag('release-goes-back', where(), { version: event.release, last });
      }
      releases.push(event.release);
    } else if (event.address !== undefined) {
      const before = histories.get(event.address);
      if (!mayFollow(event, before, (rule, details) => flag(rule, where(), details))) continue;
      histories.set(event.address, follow(event, before, { index, release: releaseOf[index] }));
    }
  }
  checkRedirects(histories, (index) => whereOf([index]), flag);
  return { histories, releases };
}

/** The release that closes the block in which each event stands. */
function closingReleases(events: readonly IdentifierEvent[]): (string | undefined)[] {
  let release: string | undefined;
  return events
    .map((_, at) => {
      const { release: closes } = events[events.length - 1 - at] ?? {};
      release = closes ?? release;
      return release;
    })
    .reverse();
}

type FlagEvent = (
  rule: 'event-after-end' | 'event-targets' | 'withdrawn-without-reason',
  details: { address: string; event: string; ended: string; found: number; expected: string },
) => void;

/** How many addresses an event leads to. */
const targetsOf: Readonly<
  Record<NonNullable<IdentifierEvent['event']>, readonly [number, number, string]>
> = {
  minted: [0, 0, 'none'],
  reworded: [0, 0, 'none'],
  superseded: [1, 1, 'the one address that took its place'],
  merged: [1, 1, 'the one address that it is part of now'],
  split: [2, Number.MAX_SAFE_INTEGER, 'two or more addresses'],
  withdrawn: [0, 0, 'none'],
};

/** Double and missing `minted` lines are flagged where counters are read. */
function mayFollow(
  { address = '', event = 'minted', to = [], because }: IdentifierEvent,
  before: AddressHistory | undefined,
  flagEvent: FlagEvent,
): boolean {
  const [least, most, expected] = targetsOf[event];
  const ended = before?.ending?.fate ?? '';
  const details = { address, event, ended, found: to.length, expected };
  if (to.length < least || to.length > most) flagEvent('event-targets', details);
  if (event === 'withdrawn' && because === undefined) {
    flagEvent('withdrawn-without-reason', details);
  }
  if (event !== 'reworded' || ended === '') return (event === 'minted') === (before === undefined);
  flagEvent('event-after-end', details);
  return false;
}

function follow(
  { address = '', event = 'minted', to = [], because, authority }: IdentifierEvent,
  before: AddressHistory | undefined,
  { index, release }: { readonly index: number; readonly release: string | undefined },
): AddressHistory {
  const minted = before === undefined ? release : before.release;
  const vouched = (before?.vouched ?? false) || (event === 'reworded' && release === undefined);
  const history = { address, release: minted, ending: before?.ending, vouched, event: index };
  if (event === 'minted' || event === 'reworded') return history;
  const fate: Fate = event;
  const ending: Ending = { fate, to, because, authority, release };
  return { ...history, ending };
}
