import { existsSync, readFileSync } from 'node:fs';

const page = new URL('../../../shared/published-page.txt', import.meta.url);
const folder = new URL('../../source/reports/internet-investigation/', import.meta.url);

/** Why the comparison cannot be made where the published page is not at hand. */
export const pageIsMissing =
  'the published page (../shared/published-page.txt, seen from the repository) is not here';

/** Read the published page, which stands beside the repository and is no part of it. */
export function readPage(): string | undefined {
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
}

/** Read a file of the shipped report. */
export function readSource(name: 'b.3.md' | 'report.yaml'): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
