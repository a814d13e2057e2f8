import type { Flag } from '../core/flags.ts';
import type { FoundConventions, HashedPage } from './imported-page.ts';

/** The conventions of a report, which all its sections follow. */
export interface ReportConventions {
  readonly paragraphNumber: FoundConventions['paragraphNumber']['value'];
  readonly footnoteMarker: FoundConventions['footnoteMarker']['value'];
  readonly footnoteTexts: FoundConventions['footnoteTexts']['value'];
}

/** Take each convention from the first page that shows it; flag a page that shows another. */
export function settleConventions(pages: readonly HashedPage[], flag: Flag): ReportConventions {
  const withMarkers = pages.filter(
    ({ conventions }) => conventions.footnoteMarker.value !== 'none',
  );
  return {
    paragraphNumber: settle(pages, 'paragraphNumber', flag) ?? 'none',
    footnoteMarker: settle(withMarkers, 'footnoteMarker', flag) ?? 'none',
    footnoteTexts: settle(withMarkers, 'footnoteTexts', flag) ?? 'absent',
  };
}

function settle<Name extends keyof ReportConventions>(
  pages: readonly HashedPage[],
  convention: Name,
  flag: Flag,
): ReportConventions[Name] | undefined {
  const valueOf = ({ conventions }: HashedPage): ReportConventions[Name] =>
    // Each found convention has the type that the report's has.
    conventions[convention].value as ReportConventions[Name];
  const values = pages.map(valueOf);
  const found = values.find((value) => value !== 'none') ?? values[0];
  if (found === undefined) return undefined;
  for (const page of pages) {
    const other = valueOf(page);
    if (other === found) continue;
    const where = { file: page.name, start: 0, end: 0 };
    flag('import-convention-doubtful', where, { convention, found, other, count: 1 });
  }
  return found;
}
