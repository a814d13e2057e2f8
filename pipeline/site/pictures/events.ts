import type { AnyRecord } from '../../core/model.ts';
import type { Dataset } from '../dataset.ts';
import { dateOf, spanOfDate } from '../dates.ts';
import { keyLabel, labelOf } from '../labels.ts';
import { figureWords } from '../parts/figures.ts';
import { nestedOf, textOf, typesOf } from '../record-kinds.ts';

/** Something that happened, or was so, at a stated time. */
export interface DatedEvent {
  readonly date: string;
  readonly record: AnyRecord;
  /** A few words for the drawing. */
  readonly words: string;
}

/** Stems of date keys that say when something was so; when it was said comes last. */
const stems = ['value', 'observation', 'announced', 'since', 'until', 'created', 'said'] as const;

/** Give what records date, in order of time. */
export function datedEvents(dataset: Dataset, records: readonly AnyRecord[]): DatedEvent[] {
  const events = records.flatMap((record): DatedEvent[] => {
    for (const stem of stems) {
      const date = dateOf(record, stem);
      if (date !== undefined) return [{ date, record, words: eventWords(dataset, record, stem) }];
    }
    return [];
  });
  return events.sort((a, b) => {
    const order = spanOfDate(a.date).from - spanOfDate(b.date).from;
    return order !== 0 ? order : a.record.id < b.record.id ? -1 : 1;
  });
}

function eventWords(dataset: Dataset, record: AnyRecord, stem: string): string {
  const name = (key: string): string => labelOf(dataset, textOf(record, key) ?? '');
  const types = typesOf(record);
  if (types.includes('Observation')) {
    return `${name('observationAbout')}: ${figureWords(record)}, ${name('variableMeasured')}`;
  }
  if (types.includes('MonetaryGrant')) {
    const [amount] = nestedOf(record, 'amount');
    const sum = amount === undefined ? '' : `: ${figureWords(amount)}`;
    return `${name('funder')} to ${name('fundedItem')}${sum}`;
  }
  if (types.includes('Membership')) return `${name('holder')}, ${name('post')}, ${stem}`;
  if (record['subject'] === undefined) return labelOf(dataset, record.id);
  return `${name('subject')}: ${statementWords(dataset, record)}${stem === 'created' ? ' (said)' : ''}`;
}

function statementWords(dataset: Dataset, record: AnyRecord): string {
  const property = keyLabel(textOf(record, 'property') ?? '').toLowerCase();
  const object =
    textOf(record, 'object') ?? textOf(record, 'valueText') ?? textOf(record, 'valueNumber');
  return object === undefined ? property : `${property} ${labelOf(dataset, object)}`;
}
