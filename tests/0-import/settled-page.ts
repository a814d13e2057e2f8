import { importPage } from '../../pipeline/0-import/import-page.ts';
import type { ImportedPage } from '../../pipeline/0-import/imported-page.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';

/** Read a text as `report-lod new` does: what a conversion left in it is settled. */
export function settledPage(name: string, text: string): ImportedPage {
  return importPage({ name, text, isSettled: true }, collectFlags().flag);
}

/** The findings of a page as one text a finding. */
export function told({ findings }: ImportedPage): readonly string[] {
  return findings.map(({ kind, text, count, line }) => `${kind} ${line} ${count}: ${text}`);
}
