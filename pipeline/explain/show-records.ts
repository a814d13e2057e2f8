import { printable } from '../core/flags.ts';
import type { AnyRecord, Composed, RecordValue } from '../core/model.ts';

/** Keys that are the same for every record, or are shown by other means. */
const apart: ReadonlySet<string> = new Set([
  'id',
  'type',
  'inLanguage',
  'isPartOf',
  'appearance',
  'motivatedBy',
  'hasTarget',
  'hasSource',
  'status',
  'wasAttributedTo',
  'wasDerivedFrom',
  'wordingKind',
]);

/** Show records in short, one after another: kind and address, then what they say. */
export function showRecords(records: readonly Composed[]): string {
  return records
    .map(({ kind, record }) => `  ${kind.padEnd(11)} ${record.id}\n${showKeys(record)}`)
    .join('');
}

function showKeys(record: AnyRecord): string {
  const said = Object.entries(record).flatMap(([key, value]) =>
    apart.has(key) || value === undefined ? [] : [`${key} ${showValue(value)}`],
  );
  const words = wordsIn(record);
  const parts = words === undefined ? said : [`“${printable(words)}”`, ...said];
  return parts.length === 0 ? '' : `${' '.repeat(14)}${parts.join('; ')}\n`;
}

function showValue(value: RecordValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return printable(value, 60);
  const parts: readonly (string | AnyRecord)[] = isList(value) ? value : [value];
  const shown = parts.slice(0, 3).map((part) => (typeof part === 'string' ? part : showPart(part)));
  return `${shown.join(', ')}${parts.length > 3 ? ` and ${parts.length - 3} more` : ''}`;
}

function isList(value: RecordValue): value is readonly (string | AnyRecord)[] {
  return Array.isArray(value);
}

function showPart(part: AnyRecord): string {
  const said = Object.entries(part).flatMap(([key, value]) =>
    apart.has(key) || typeof value !== 'string' ? [] : [`${key} ${printable(value, 60)}`],
  );
  return said.length === 0 ? part.id : said.join(' ');
}

/** The exact words that support a record, however deep they stand. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('exact' in value) return String(value.exact);
  for (const part of Object.values(value)) {
    const words = wordsIn(part);
    if (words !== undefined) return words;
  }
  return undefined;
}
