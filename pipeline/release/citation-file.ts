import { readPages } from '../core/pages.ts';

/** Give CITATION.cff beside a source folder as it is after a release; nothing where there is none. */
export function citationAfter(
  source: string,
  { version, date }: { readonly version: string; readonly date: string },
): Map<string, string> {
  const [page] = readPages([`${source}/../CITATION.cff`]).pages;
  if (page === undefined) return new Map();
  const text = setLine(setLine(page.text, 'version', version), 'date-released', `'${date}'`);
  return new Map([['../CITATION.cff', text]]);
}

function setLine(text: string, key: string, value: string): string {
  const line = `${key}: ${value}`;
  const pattern = new RegExp(`^${key}:.*$`, 'm');
  return pattern.test(text) ? text.replace(pattern, line) : `${text.trimEnd()}\n${line}\n`;
}
