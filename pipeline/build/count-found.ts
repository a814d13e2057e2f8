import type { Extracted } from '../2-extract/extract-passage.ts';
import type { Value } from '../2-extract/values.ts';
import type { AddressedPassage } from '../3-resolve/address-passages.ts';
import type { Found } from '../4-validate/hold-ledger.ts';

/** Count what rules found in a passage, and not what the ledger was made of. */
export function countFound(
  { passage }: AddressedPassage,
  { names, capitalised, values, quotations }: Extracted,
  unaccountedFor: number,
): Found {
  const valued: Partial<Record<Value['kind'], number>> = {};
  for (const { kind } of values) valued[kind] = (valued[kind] ?? 0) + 1;
  return {
    ...valued,
    name: names.length + capitalised.length,
    quotation: quotations.length,
    marker: passage.markers.length,
    text: unaccountedFor,
  };
}
