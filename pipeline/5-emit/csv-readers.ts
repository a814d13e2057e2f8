import type { AnyRecord, Composed } from '../core/model.ts';
import type { Place } from './csv-places.ts';
import { valueAt } from './csv-rows.ts';
import type { Readers, RowSource } from './csv-rows.ts';

/** Cells for readers, which are no triples. */
export interface ReaderCells {
  readonly readers: Readers;
  /** Take note of what a record says about a later one. */
  readonly note: (composed: Composed, place: Place | undefined) => void;
  /** A section has ended: its footnotes are behind it. */
  readonly forget: () => void;
}

/** Make the cells for readers; a footnote's paragraph is known from the markers before it. */
export function readerCells(absolute: (address: string) => string): ReaderCells {
  const citedIn = new Map<string, string>();
  const periods = new Map<string, AnyRecord>();
  const note: ReaderCells['note'] = ({ kind, record }, place) => {
    if (kind === 'period') periods.set(record.id, record);
    const { hasBody } = record;
    if (kind !== 'marker') return;
    if (typeof hasBody !== 'string' || place === undefined || citedIn.has(hasBody)) return;
    citedIn.set(hasBody, absolute(place.paragraph));
  };
  const readers: Readers = {
    citedIn: ({ record }) => citedIn.get(record.id),
    entityKind: ({ group }) => group.file?.split('/').at(-1),
    linkText: (source) => linkOf(source, 'value'),
    linkSeenIn: (source) => linkOf(source, 'seenIn'),
    nothing: () => undefined,
    paragraph: ({ place }) => (place === undefined ? undefined : absolute(place.paragraph)),
    period: ({ record: { temporal } }, column) =>
      periodCell(typeof temporal === 'string' ? periods.get(temporal) : undefined, column),
  };
  return { readers, note, forget: () => citedIn.clear() };
}

/** What the entity's identifier with the same page says. */
function linkOf({ record, each }: RowSource, key: string): string | undefined {
  const { identifier } = record;
  if (!Array.isArray(identifier)) return undefined;
  const same = (identifier as AnyRecord[]).find(({ linkedPage }) => linkedPage === each);
  const value = valueAt(same, [key]);
  return typeof value === 'string' ? value : undefined;
}

const periodStems = { from: 'periodStart', to: 'periodEnd' } as const;

/** `from_year` is the year in which the period starts; `period_words` its name. */
function periodCell(period: AnyRecord | undefined, column: string): string | undefined {
  const [, side, unit] = /^(from|to)_(date|month|year)$/.exec(column) ?? [];
  const stem = side === undefined ? undefined : periodStems[side as keyof typeof periodStems];
  const ending = `${unit?.charAt(0).toUpperCase() ?? ''}${unit?.slice(1) ?? ''}`;
  const value = valueAt(period, [stem === undefined ? 'name' : `${stem}${ending}`]);
  return typeof value === 'string' ? value : undefined;
}
