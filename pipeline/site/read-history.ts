import { parseCsv } from '../6-publish/parse-csv.ts';

/** One event of an address. Addresses are relative to the base. */
export interface AddressEvent {
  readonly event: string;
  readonly to: readonly string[];
  /** The release that closed it, undefined where it is not released yet. */
  readonly release: string | undefined;
  readonly because: string | undefined;
  readonly authority: string | undefined;
}

/** An address that ended: what became of it, and why. */
export interface EndedAddress extends AddressEvent {
  readonly address: string;
}

/** What became of the addresses of a dist. */
export interface History {
  /** The events of an address, oldest first. */
  readonly eventsOf: (address: string) => readonly AddressEvent[];
  readonly ended: readonly EndedAddress[];
  /** Addresses that ended and lead to this one. */
  readonly leadingTo: (address: string) => readonly EndedAddress[];
}

const endings: ReadonlySet<string> = new Set([
  'superseded',
  'merged',
  'split',
  'withdrawn',
  'redacted',
]);

/** Read `id-history.csv`; nothing where a dist has none yet. */
export function readHistory(text: string | undefined, base: string): History {
  const events = new Map<string, AddressEvent[]>();
  for (const { address, ...event } of rowsOf(text, base)) {
    const list = events.get(address) ?? [];
    events.set(address, list);
    const last = list.at(-1);
    const isSame = last?.event === event.event && last.release === event.release;
    if (isSame) list[list.length - 1] = { ...event, to: [...last.to, ...event.to] };
    else list.push(event);
  }
  const ended = [...events].flatMap(([address, list]) => {
    const end = list.findLast(({ event }) => endings.has(event));
    return end === undefined ? [] : [{ address, ...end }];
  });
  const leading = new Map<string, EndedAddress[]>();
  for (const one of ended) {
    for (const target of one.to) leading.set(target, [...(leading.get(target) ?? []), one]);
  }
  return {
    eventsOf: (address) => events.get(address) ?? [],
    ended,
    leadingTo: (address) => leading.get(address) ?? [],
  };
}

/** A split has a row for each address that it leads to. */
function* rowsOf(text: string | undefined, base: string): Generator<EndedAddress> {
  const [head = [], ...rows] = text === undefined ? [] : parseCsv(text);
  const relative = (iri: string): string => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  for (const cells of rows) {
    const cell = (name: string): string | undefined => {
      const value = cells[head.indexOf(name)];
      return value === undefined || value === '' ? undefined : value;
    };
    const to = cell('to');
    yield {
      address: relative(cell('address') ?? ''),
      event: cell('event') ?? '',
      to: to === undefined ? [] : [relative(to)],
      release: cell('release'),
      because: cell('because'),
      authority: cell('authority'),
    };
  }
}
