import { readFileSync } from 'node:fs';
import { importPage } from '../../pipeline/0-import/import-page.ts';
import type { HashedPage, ImportedBlock } from '../../pipeline/0-import/imported-page.ts';
import { wordsOf } from '../../pipeline/0-import/passage.ts';
import { sha256 } from '../../pipeline/core/digest.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import type { Diagnostic } from '../../pipeline/core/flags.ts';

/** Import a page that a test writes. */
export function importText(
  text: string,
  name = 'page.txt',
): { readonly page: HashedPage; readonly diagnostics: readonly Diagnostic[] } {
  const { flag, diagnostics } = collectFlags();
  return { page: { ...importPage({ name, text }, flag), sha256: sha256(text) }, diagnostics };
}

/** Import a page of the folder pages. */
export function importFile(name: string): ReturnType<typeof importText> {
  return importText(readPage(name), name);
}

/** Read a page of the folder pages. */
export function readPage(name: string): string {
  return readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
}

/** Show blocks a line each: what each is, its number, label or level, and how its words start. */
export function outline(blocks: readonly ImportedBlock[]): readonly string[] {
  return blocks.map((block) => `${markOf(block)} ${wordsOf(block.runs).slice(0, 40)}`.trim());
}

function markOf(block: ImportedBlock): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level ?? '?'}:`;
    case 'paragraph':
      return `paragraph ${block.number ?? '-'}:`;
    case 'item':
      return `item ${'>'.repeat(block.depth)}${block.label ?? '-'}:`;
    case 'footnote':
      return `footnote ${block.label}:`;
    case 'row':
      return block.startsTable ? 'first row:' : 'row:';
    case 'quotation':
      return 'quotation:';
  }
}
