import type { ReadFolder } from '../core/read-folder.ts';

/** One store or parser that read the data. */
export interface Consumer {
  readonly name: string;
  readonly from: string;
  readonly version: string;
  readonly note?: string;
  readonly files: readonly { readonly file: string; readonly statements: number }[];
  readonly queries?: { readonly asked: number; readonly equal: number };
}

/** Read which software read this very data; nothing where a dist has no receipt. */
export function readReceipt(files: ReadFolder, canonicalHash: string): readonly Consumer[] {
  const text = files.text('receipt.json');
  if (text === undefined) return [];
  const receipt = JSON.parse(text) as { canonicalHash: string; consumers: readonly Consumer[] };
  return receipt.canonicalHash === canonicalHash ? receipt.consumers : [];
}
