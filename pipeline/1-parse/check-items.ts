import type { Flag } from '../core/flags.ts';
import type { Section } from '../core/model.ts';

/** Flag list items that have the label of another item of their paragraph. */
export function checkItems({ file, paragraphs }: Section, flag: Flag): void {
  for (const { number, order, items } of paragraphs) {
    const seen = new Set<string>();
    for (const { label, place } of items) {
      if (label === undefined) continue;
      const paragraph = number ?? order;
      if (seen.has(label)) flag('item-label-repeated', { file, ...place }, { label, paragraph });
      seen.add(label);
    }
  }
}
