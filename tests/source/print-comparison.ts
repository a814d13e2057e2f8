import { allowedDifferences } from './allowed-differences.ts';
import type {
  AllowedDifference,
  ExplainedDifference,
  ParagraphComparison,
} from './compare-restatement.ts';
import { compareRestatement } from './compare-restatement.ts';
import { factKinds } from './read-facts.ts';
import { pageIsMissing, readPage, readSource } from './read-files.ts';

// Run it with `npx tsx tests/source/print-comparison.ts`.
console.log(report(readPage()).join('\n'));

function report(page: string | undefined): readonly string[] {
  if (page === undefined) return [`Nothing was compared: ${pageIsMissing}.`];
  const sides = { page, restatement: readSource('b.3.md') };
  const { paragraphs, unneeded } = compareRestatement(sides, allowedDifferences);
  return [...tableOf(paragraphs), ...unneeded.map(unneededText)];
}

function tableOf(paragraphs: readonly ParagraphComparison[]): readonly string[] {
  const columns = ['paragraph', ...factKinds.map((kind) => `${kind}s`)];
  const headings = [...columns, 'longest shared run', 'differences (page → restatement)'];
  return [rowOf(headings), rowOf(headings.map(() => '---')), ...paragraphs.map(paragraphRow)];
}

function paragraphRow(paragraph: ParagraphComparison): string {
  const { number, page, restatement, differences, sharedRun } = paragraph;
  const counts = factKinds.map((kind) => {
    const [before, after] = [page, restatement].map(
      (facts) => facts.filter((fact) => fact.kind === kind).length,
    );
    return `${before} / ${after}`;
  });
  const run = `${sharedRun.lengthWords}: ${sharedRun.words}`;
  return rowOf([number, ...counts, run, differences.map(differenceText).join('; ') || 'none']);
}

function differenceText(difference: ExplainedDifference): string {
  const { stretch, kind, words, page, restatement, because } = difference;
  return `${stretch}: ${kind} ‘${words}’ ${page} → ${restatement}: ${because ?? 'UNEXPLAINED'}`;
}

function unneededText({ stretch, kind, words }: AllowedDifference): string {
  return `UNNEEDED explanation: ${stretch}: ${kind} ‘${words}’`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
