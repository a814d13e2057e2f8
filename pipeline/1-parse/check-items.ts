import type { Flag } from '../core/flags.ts';
import type { Section } from '../core/model.ts';
import type { Conventions } from './conventions.ts';

/** Flag list items that have the label of another item of their paragraph. */
export function checkItems(
  { file, paragraphs }: Section,
  { repeatedNumbers }: Conventions,
  flag: Flag,
): void {
  const rule = repeatedNumbers === 'counted' ? 'item-label-counted' : 'item-label-repeated';
  for (const { number, order, items } of paragraphs) {
    const seen = new Set<string>();
    for (const { label, place } of items) {
      if (label === undefined) continue;
      const paragraph = number ?? order;
      if (seen.has(label)) flag(rule, { file, ...place }, { label, paragraph });
      seen.add(label);
    }
  }
}
