import type { AnyRecord } from '../core/model.ts';
import type { Place } from './csv-places.ts';
import { valueAt } from './csv-rows.ts';
import type { Readers, RowSource } from './csv-rows.ts';

/** Cells for readers, which are no triples. */
export interface ReaderCells {
  readonly readers: Readers;
  /** Take note of what a record says about a later one. */
  readonly note: (record: AnyRecord, place: Place | undefined) => void;
}

/** Make the cells for readers; a footnote's paragraph is known from the markers before it. */
export function readerCells(absolute: (address: string) => string): ReaderCells {
  const citedIn = new Map<string, string>();
  const note: ReaderCells['note'] = ({ hasBody }, place) => {
    if (typeof hasBody !== 'string' || place === undefined || citedIn.has(hasBody)) return;
    citedIn.set(hasBody, absolute(place.paragraph));
  };
  const readers: Readers = {
    citedIn: ({ record }) => citedIn.get(record.id),
    entityKind: ({ group }) => group.file?.split('/').at(-1),
    linkText: (source) => linkOf(source, 'value'),
    linkSeenIn: (source) => linkOf(source, 'seenIn'),
    paragraph: ({ place }) => (place === undefined ? undefined : absolute(place.paragraph)),
  };
  return { readers, note };
}

/** What the entity's identifier with the same page says. */
function linkOf({ record, each }: RowSource, key: string): string | undefined {
  const { identifier } = record;
  if (!Array.isArray(identifier)) return undefined;
  const same = (identifier as AnyRecord[]).find(({ linkedPage }) => linkedPage === each);
  const value = valueAt(same, [key]);
  return typeof value === 'string' ? value : undefined;
}
