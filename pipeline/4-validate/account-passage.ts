import type { LedgerReason, LedgerRow, Span } from '../core/model.ts';

/** What was found in a passage, and which record was made of it. */
export interface FoundThing extends Span {
  readonly class: LedgerRow['class'];
  /** How the ledger shows what has no words of its own, such as a marker. */
  readonly words?: string;
  readonly record?: string;
  readonly reason?: LedgerReason;
  readonly candidates?: readonly string[];
}

/** A passage as the ledger names it; `count` turns UTF-16 units into code points. */
export interface LedgerPlace {
  readonly owner: string;
  readonly shown: string;
  readonly text: string;
  readonly count: (offset: number) => number;
}

/** Give the rows of the ledger for a passage, in text order: each has a record or a reason. */
export function accountPassage(place: LedgerPlace, things: readonly FoundThing[]): LedgerRow[] {
  const names = things.filter((thing) => thing.class === 'name' && thing.record !== undefined);
  return [...things]
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.class < b.class ? -1 : 1))
    .map((thing) => rowOf(place, within(thing, names)));
}

/** A number inside a name belongs to the name: `4` in `4Ps`. */
function within(thing: FoundThing, names: readonly FoundThing[]): FoundThing {
  if (thing.class !== 'figure' && thing.class !== 'number') return thing;
  const name = names.find(({ start, end }) => start <= thing.start && thing.end <= end);
  if (name === undefined) return thing;
  const { start, end } = thing;
  return { start, end, class: thing.class, reason: 'part-of-name' };
}

function rowOf({ owner, shown, text, count }: LedgerPlace, thing: FoundThing): LedgerRow {
  const { start, end, record, reason, candidates } = thing;
  return {
    owner,
    shown,
    words: thing.words ?? text.slice(start, end),
    start: count(start),
    end: count(end),
    class: thing.class,
    ...(record === undefined ? {} : { record }),
    ...(reason === undefined ? {} : { reason }),
    ...(candidates === undefined ? {} : { candidates }),
  };
}
