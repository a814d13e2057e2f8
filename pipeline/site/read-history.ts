import { parseCsv } from '../6-publish/parse-csv.ts';

/** An address that ended: what became of it, and why. Addresses are relative to the base. */
export interface EndedAddress {
  readonly address: string;
  readonly fate: string;
  readonly to: readonly string[];
  readonly release: string | undefined;
  readonly because: string | undefined;
}

const endings: ReadonlySet<string> = new Set([
  'superseded',
  'merged',
  'split',
  'withdrawn',
  'redacted',
]);

/** Read what became of addresses from `id-history.csv`; nothing where a dist has none yet. */
export function readHistory(text: string | undefined, base: string): EndedAddress[] {
  const [head = [], ...rows] = text === undefined ? [] : parseCsv(text);
  const relative = (iri: string): string => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  const ended = new Map<string, EndedAddress>();
  for (const cells of rows) {
    const cell = (name: string): string | undefined => {
      const value = cells[head.indexOf(name)];
      return value === undefined || value === '' ? undefined : value;
    };
    const fate = cell('event') ?? '';
    if (!endings.has(fate)) continue;
    const address = relative(cell('address') ?? '');
    const to = cell('to');
    const before = ended.get(address)?.to ?? [];
    const targets = to === undefined ? before : [...before, relative(to)];
    const told = { release: cell('release'), because: cell('because') };
    ended.set(address, { address, fate, to: targets, ...told });
  }
  return [...ended.values()];
}
